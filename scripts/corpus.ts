/** `npm run corpus -- --cases 1000 --out DIR`: invented closed cases to measure on. The same seed gives the same bytes. */
import { parseArgs } from 'node:util'
import { formatNames } from './corpus/make-corpus.ts'
import { writeCorpus } from './corpus/write-corpus.ts'

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    'near-duplicates': { type: 'string', default: '0.15' },
    messages: { type: 'string' },
    formats: { type: 'string', default: formatNames.join(',') },
    out: { type: 'string', default: 'dist/corpus' },
  },
})
const { files, bytes } = writeCorpus(values.out, {
  seed: values.seed,
  cases: Number(values.cases),
  nearDuplicates: Number(values['near-duplicates']),
  messages: values.messages === undefined ? null : Number(values.messages),
  formats: values.formats.split(','),
})
process.stdout.write(`${values.out}: ${values.cases} cases in ${files} files, ${(bytes / 1024 / 1024).toFixed(1)} MB\n`)
