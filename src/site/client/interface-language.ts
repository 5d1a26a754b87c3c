/** Which of the interface's two languages is shown. Text switches by CSS; attributes and the title are set here. */
import type { Wording } from '../words/words.ts'

export type InterfaceLanguage = keyof Wording

/** The language of the interface that is shown, whatever the article's is. */
export function interfaceLanguage(): InterfaceLanguage {
  return document.documentElement.dataset['ui'] === 'zh' ? 'zh' : 'en'
}

/** Keeps the reader's choice and shows it. */
export function setInterfaceLanguage(language: InterfaceLanguage): void {
  document.documentElement.dataset['ui'] = language
  try {
    localStorage.setItem('casebook-interface', language)
  } catch {
    // Storage may be forbidden: the choice then lasts as long as the page.
  }
  showInterfaceLanguage()
  document.dispatchEvent(new Event('interface-language'))
}

/** Sets what CSS can't switch: the page's title and the hints in empty boxes. */
export function showInterfaceLanguage(): void {
  const language = interfaceLanguage()
  const title = document.querySelector('title')
  document.title = title?.dataset[language] ?? document.title
  for (const input of document.querySelectorAll<HTMLInputElement>('input[data-placeholder-zh]')) {
    input.placeholder = (language === 'zh' ? input.dataset['placeholderZh'] : input.dataset['placeholderEn']) ?? ''
  }
}
