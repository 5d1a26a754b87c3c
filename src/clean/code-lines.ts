/** Which lines are output of machines or input to them, to be kept letter by letter. */
import { overLines } from '../language/patterns/over-lines.ts'
import { isVerbatimLine } from '../language/sentences.ts'

/** `certain` lines are code wherever they stand; `likely` ones only beside others; `open` ones (empty, short ASCII) may stand between. */
export type CodeLine = 'certain' | 'likely' | 'open' | 'prose'

const likely: readonly RegExp[] = [
  // Name       State       Since (columns set with tabs or three and more spaces)
  /\S(?:\t+| {3,})\S.{0,2000}(?:\t+| {3,})\S|^\S+\t+\S+/u,
  //     FileVersion:      3.14 (a label and its value in columns)
  /^\s*[A-Za-z][\w .()/-]{0,40}:(?:\t| {2,})\S/u,
  // --------- ---- | +------+-----+
  /^[\s|+]{0,8}[-=+|]{3,}(?:[\s|+]+[-=+|]{2,}){0,40}\s*$/u,
  // <property name="a">1</property> | {"status":"ok", | "key": "value",
  /^\s*<\/?[\w:-]{1,60}(?:\s[^<>]{0,400})?\/?>|^\s*[{}[\]],?;?\s*$|^\s*\{?"[\w .-]{1,60}"\s?:\s?\S/u,
  //   key = value; | export A=b | -Xmx512m
  /^\s*[\w.-]{2,60}\s?=\s?\S{1,200}\s*;?$/u,
  //     int main() {   |   return 0;
  /^(?: {4,}|\t).{0,300}[;{}]\s*$|^\s*(?:\/\/|#include|#!\/)/u,
  // SELECT a FROM b; | sudo systemctl restart x | ./check.sh --all
  /^\s*(?:select|insert|update|delete|create|alter|drop|grant|show|set|explain)\s[^。，]{3,400};\s*$/iu,
  overLines('u')`
    ^\s*(?:
      sudo|cd|ls|cat|grep|chmod|chown|mkdir|rm|cp|mv|tar|yum|apt(?:-get)?|dnf|rpm|pip|npm|docker|kubectl|systemctl
      |service|netsh|ipconfig|ping|curl|wget|git|ssh|scp|mount|df|ps|kill|tail|head|sed|awk|export|source|reg|sc|net
      |sfc|dism|msiexec|regsvr32|gpupdate|tiup|psql|gsql|mysql|Get-\w+|Set-\w+|Add-\w+|Remove-\w+|New-\w+|Start-\w+
      |Stop-\w+|Restart-\w+
    )\s[^。，！？\p{Script=Han}]{2,400}$
  `,
  // drwxr-xr-x. 3 user user  96 Jan 05 09:10 docs
  /^\s*[-dlsbcp][-rwxsStT]{9}[.+@]?\s/u,
  // java.lang.IllegalStateException: disk full
  /^\s*(?:[\w$]{1,60}\.){1,12}[\w$]{1,60}(?:Exception|Error)(?::|\s*$)/u,
  // ERROR: … | [ERROR] … | Caused by: java.lang… | Traceback (most recent call last):
  /^\s*(?:\[?(?:ERROR|WARN(?:ING)?|INFO|DEBUG|FATAL|TRACE|LOG|HINT|DETAIL|PANIC|CRITICAL)\]?\s?:?\s|Caused by: |Traceback \(|Exception in thread)/u,
]
// ServiceName : spooler (a name, a colon with a space on both sides; no name is longer than C allows one to be)
const aligned = /^\s{0,40}[A-Za-z][\w.-]{1,62}\s{1,40}:(?:\s|$)/u
const prose = /[\p{Script=Han}][，。；！？]|[\p{Script=Han}]{12}/u

/** Tells what a line is. */
export function readCodeLine(whole: string): CodeLine {
  const line = whole.slice(0, reach)
  if (line.trim() === '') return 'open'
  if (isVerbatimLine(line) && !aligned.test(line)) return 'certain'
  if (prose.test(line)) return 'prose'
  if (aligned.test(line) || likely.some((pattern) => pattern.test(line))) return 'likely'
  return isOpen(line) ? 'open' : 'prose'
}

/** Characters of a line that tell what it is. */
const reach = 2000

/** Continuations of output lines: no sentence, mostly ASCII, indented or short. */
function isOpen(line: string): boolean {
  if (/\p{Script=Han}{4}|[.!?:：,]\s*$/u.test(line)) return false
  return (
    /^(?:\s{4,}|\t)\S/u.test(line) ||
    (line.length < 60 && /^[\s\w\\/:.()[\]{}|*+=<>"'-]+$/u.test(line) && !/^[A-Z][a-z]+ [a-z]+ [a-z]+/u.test(line))
  )
}
