/** On pages with lessons: which ones a reader has down, kept in this browser alone. */
export function startPractice(): void {
  if (lessons().length === 0) return
  const known = readKnown()
  show(known)
  for (const lesson of lessons()) {
    for (const button of lesson.querySelectorAll<HTMLButtonElement>('[data-known]')) {
      button.addEventListener('click', () => mark(lesson, button.dataset['known'] === 'yes', known))
    }
  }
}

const storageKey = 'casebook-known-lessons'

function mark(lesson: HTMLElement, isKnown: boolean, known: Set<string>): void {
  const slug = lesson.dataset['lesson'] ?? ''
  if (isKnown) known.add(slug)
  else known.delete(slug)
  try {
    localStorage.setItem(storageKey, JSON.stringify([...known]))
  } catch {
    // Storage may be forbidden: progress then lasts as long as the page.
  }
  const answer = lesson.querySelector('details')
  if (answer !== null) answer.open = false
  show(known)
  if (isKnown) nextUnknown(lesson)?.querySelector('summary')?.focus()
  else lesson.querySelector('summary')?.focus()
}

function show(known: ReadonlySet<string>): void {
  const all = lessons()
  for (const lesson of all) lesson.classList.toggle('is-known', known.has(lesson.dataset['lesson'] ?? ''))
  for (const course of document.querySelectorAll('[data-course]')) showCourse(course)
  const progress = document.querySelector<HTMLProgressElement>('[data-progress]')
  const count = document.querySelector('[data-progress-count]')
  if (progress === null || count === null) return
  const done = all.filter((lesson) => lesson.classList.contains('is-known')).length
  progress.max = all.length
  progress.value = done
  count.textContent = `${done} / ${all.length}`
}

/** How far a reader is with the lessons of a product, as soon as one is known. */
function showCourse(course: Element): void {
  const line = course.querySelector<HTMLElement>('.course-progress')
  const count = course.querySelector('[data-course-known]')
  if (line === null || count === null) return
  const known = course.querySelectorAll('[data-lesson].is-known').length
  line.hidden = known === 0
  count.textContent = `${known} / ${course.querySelectorAll('[data-lesson]').length}`
}

function nextUnknown(after: HTMLElement): HTMLElement | undefined {
  const all = lessons()
  return all.slice(all.indexOf(after) + 1).find((lesson) => !lesson.classList.contains('is-known'))
}

function lessons(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-lesson]')]
}

function readKnown(): Set<string> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]')
    return new Set(Array.isArray(stored) ? stored.filter((slug) => typeof slug === 'string') : [])
  } catch {
    return new Set()
  }
}
