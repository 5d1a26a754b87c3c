/** Written in capitals, and still no terms: parts of letters, times of day, answers. */
export const notTerms: ReadonlySet<string> = new Set(
  'AM PM OK NO YES RE FW FWD CC BCC TO FYI ASAP PS NB NA TBD TODO ID IT PC GMT UTC EUR USD II III IV VI VII'.split(' '),
)
