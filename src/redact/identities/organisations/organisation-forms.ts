/** Every way in which an organisation may be written. */
import {
  genericHanNames,
  hanBusinessWords,
  hanFormWords,
  institutionEndings,
  knownVendors,
  legalForms,
  leadingRegion,
  regions,
  strongHanEndings,
  subregion,
} from '../../lexicon/organisation-words.ts'
import { everydayHanNames, everydayNames, productNames } from '../../lexicon/names/ambiguous-names.ts'
import { notHanNames } from '../../lexicon/around-names/person-words.ts'
import { everydayOrganisationWords } from '../../lexicon/everyday-organisation-words.ts'
import { remembered } from '../../../language/remembered.ts'
import { knownForms } from '../identity.ts'
import type { Form, KnownForm } from '../identity.ts'

/** Forms of an organisation's name: with and without legal form, region and line of business, in parts, abbreviated. */
export const organisationForms: (name: string) => readonly KnownForm[] = remembered(
  // The same firms are in many cases.
  (name) => knownForms(/\p{Script=Han}/u.test(name) ? hanForms(name) : latinForms(name)),
  2000,
)

const region = new RegExp(`^(?:${regions})(?:${subregion}){0,2}`, 'u')
const formWord = new RegExp(`(?:${hanFormWords})$`, 'u')
const formWordAlone = new RegExp(`^(?:${hanFormWords})$`, 'u')
const legalEnding = /(?:有限责任公司|股份有限公司|集团有限公司|有限公司|股份公司|分公司|总公司|集团公司|公司)$/u
const kind = new RegExp(`(?:${strongHanEndings}|中心|局|厅)$`, 'u')

function hanForms(name: string): readonly Form[] {
  const spellings = new Set([name])
  for (const part of name.split(/[-—·/()\s]+/u)) if (part.length > 1 && part !== name) spellings.add(part)
  for (const spelling of Array.from(spellings)) {
    const local = spelling.replace(region, '')
    spellings.add(local).add(spelling.replace(leadingRegion, '')).add(spelling.replace(/^中国/u, ''))
    for (const whole of [spelling, local]) {
      spellings
        .add(whole.replace(legalEnding, ''))
        .add(whole.replace(/\([^)]{1,8}\)/gu, ''))
        .add(core(whole))
        .add(whole.replace(legalEnding, ''))
    }
  }
  return [...spellings].filter((text) => isDistinct(text)).map((text) => ({ text, use: 'anywhere' }))
}

// 安澜数据服务有限公司 → 安澜; 某某冶金测试研究所 keeps what it tests, because that is a word
function core(name: string): string {
  let rest = name
  while (legalEnding.test(name) || name.endsWith('集团')) {
    const shorter = rest.replace(formWord, '')
    if (shorter === rest) break
    rest = shorter
  }
  if (rest === name && institutionOfHan.test(name)) return name.replace(institutionOfHan, '')
  // 松岚证券 → 松岚, 松岚证券股份有限公司 → 松岚
  return rest.replace(business, '').replace(/(?<=^\p{Script=Han}{2,3})国际$/u, '')
}

const institutionOfHan =
  /(?:商业|人民|中心|第[一二三四五六七八九十]+)?(?:银行|医院|大学|学院|中学|小学|(?:医务|医疗|诊疗|体检)中心|诊所|幼儿园|养老院)$/u
const business = new RegExp(`(?<=^\\p{Script=Han}{2,4})(?:${hanBusinessWords})$`, 'u')

function isDistinct(text: string): boolean {
  if (text.length < 2 || genericHanNames.has(text) || !/\p{L}/u.test(text)) return false
  if (leadingRegion.test(text) && text.replace(region, '') === '') return false
  if (text.length === 2 && (everydayOrganisationWords.has(text) || everydayHanNames.has(text) || notHanNames.has(text)))
    return false
  return !formWordAlone.test(text) && !(kind.test(text) && text.replace(kind, '') === '')
}

/**
 * Matches what a Chinese organisation's name may be shortened to (宁波市鄞江区水利投资集团 → 鄞江水投): characters of the name
 * in their order, from its beginning or from where its finer region begins. `null` where the name is too short for that.
 */
export const abbreviationPattern: (name: string) => RegExp | null = remembered((name) => {
  if (!/^\p{Script=Han}{5,30}$/u.test(name)) return null
  const rest = name.replace(leadingRegion, '')
  const starts = rest === name || rest.length < 5 ? [name] : [name, rest]
  return new RegExp(starts.map((start) => start.replace(/(?<=.)./gu, '$&?')).join('|'), 'gu')
}, 500)

/** False for a stretch of the name that says nothing alone: its region, 人民医院. */
export function isAbbreviation(text: string): boolean {
  return (
    text.length > 2 &&
    !genericHanNames.has(text) &&
    text.replace(region, '').length > 1 &&
    !/^\p{Script=Han}{1,4}[省市区县]$/u.test(text)
  )
}

const legal = new RegExp(`,? (?:${legalForms})\\.?$`, 'u')
const institution = new RegExp(` (?:${institutionEndings})$`, 'u')

function latinForms(name: string): readonly Form[] {
  const bare = name.replace(legal, '').replace(/,$/u, '')
  const shorter = bare.replace(institution, '')
  const whole = [name, bare, shorter, shorter.replace(institution, '')].filter((text) => text.length > 3)
  const spellings = [
    ...new Set(whole.flatMap((text) => [text, text.replace(/ & /gu, ' and '), text.replace(/ and /gu, ' & ')])),
  ]
  const words = shorter
    .split(/[ ,&]+/u)
    .filter((word) => word.length > 2 && !/^(?:and|of|the|for|de|und)$/iu.test(word))
  const joined = words.length > 1 ? [words.join(''), words.join('-'), words.join('_')] : []
  const initials = bare
    .split(/[ ,-]+|(?<=&)|(?=&)/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('')
  return [
    ...[...spellings, ...joined].map((text) => ({
      text,
      use: isOrdinary(text) ? ('named' as const) : ('anywhere' as const),
    })),
    ...(words[0] === undefined || isOrdinary(words[0]) ? [] : [{ text: words[0], use: 'anywhere' as const }]),
    ...(initials.length > 3 && !knownAcronyms.has(initials) ? [{ text: initials, use: 'anywhere' as const }] : []),
  ]
}

const knownAcronyms: ReadonlySet<string> = new Set(
  'HTTP HTML JSON YAML SMTP IMAP LDAP SNMP DHCP NTFS BIOS UEFI RAID SATA VLAN ICMP'.split(' '),
)

function isOrdinary(word: string): boolean {
  const folded = word.toLowerCase()
  return (
    everydayOrganisationWords.has(folded) ||
    everydayNames.has(folded) ||
    productNames.has(folded) ||
    knownVendors.has(folded) ||
    folded.length < 4
  )
}
