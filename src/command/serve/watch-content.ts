/** Tells when something of a knowledge base has changed that its sites are made from. */
import { realpathSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { subscribe } from '@parcel/watcher'

/** What sites are made from: articles, what these rest on, the cases that tell what must be masked, the ledger, the settings. */
const madeFrom: ReadonlySet<string> = new Set(['articles', 'evidence', 'cases', 'generated.json', 'casebook.yaml'])

/**
 * Watches a knowledge base until `stop` is called. Several changes in a short time may be reported as one.
 *
 * @throws where its folder cannot be watched
 */
export async function watchContent(content: string, onChange: () => void): Promise<{ stop: () => Promise<void> }> {
  // Paths of changes are reported without links in them.
  const folder = realpathSync(content)
  const watching = await subscribe(
    folder,
    (error, events) => {
      const isOfSites = events.some(({ path }) => madeFrom.has(relative(folder, path).split(sep)[0] ?? ''))
      // Where changes were missed there may be any.
      if (error !== null || isOfSites) onChange()
    },
    { ignore: ['.cache'] },
  )
  return { stop: () => watching.unsubscribe() }
}
