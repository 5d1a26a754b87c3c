/** Gives links back the address that a mail gateway or a mailing wrapped: Safe Links, URL Defense, campaign parameters. */
import type { CutPiece } from '../model/case.ts'
import type { Trimmed } from './cut-lines.ts'

// https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fdocs.example.com%2Fkb&data=…
const safeLink =
  /https:\/\/[a-z0-9.-]{1,60}\.safelinks\.protection\.outlook\.(?:com|cn)\/[^\s<>"]{0,60}?[?&]url=([^&\s<>"]{4,2000})(?:&[^\s<>"]{0,3000})?/giu
// https://urldefense.com/v3/__https://docs.example.com/kb__;!!AbC!xyz$
const defenseThree = /https:\/\/urldefense\.(?:proofpoint\.)?(?:com|us)\/v3\/__([^\s<>"]{4,2000}?)__;[^\s<>"]{0,600}/giu
// https://urldefense.proofpoint.com/v2/url?u=https-3A__docs.example.com_kb&d=…
const defenseTwo = /https:\/\/urldefense\.proofpoint\.com\/v[12]\/url\?u=([^&\s<>"]{4,2000})(?:&[^\s<>"]{0,1000})?/giu
// ?utm_source=mail&utm_medium=x
const campaign = /(https?:\/\/[^\s<>"?]{1,500})\?((?:[^\s<>"&#]{1,200}&)*[^\s<>"&#]{1,200})/giu
const campaignKey = /^(?:utm_\w{1,20}|mc_[ce]id|fbclid|gclid|spm|mkt_tok|_hs(?:enc|mi))=/iu

/** Links in `text` with their own addresses; what was taken off is kept as it stood. */
export function unwrapLinks(text: string): Trimmed {
  if (!/safelinks|urldefense|[?&](?:utm_|mc_|fbclid|gclid|spm=|mkt_tok|_hs)/iu.test(text))
    return { kept: text, cut: [] }
  const cut: CutPiece[] = []
  const unwrap = (pattern: RegExp, read: (wrapped: string) => string | null) => (from: string) =>
    from.replaceAll(pattern, (whole: string, wrapped: string) => {
      const link = read(wrapped)
      if (link === null || !/^(?:https?|mailto|ftp):/iu.test(link)) return whole
      cut.push({ kind: 'tracking', text: whole })
      return link
    })
  const own = [
    unwrap(safeLink, decoded),
    unwrap(defenseThree, (wrapped) => wrapped),
    unwrap(defenseTwo, (wrapped) => decoded(wrapped.replaceAll('_', '/').replaceAll(/-(?=[0-9A-F]{2})/gu, '%'))),
  ].reduce((kept, step) => step(kept), text)
  return { kept: withoutCampaign(own, cut), cut }
}

function withoutCampaign(text: string, cut: CutPiece[]): string {
  return text.replaceAll(campaign, (whole: string, address: string, query: string) => {
    const kept = query.split('&').filter((pair) => !campaignKey.test(pair))
    if (kept.length === query.split('&').length) return whole
    cut.push({ kind: 'tracking', text: whole })
    return kept.length === 0 ? address : `${address}?${kept.join('&')}`
  })
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
