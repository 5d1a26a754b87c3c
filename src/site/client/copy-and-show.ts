import { clientWords } from '../words/client-words.ts'
import { copyText } from './copy.ts'
import { interfaceLanguage } from './interface-language.ts'

/** Copies a text and says whether it could; what was pressed shows it for a moment. */
export async function copyAndShow(button: HTMLElement, text: string): Promise<void> {
  const isCopied = text !== '' && (await copyText(text))
  button.classList.toggle('done', isCopied)
  announce(isCopied ? clientWords.copied[interfaceLanguage()] : clientWords.notCopied[interfaceLanguage()])
  setTimeout(() => button.classList.remove('done'), shownFor)
}

/** Milliseconds. */
const shownFor = 2000

function announce(text: string): void {
  let status = document.querySelector('.copy-status')
  if (status === null) {
    status = document.createElement('p')
    status.className = 'copy-status'
    status.setAttribute('role', 'status')
    document.body.append(status)
  }
  status.textContent = text
  setTimeout(() => {
    if (status.textContent === text) status.textContent = ''
  }, shownFor)
}
