/** The last step when nothing helped: the help desk, with everything filled in that it would ask for first. */
import type { SiteEntry } from '../../model/site.ts'
import { fillAddress } from '../addresses/filled-address.ts'

/**
 * The help desk's address with the article's title as subject; its number, address and environment in the text.
 *
 * @param contact a `mailto:` or `https:` address, as `fillAddress` takes it
 */
export function contactAddress(
  contact: string,
  entry: Pick<SiteEntry, 'slug' | 'title' | 'language' | 'environment'>,
  address: string,
): string {
  const text = entry.language.toLowerCase().startsWith('zh') ? chinese : english
  const environment = entry.environment.map((one) => `- ${one}`)
  const lines = [
    text.opening,
    `${text.number}${entry.slug}`,
    `${text.address}${address}`,
    '',
    text.environment,
    ...environment,
    '',
    text.story,
    '',
    '',
  ]
  return fillAddress(contact, entry.title, lines.join('\n'))
}

const chinese = {
  opening: '我已按这篇文章操作，问题仍未解决。',
  number: '文章编号：',
  address: '地址：',
  environment: '环境（如与文章不同，请修改）：',
  story: '我看到的现象，以及做到了哪一步：',
}

const english = {
  opening: 'I followed the steps of this article, and the problem is still there.',
  number: 'Article number: ',
  address: 'Address: ',
  environment: 'Environment (please correct what differs from the article):',
  story: 'What I see, and how far I got:',
}
