/** Terms by the way they are written: abbreviations, and what dialogs and menus are called. */
import type { TermKind } from '../../../model/site.ts'
import { notTerms } from './not-terms.ts'

/** The terms of a text with their kinds, each once. */
export function findTerms(prose: string): readonly (readonly [string, TermKind])[] {
  const terms = new Map<string, TermKind>()
  for (const line of prose.split('\n')) {
    // A line in capitals throughout tells nothing about its words.
    if (lowerCaseOrHan.test(line)) {
      for (const [found] of line.matchAll(abbreviation)) {
        if (!notTerms.has(found)) terms.set(found, 'abbreviation')
      }
    }
    for (const found of line.matchAll(quoted)) {
      const label = (found[1] ?? found[2] ?? found[3] ?? found[4] ?? '').trim()
      if (isLabel(label)) terms.set(label, 'label')
    }
  }
  return [...terms]
}

/** The Latin words of a text that begin with a small letter and are as short as an abbreviation, each once. */
export function lowerCaseWords(prose: string): ReadonlySet<string> {
  return new Set([...prose.matchAll(shortWord)].map(([word]) => word))
}

// Example: `d` in `The RPC server`, `服` in `RPC 服务器`
const lowerCaseOrHan = /[\p{Ll}\p{Script=Han}]/u
// Example: `RPC`, `TLS12`; not the parts of `KERNEL_APC`, `HD-4711`, `C:\TEMP`
const abbreviation = /(?<![A-Za-z0-9_.\\/:@#$%-])[A-Z]{2,6}\d{0,2}(?![A-Za-z0-9_\\/:@$%-]|\.\w)/gu
// Example: `not`
const shortWord = /(?<![A-Za-z0-9_.\\/-])[a-z]{2,6}(?![A-Za-z0-9_\\/-])/gu
// Example: `“信任中心”`, `「信任中心」`, `【信任中心】`, `"Trust Center"`
const quoted = /“([^“”\n]{2,24})”|「([^「」\n]{2,24})」|【([^【】\n]{2,24})】|"([^"\n]{2,24})"/gu

/** A name, not a sentence: begins with a capital or a Han character, and nothing in it ends or joins sentences. */
function isLabel(text: string): boolean {
  return labelStart.test(text) && !sentenceMark.test(text)
}

// Example: `Trust Center`, `信任中心`
const labelStart = /^[\p{Lu}\p{Script=Han}]/u
// Example: `，`, `[host 1]`
const sentenceMark = /[,.;:!?，。；：！？、…[\]{}<>=\\/\d]/u
