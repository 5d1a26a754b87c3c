/** What a host's name says about who it belongs to. */
import type { Settings } from '../../../model/settings.ts'
import {
  documentationDomains,
  documentationLabels,
  internalSuffixes,
  publicDomains,
} from '../../lexicon/public-hosts.ts'

/** `own`: of the help desk, by its settings; `internal`: resolves in one network only; `unknown`: could be a customer's. */
export type HostOwner = 'loopback' | 'documentation' | 'public' | 'own' | 'internal' | 'unknown'

/** Says whose a host is, by its name. */
export function hostOwner(host: string, settings: Settings): HostOwner {
  const name = host.toLowerCase().replace(/\.$/u, '')
  // Before the domains: a help centre mostly stands in one of the help desk's own.
  if (name === publishedHost(settings)) return 'public'
  if (settings.redaction.keep.some((kept) => isUnder(name, kept.toLowerCase()))) return 'public'
  if (settings.helpDesk.domains.some((domain) => isUnder(name, domain.toLowerCase()))) return 'own'
  if (name === 'localhost' || name.startsWith('localhost.')) return 'loopback'
  const labels = name.split('.')
  if (isOneOf(documentationDomains, labels)) return 'documentation'
  if (labels.some((label) => standIn.test(label))) return 'documentation'
  if (isOneOf(publicDomains, labels) || /\.(?:gov|edu)$/u.test(name)) return 'public'
  if (labels.length === 1 || internalSuffixes.has(labels.at(-1) ?? '')) return 'internal'
  return documentationLabels.has(labels[0] ?? '') ? 'public' : 'unknown'
}

/** Where the public site stands: its own pages, its feed and its sitemap name it. */
function publishedHost({ site: { url } }: Settings): string | null {
  return url === undefined ? null : new URL(url).hostname
}

// contoso1.com, fabrikam.mail.onmicrosoft.com, sts.domain.tld, your-server.com
const standIn =
  /^(?:contoso|fabrikam|adatum|litware|northwind|tailspin|wingtip|woodgrove|proseware)\w{0,12}$|^(?:your|my)[-_]?(?:domain|company|server|host|site|org|tenant)\w{0,6}$|^(?:domain|tenant|tld|companyname|domainname|servername|hostname)$/u

function isUnder(name: string, domain: string): boolean {
  return name === domain || name.endsWith(`.${domain}`)
}

function isOneOf(domains: ReadonlySet<string>, labels: readonly string[]): boolean {
  return labels.some((_, index) => domains.has(labels.slice(index).join('.')))
}
