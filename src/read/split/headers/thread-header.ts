/** What stands between two messages of a thread and says who wrote the one below it. */
import type { StatedDate } from '../../dates/stated-date.ts'
import type { YearlessDate } from '../../dates/yearless-dates.ts'
import type { Mailbox } from '../../../model/reading.ts'

export interface ThreadHeader {
  readonly from: Mailbox | null
  readonly to: readonly Mailbox[]
  readonly cc: readonly Mailbox[]
  readonly date: StatedDate | null
  /** Where the date lacks its year. */
  readonly yearless?: YearlessDate
  /** Where it only says that its reader wrote: `On 4/2/2024 you wrote:`. */
  readonly ofReader?: true
  readonly subject: string | null
  readonly attachments: readonly string[]
  /** Language of its labels, where they tell; decides dates such as 04/05/2021 as a last resort. */
  readonly language: string | null
}

/** A header in the lines of a text: it takes the lines from `start` up to, not including, `end`. */
export interface FoundHeader {
  readonly header: ThreadHeader
  readonly end: number
  /** `quotation`: only a quotation below makes it a header (`Ana wrote:`). `message`: it stands by itself. */
  readonly needs: 'quotation' | 'message'
  /** True where its message stands beside the one above rather than being quoted in it. */
  readonly isBeside?: true
  /** Words of the message above that stand in the header's first line: `It works. On 4/2/2024 Ana Ruiz wrote:`. */
  readonly above?: string
  /** Words of its own message that stand in its last line. */
  readonly behind?: string
}

export const emptyHeader: ThreadHeader = {
  from: null,
  to: [],
  cc: [],
  date: null,
  subject: null,
  attachments: [],
  language: null,
}
