/** What a knowledge base holds when a run begins, and which cases it holds as they are. */
import { keepDamagedLedger, loadLedger } from '../content/ledger-file.ts'
import type { ArticleHead } from './kept/made-articles.ts'
import type { RunContext } from './run-context.ts'
import { StandingArticles } from './kept/standing-articles.ts'

export interface Knowledge {
  readonly ledger: Awaited<ReturnType<typeof loadLedger>>
  readonly standing: StandingArticles
  /** Whether planning a case again would change nothing. */
  readonly isSettled: (head: ArticleHead) => boolean
}

/** Looks at the knowledge base in the folder `content`. */
export async function lookAtKnowledge(content: string, context: RunContext): Promise<Knowledge> {
  const ledger = await loadLedger(content)
  const isWhole = ledger.findings.length === 0
  // A damaged ledger is written again, from all cases.
  if (!isWhole) await keepDamagedLedger(content)
  const standing = await StandingArticles.in(content, context)
  const known = new Map<string, boolean>()
  const isSettled = (head: ArticleHead): boolean => {
    const verdict = known.get(head.key) ?? (isWhole && standing.isSettled(head, ledger.ledger))
    known.set(head.key, verdict)
    return verdict
  }
  return { ledger, standing, isSettled }
}
