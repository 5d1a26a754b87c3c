/** Through the results by keyboard: arrows from the box into the list and back, Escape to the box. Who has just come here from another page's box is nowhere yet and goes down into the list, too. */
export function walkResults(input: HTMLInputElement, list: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    const links = [...list.querySelectorAll('a')]
    const at = links.findIndex((link) => link === document.activeElement)
    const isInBox = document.activeElement === input
    const isAbove = isInBox || (document.activeElement === document.body && scrollY === 0)
    if (event.key === 'Escape') {
      if (at >= 0) input.focus()
      return
    }
    const step = steps.get(event.key)
    if (step === undefined || event.isComposing || (at < 0 && !isAbove) || links.length === 0) return
    const next = at + step
    if (at < 0 && step < 0) return
    event.preventDefault()
    if (next < 0) input.focus()
    else links[Math.min(next, links.length - 1)]?.focus()
  })
}

const steps: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
])
