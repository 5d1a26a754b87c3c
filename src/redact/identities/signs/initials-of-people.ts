/** People whom a text calls by their initials alone: K.L. changed it, handed to J.R., TJ told me. */
import { anyCase } from '../../../language/patterns/any-case.ts'
import { matchesOf } from '../../../language/patterns/matches.ts'
import { initialedCues, initialedDeeds, notInitials } from '../../lexicon/around-names/initials-words.ts'
import { personalVerbs } from '../../lexicon/around-names/solo-person-words.ts'
import { namesIn } from '../names/name-tests.ts'

const dotted = '(?<name>\\p{Lu}\\. ?\\p{Lu}\\.(?: ?\\p{Lu}\\.)?)'
const patterns: readonly RegExp[] = [
  // K.L. changed the print server
  new RegExp(`(?<![\\p{L}\\p{N}.])${dotted},? (?:${initialedDeeds}|${personalVerbs})(?!\\p{L})`, 'gu'),
  // handed it to J.R. this morning, according to M. T. the password
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyCase(initialedCues)}) ${dotted}(?![\\p{L}\\p{N}]|-)`, 'gu'),
  // TJ told me to reboot: letters alone, before what one person does to another
  new RegExp(
    `(?<![\\p{L}\\p{N}.@/\\\\_-])(?<name>\\p{Lu}{2})(?= (?:told|asked|emailed|e-mailed|called|texted|phoned|rang|showed|reminded) (?:me|us|him|her)(?!\\p{L}))`,
    'gu',
  ),
]

/** Initials, as written there. Takes text of half width. */
export function initialsOfPeople(text: string): readonly string[] {
  return patterns
    .flatMap((pattern) => namesIn(matchesOf(pattern, text)))
    .filter((name) => !notInitials.has(name.replace(/[. ]/gu, '')))
}
