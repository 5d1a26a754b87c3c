/** Written in capitals, and still no terms: parts of letters, times of day, answers, units, words of query languages. */
export const notTerms: ReadonlySet<string> = new Set(
  [
    'AM PM OK NO YES RE FW FWD CC BCC TO FYI ASAP PS NB NA TBD TODO ID IT PC GMT UTC EUR USD II III IV VI VII',
    'KB MB GB TB PB HZ MHZ GHZ AND OR NOT THE IF IN ON IS GET PUT POST SET',
    'SELECT INSERT UPDATE DELETE ALTER CREATE DROP FROM WHERE JOIN GRANT INTO TABLE VALUES COMMIT',
  ]
    .join(' ')
    .split(' '),
)
