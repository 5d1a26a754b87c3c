/**
 * The script of every page. All pages share one, so that a page waits for one request and the next page for none; each part
 * acts where it finds what it acts on.
 */
import { startArticle } from './article.ts'
import { startQuestions } from './faq.ts'
import { startInterface } from './interface.ts'
import { offerWordsOfAddress } from './not-found.ts'
import { startPractice } from './practise.ts'
import { searchEarly, startSearchPage } from './search-page.ts'
import { startSuggestions } from './suggestions.ts'

searchEarly()
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start)
else start()

function start(): void {
  startSearchPage()
  startInterface()
  startSuggestions()
  startArticle()
  startQuestions()
  startPractice()
  offerWordsOfAddress()
}
