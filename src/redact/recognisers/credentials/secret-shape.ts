import { overLines } from '../../../language/patterns/over-lines.ts'
import { isSample } from '../labelled-value.ts'
import { findAll } from '../recogniser.ts'
import type { Recogniser } from '../recogniser.ts'

/** Passwords that no word gives away, by the signs they are made of. */
export const secretShape: Recogniser = {
  name: 'secret-shape',
  find: (text) => findAll('password', shaped, text, (value) => (isPassword(value) && !isSample(value) ? false : null)),
}

// Marigold#7, Tea@2020x, Gh!88-lamp: letters, a digit, and inside a sign that hardly anything but a password has there
const shaped =
  /(?<![\p{Script=Latin}\p{N}_@#$%&*./\\:=+^~!-]|[?&;]\w{1,30}=)[A-Za-z0-9][A-Za-z0-9_.~*+-]{0,24}[!@#$%^&»«§€£][A-Za-z0-9!@#$%^&*_.~+»«§€£-]{0,30}(?<![.~-])(?![\p{Script=Latin}\p{N}_@#$%&/\\=:({[<])/gu

function isPassword(value: string): boolean {
  // at the end of a sentence: Windows10!
  if (!/[!@#$%^&»«§€£].*[^!]/u.test(value.replace(/!+$/u, ''))) return false
  if (value.length < 6 || !/\d/u.test(value) || !/[A-Za-z]{2}/u.test(value)) return false
  return !technical.some((pattern) => pattern.test(value))
}

const technical: readonly RegExp[] = [
  // jo@host7, jo@mail.example, git@v2.5.1, lib@1.2.3, node@18, icon@2x.png
  /^(?!(?=\w*[A-Z])(?=\w*\d)\w+@[a-z]{1,4}$)[\w.+-]*@(?:[a-z][A-Za-z0-9-]*(?:\.[\w-]+)*|[\w-]+(?:\.[\w-]+)+)$|^[a-z][\w.-]*@\d{1,2}$|^[a-z]+@[a-z]+#\d{1,2}$/u,
  // issue#123, Disk#2, page.html#part7
  overLines('iu')`
    ^(?:
      case|ticket|issue|bug|error|err|pr|step|item|line|no|nr|number|event|incident|slot|port|disk|drive|core|cpu|gpu
      |thread|session|sr|task|build|job|request|version|chapter|section|room|unit|page|row|col|column|figure|table|id
      |ref|node|server|device|channel|controller|partition|volume|lun|hdd|ssd|display|monitor|usb|com|fan|dimm|bank
      |bay
    )s?[_-]?#\d+$
  `,
  /\.\w{1,5}#|#[A-Za-z]{8,}/u,
  // V$SESSION2, sys$link1, HOST01$
  /^[A-Za-z_]\w{0,14}\$[A-Za-z_]\w*$/u,
  // %20, %TEMP%, 100%a
  /%[0-9A-Fa-f]{2}|%\w+%|^\d+%/u,
  // Sheet1!A1, nt!KeBugCheck2, module!Function+0x12
  /^\w+!\$?[A-Z]{1,3}\$?\d+$|^[a-z][a-z0-9_]{0,14}![A-Za-z_]\w*(?:\+0x\w+)?$/u,
  // a1&b2, x86&x64: words joined
  /^[A-Za-z]{0,4}\d{0,3}&[A-Za-z]{0,4}\d{0,3}$/u,
  // ICU^12, 50^ADN: fields of a message; PKCS#11, curl#6, DIMM#0_Chan#2: numbered things; about:x#dns
  /^[A-Z\d]{1,6}\^[A-Z\d]{0,6}$|\^F[A-Z][^^]{0,20}\^|^(?:[A-Z]{2,6}|[A-Za-z]{2,4})#\d{1,2}$|^(?:\w*[A-Za-z]#\d{1,2}_?){2,}$|^[a-z]+:\w+#\w+$/u,
  // C#7, F#4.5, .NET
  /^[CFJ]#/u,
]
