/** Lessons in another order each pass, the same in every run (linear congruential generator, Numerical Recipes). */
export function shuffled<Lesson>(lessons: readonly Lesson[], pass: number): readonly Lesson[] {
  let state = pass + 1
  const keyed = lessons.map((lesson) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return { lesson, key: state }
  })
  return keyed.toSorted((one, other) => one.key - other.key).map(({ lesson }) => lesson)
}
