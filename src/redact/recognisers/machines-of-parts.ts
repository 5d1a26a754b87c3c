import { isEnglishWord } from '../../language/english-words.ts'
import { productNames } from '../lexicon/ambiguous-names.ts'
import { machineParts, notMachines } from '../lexicon/machine-words.ts'
import { knownVendors } from '../lexicon/organisation-words.ts'
import { findAll } from './recogniser.ts'
import type { Recogniser } from './recogniser.ts'

const parts = '(?<value>[a-z][a-z0-9]{1,9}(?:-[a-z0-9]{2,12}){1,3})(?![\\w-]|\\.\\w|[/\\\\(])'
// over ssh, host tg-kiosk-gw; 主机 jx-att-db，端口 1433; ping bram-nas
const inParts: readonly RegExp[] = [
  new RegExp(
    `\\b(?:[Hh]ost(?:name)?|[Ss]erver|[Mm]achine|[Gg]ateway|[Bb]ox|NAS|nas|[Nn]ode|[Pp]roxy|[Cc]alled|[Nn]amed?|ping|ssh|telnet|nslookup|tracert|traceroute)(?: is| was| called| named|:)? ["“]?${parts}`,
    'gu',
  ),
  new RegExp(
    `(?:主机|服务器|机器|网关|数据库|节点|域控|终端|代理|电脑|名称?)(?:名|是|为|叫|上的?)?[ :]{0,2}${parts}`,
    'gu',
  ),
]
// BY-CW-PC17, HJK-LT-204: what stands on a desk, by its sign
const ofDesk =
  /(?<![\w./\\-])(?<value>[A-Z]{2,6}(?:-[A-Z0-9]{1,6}){0,2}-(?:PC|LT|NB|WS|LAP|DT|TAB|TC)-?\d{1,4})(?![\w-]|\.\w)/gu

// TILL-3, RECEPTION-2: by where it stands
const byPlace =
  /(?<![\w./\\-])(?:TILL|KASSE|RECEPTION|FRONTDESK|FRONT|BACKOFFICE|COUNTER|WARD|LOBBY|CASHDESK|CHECKOUT|WAREHOUSE)-?\d{1,2}(?![\w-]|\.\w)/gu

/** Machines that are called by parts in small letters, behind a word for one, and workplaces by their number. */
export const machinesOfParts: Recogniser = {
  name: 'machines-of-parts',
  neverCertain: true,
  find: (text) => [
    ...inParts.flatMap((pattern) => findAll('host', pattern, text, (value) => (isOwn(value) ? false : null))),
    ...[ofDesk, byPlace].flatMap((pattern) => findAll('host', pattern, text, false)),
  ],
}

// One part says what the machine does, and another one is no word of English and no product: jx-att-db, no host-only, no redis-db.
function isOwn(value: string): boolean {
  const words = value.split('-')
  return (
    words.some((part) => machineParts.has(part.replace(/\d+$/u, ''))) &&
    words.some(
      (part) =>
        /^[a-z]/u.test(part) &&
        !machineParts.has(part) &&
        !isEnglishWord(part) &&
        !notMachines.has(part) &&
        !productNames.has(part) &&
        !knownVendors.has(part),
    )
  )
}
