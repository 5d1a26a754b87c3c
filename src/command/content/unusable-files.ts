/** Findings about files of the knowledge base that cannot be used or are missing. */
import type { Finding } from '../../model/finding.ts'
import { reasonOf } from '../find-files.ts'

/** An article that the disk does not hand over. */
export function unreadableArticle(file: string, error: unknown): Finding {
  return {
    rule: 'write/unreadable-article',
    severity: 'error',
    file,
    message: `This article ${reasonOf(error)}.`,
    hint: 'Check its permissions; until then it is on no site.',
  }
}

/** A place for cases without any. */
export function noCaseFiles(folder: string): Finding {
  return {
    rule: 'read/no-cases',
    severity: 'warning',
    file: folder,
    message: 'There is no case in this folder yet.',
    hint: 'Put exported cases into it (mail files, thread texts, ticket exports), or name the files: `casebook generate PATH`. Files called README or *.md are taken for notes.',
  }
}

/** An evidence file that is none. */
export function damagedEvidence(file: string): Finding {
  return {
    rule: 'write/damaged-evidence',
    severity: 'error',
    file,
    message: 'This evidence file is damaged, so articles cannot be checked against it.',
    hint: 'Delete it and run `casebook generate` on its case again.',
  }
}

/** An article that a command names and that is not there. */
export function unknownArticle(slug: string, command: 'approve' | 'review'): Finding {
  return {
    rule: `${command}/unknown-article`,
    severity: 'error',
    file: slug,
    message: 'There is no article with this name.',
    hint: '`casebook review` lists the drafts; `casebook search` finds an article.',
  }
}
