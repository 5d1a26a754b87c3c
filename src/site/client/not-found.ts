import { pinyinSyllables } from '../search/pinyin-syllables.ts'

/** On the page for what is not found: what the address was about is there to search for. */
export function offerWordsOfAddress(): void {
  const box = document.getElementById('lost-search')
  if (box instanceof HTMLInputElement && box.value === '') box.value = wordsOf(location.pathname)
}

/** `printer stops` of `/articles/printer-stops/`; `dayinji`, as the search takes Chinese sounds, of `/articles/da-yin-ji/`. */
function wordsOf(path: string): string {
  const name = path.split('/').findLast((part) => part !== '') ?? ''
  const words = name
    .replace(ending, '')
    .split('-')
    .filter((word) => word !== '')
  const isChinese = words.length > 1 && words.every((word) => pinyinSyllables(word).length === 1)
  return words.map(readable).join(isChinese ? '' : ' ')
}

function readable(word: string): string {
  try {
    return decodeURIComponent(word)
  } catch {
    return word
  }
}

// Example: the `.html` of `printer-stops.html`
const ending = /\.[a-z]{2,4}$/u
