/** Sender, address and date between two drawn lines: `--- Mail from Ana Ruiz <ana@example.com>, 2024-04-02 09:14 ---`. */
import { findDate } from '../../dates/find-date.ts'
import { parseMailbox } from '../../mailboxes.ts'
import { boundaryWordings } from './boundary-wordings.ts'
import type { QuotedLine } from '../quoted-line.ts'
import { emptyHeader } from './thread-header.ts'
import type { FoundHeader } from './thread-header.ts'

const maxLength = 200

// --- … --- · ———— … ———— · === … ===
const frame = /^[\s*_]{0,4}([-–—─═=~#])\1{2,}\s?([^-–—─═=~#\s].{8,150}?)\s?\1{3,}[\s*_]{0,4}$/u

// Mail from Ana Ruiz · Nachricht von Ana Ruiz · Comment #3 from Ana Ruiz · Comment by desk@example.com (Ana)
const introduction = new RegExp(
  `^(?:${Object.values(boundaryWordings)
    .flatMap(({ separators }) => separators.split('|'))
    .filter((words) => words.includes(' '))
    .join(
      '|',
    )}|mail from|e-?mail from|reply from|(?<entry>(?:(?:internal|public|work|customer) )?(?:comment|note|reply|update|kommentar|commentaire))(?: #?\\d{1,4})? (?:from|by|von|de|par)|from|来自|發自|发自|von|de)\\s?[:：]?\\s{1,3}`,
  'iu',
)

/** The header that a line of this kind is, or `null`: an address and a time have to stand in it, and no verb. */
export function readFramedSender(line: QuotedLine, at: number): FoundHeader | null {
  if (line.text.length > maxLength || !line.text.includes('@')) return null
  const said = frame.exec(line.text)?.[2]
  const date = said === undefined || !/\d[:：]\d{2}/u.test(said) ? null : findDate(said)
  if (said === undefined || date === null || date.start === 0) return null
  const from = parseMailbox(
    said
      .slice(0, date.start)
      .replace(/[\s,，·|@]+$/u, '')
      .replace(introduction, ''),
  )
  const isWhole = /^[\s\])）,.]{0,4}$/u.test(said.slice(date.end))
  if (from?.email == null || !isWhole || (from.name ?? '').length > 60) return null
  const isEntry = introduction.exec(said)?.groups?.['entry'] !== undefined
  return { header: { ...emptyHeader, from, date }, end: at + 1, needs: 'message', ...(isEntry && { isBeside: true }) }
}
