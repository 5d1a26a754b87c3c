/**
 * What the pages are built from: the folder that CASEBOOK_SITE_DATA names, written by stage `publish`, parsed here at
 * the door. Nothing else of the site reads the disk.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { articleStates, audiences, causeTypes, outcomes } from '../model/article.ts'
import { sectionKinds } from '../model/section.ts'
import type { SiteArticle, SiteIndex } from '../model/site.ts'
import { termKinds } from '../model/site.ts'

/** The index of the site, read once a build. Throws where the folder holds none, which is the builder's mistake. */
export function loadIndex(folder: string = dataFolder()): SiteIndex {
  if (loaded?.folder !== folder) loaded = { folder, index: indexSchema.parse(readJson(join(folder, 'site.json'))) }
  return loaded.index
}

/** One article with its body. Not kept: a site may have tens of thousands. */
export function loadArticle(slug: string, folder: string = dataFolder()): SiteArticle {
  return articleSchema.parse(readJson(join(folder, 'articles', `${slug}.json`)))
}

let loaded: { readonly folder: string; readonly index: SiteIndex } | undefined

function dataFolder(): string {
  const folder = process.env['CASEBOOK_SITE_DATA']
  if (folder === undefined) throw new Error('CASEBOOK_SITE_DATA names no folder: build the site with `casebook build`.')
  return folder
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}

const entryShape = {
  slug: z.string().min(1),
  title: z.string().min(1),
  summary: z.string(),
  language: z.string().min(2),
  state: z.enum(articleStates),
  audience: z.enum(audiences),
  products: z.array(z.string()),
  environment: z.array(z.string()),
  identifiers: z.array(z.string()),
  causeType: z.enum(causeTypes),
  outcome: z.enum(outcomes),
  opened: z.string().nullable(),
  closed: z.string().nullable(),
  updated: z.string().nullable(),
  cases: z.array(z.string()),
}

const indexSchema = z.object({
  audience: z.enum(audiences),
  title: z.string().min(1),
  url: z.url().nullable(),
  contact: z.string().nullable(),
  feedback: z.string().nullable(),
  editUrl: z.string().nullable(),
  articles: z.array(z.object(entryShape)),
  cases: z.array(
    z.object({
      case: z.string(),
      opened: z.string().nullable(),
      closed: z.string().nullable(),
      isAnswered: z.boolean(),
    }),
  ),
  terms: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(termKinds),
      meaning: z.string().nullable(),
      count: z.number(),
      slugs: z.array(z.string()),
    }),
  ),
})

const articleSchema = z.object({
  ...entryShape,
  sections: z.array(
    z.object({ kind: z.enum([...sectionKinds, 'other']), heading: z.string(), id: z.string(), html: z.string() }),
  ),
  evidence: z.array(
    z.object({ id: z.string(), html: z.string(), case: z.string().nullable(), message: z.string().nullable() }),
  ),
  history: z.array(
    z.object({
      case: z.string(),
      messages: z.array(
        z.object({
          id: z.string(),
          role: z.enum(['agent', 'customer', 'system', 'unknown']),
          sentAt: z.string().nullable(),
          body: z.string(),
        }),
      ),
    }),
  ),
  related: z.array(z.object({ slug: z.string(), title: z.string(), reason: z.string() })),
  markdown: z.string(),
})
