/** Addresses for single steps, so that one can send somebody to the third of them. */
import { linkToStep } from '../words/client-words.ts'
import { element } from './elements.ts'
import { interfaceLanguage } from './interface-language.ts'

/** Every step of the resolution gets the anchor `step-3`, and its number leads there. */
export function addStepLinks(): void {
  const steps = document.querySelectorAll('[data-section="resolution"] > ol > li')
  for (const [at, step] of steps.entries()) {
    step.id = `step-${at + 1}`
    // A label and no text: what is copied of the step stays as it is.
    const link = element('a', { class: 'step-link', href: `#${step.id}` })
    const nameLink = () => link.setAttribute('aria-label', linkToStep(at + 1)[interfaceLanguage()])
    nameLink()
    document.addEventListener('interface-language', nameLink)
    step.prepend(link)
  }
  // The browser looked for it before it was there.
  if (stepAnchor.test(location.hash)) location.replace(location.hash)
}

// Example: `#step-3`
const stepAnchor = /^#step-\d{1,4}$/u
