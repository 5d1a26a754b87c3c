import { interfaceLanguage, setInterfaceLanguage, showInterfaceLanguage } from './interface-language.ts'

/** On every page: the switches for language and colours, the keys that lead to the search box. */
export function startInterface(): void {
  showInterfaceLanguage()
  listenForSwitch('language', () => setInterfaceLanguage(interfaceLanguage() === 'zh' ? 'en' : 'zh'))
  listenForSwitch('theme', switchTheme)
  document.addEventListener('keydown', focusSearch)
}

function listenForSwitch(name: string, act: () => void): void {
  document.querySelector(`[data-switch="${name}"]`)?.addEventListener('click', act)
}

function switchTheme(): void {
  const root = document.documentElement
  const isDark = (root.dataset['theme'] ?? systemTheme()) === 'dark'
  root.dataset['theme'] = isDark ? 'light' : 'dark'
  try {
    localStorage.setItem('casebook-theme', root.dataset['theme'])
  } catch {
    // Storage may be forbidden: the choice then lasts as long as the page.
  }
}

function systemTheme(): 'dark' | 'light' {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** The slash, and Ctrl or ⌘ with K, which many other sites have. */
function focusSearch(event: KeyboardEvent): void {
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target)
  const isControlK = event.key === 'k' && event.ctrlKey !== event.metaKey && !event.shiftKey
  if (event.altKey || !(isSlash || isControlK)) return
  const box = document.querySelector('[data-search-box] input')
  if (!(box instanceof HTMLInputElement)) return
  event.preventDefault()
  box.focus()
  box.select()
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
}
