/** File names for articles, made of their titles. */
import { createHash } from 'node:crypto'
import { pinyin } from 'pinyin-pro'

const longestSlug = 80

/**
 * A file name without extension: Latin words and numbers of the title in lower case, Han characters by their sound
 * (Hanyu Pinyin without tones), at most 80 characters. Masks and the case's number are left out.
 */
export function slugOf(title: string, caseId: string): string {
  const plain = title.normalize('NFKC').replace(mask, ' ').replaceAll(caseId, ' ')
  const sounds = pinyin(plain, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
  const words = sounds.flatMap(
    (sound) =>
      sound
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
        .match(/[a-z0-9]+/gu) ?? [],
  )
  const slug = joinWhile(words, longestSlug)
  return slug === '' || reserved.test(slug) ? `article${slug && `-${slug}`}` : slug
}

/** The slug, or where another article has it already, the slug with six digits that only depend on the case. */
export function freeSlug(slug: string, caseId: string, isTaken: (slug: string) => boolean): string {
  if (!isTaken(slug)) return slug
  const digits = createHash('sha256').update(caseId).digest('hex')
  for (let length = 6; length < digits.length; length++) {
    const suffix = `-${digits.slice(0, length)}`
    const candidate = slug.slice(0, longestSlug - suffix.length).replace(/-+$/u, '') + suffix
    if (!isTaken(candidate)) return candidate
  }
  throw new Error('Every suffix of a slug is taken.')
}

// [客户], [host 1]
const mask = /\[[^\]\n]{1,40}\]/gu

/** Names that Windows keeps for devices: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u

function joinWhile(words: readonly string[], longest: number): string {
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`
    if (longer.length > longest) return slug === '' ? word.slice(0, longest) : slug
    slug = longer
  }
  return slug
}
