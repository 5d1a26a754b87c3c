/** Carries out one job: the stages from reading to writing, for one file or one case. */
import { ageOf } from '../../../gather/case-age.ts'
import { withOwnId } from '../../../gather/put-together.ts'
import { digestOf } from '../../../gather/part-digest.ts'
import type { Part } from '../../../gather/parts.ts'
import { passagePrints } from '../../../clean/repeated.ts'
import { nextStep } from '../../../memory/next-step.ts'
import type { CleanCase } from '../../../model/case.ts'
import type { Finding } from '../../../model/finding.ts'
import type { Settings } from '../../../model/settings.ts'
import { stages } from '../../../stages.ts'
import type { CaseDrafter } from '../../make-article.ts'
import type { Answer, FileDigest, Job, MadeCase, PartPlace, Product } from './job.ts'
import { caseAsJson } from '../../case-as-json.ts'
import { countMasked } from '../../masked-report.ts'
import { listedJson } from '../../report.ts'
import { OpenedFiles } from './opened-files.ts'
import { packPart, unpackPart } from './part-bytes.ts'
import type { Keeping } from './part-bytes.ts'

/** Makes a function that carries out one job after the other. What it gives depends on the job, the settings and the files alone; `null` where we failed. */
export function createExecutor(
  settings: Settings,
  drafter: CaseDrafter | null = null,
  keeping: Keeping = 'packed',
): (job: Job) => Promise<Answer | null> {
  const files = new OpenedFiles(settings)
  return async (job) => {
    try {
      return job.kind === 'make'
        ? await make(job, files, { settings, drafter })
        : await digest(job.path, files, keeping)
    } catch {
      // A fault of ours. One case must not stop the others, and an error's text may hold what the case says.
      return null
    }
  }
}

/** What of an answer need not be copied on its way to another thread. */
export function handedOver(answer: Answer | null): ArrayBuffer[] {
  if (answer?.kind === 'digest') return [answer.digest, ...answer.packed].map(({ buffer }) => buffer)
  return answer?.kind === 'made' && answer.made.product.kind === 'json' ? [answer.made.product.text.buffer] : []
}

type MakeJob = Extract<Job, { readonly kind: 'make' }>

async function digest(path: string, files: OpenedFiles, keeping: Keeping): Promise<Answer> {
  const { hash, parts, findings } = await files.openOnce(path)
  const packed = parts.map((part) => packPart(part, keeping))
  const found: FileDigest = { hash, parts: parts.map(toDigest), findings }
  return { kind: 'digest', hash, digest: new TextEncoder().encode(JSON.stringify(found)), packed }
}

function toDigest(part: Part) {
  return { digest: digestOf(part), prints: passagePrints(part.sightings.map(({ message }) => message.text)) }
}

interface Makers {
  readonly settings: Settings
  readonly drafter: CaseDrafter | null
}

async function make({ task, product, kept = [] }: MakeJob, files: OpenedFiles, makers: Makers): Promise<Answer> {
  const parts: Part[] = []
  for (const [index, place] of task.parts.entries()) {
    const packed = kept[index] ?? null
    const part = packed === null ? await openPart(place, files) : unpackPart(packed)
    if (part === null) return { kind: 'changed', path: place.path }
    parts.push(part)
  }
  const [gather, clean] = [await stages.gather(), await stages.clean()]
  await nextStep()
  const found = gather(parts, task.number)
  await nextStep()
  const cleaned = await clean(
    withOwnId(found, task.number, task.rank, task.ofSeveral),
    new Set(task.common),
    makers.settings,
  )
  await nextStep()
  const made = await makeProduct[product](cleaned, makers)
  return {
    kind: 'made',
    made: {
      id: cleaned.id,
      age: ageOf(found),
      files: cleaned.files,
      findings: [...cleaned.findings, ...made.findings],
      product: made.product,
    },
  }
}

/** `null` where the file is not any more what it was. */
async function openPart({ path, hash, at }: PartPlace, files: OpenedFiles): Promise<Part | null> {
  const opened = await files.open(path)
  return opened.hash === hash ? (opened.parts[at] ?? null) : null
}

interface Made {
  readonly product: MadeCase['product']
  readonly findings: readonly Finding[]
}

const makeProduct: Readonly<Record<Product, (cleaned: CleanCase, makers: Makers) => Promise<Made>>> = {
  clean: async (cleaned) => ({ product: { kind: 'clean', clean: cleaned }, findings: [] }),
  json: async (cleaned) => ({ product: { kind: 'json', text: listedJson(caseAsJson(cleaned)) }, findings: [] }),
  masked: async (cleaned, { settings }) => {
    const redact = await stages.redact()
    const { masked } = await redact(cleaned, settings)
    return { product: { kind: 'masked', values: masked }, findings: [] }
  },
  article: articleProduct,
}

async function articleProduct(cleaned: CleanCase, { settings, drafter }: Makers): Promise<Made> {
  const { makeArticle, renderEvidence, linkMemoryOf } = await loadMakers()
  const { article, evidence, masked, findings, isProvisional } = await makeArticle(cleaned, settings, drafter)
  return {
    product: {
      kind: 'article',
      article: article === null ? null : JSON.stringify({ ...article, link: linkMemoryOf(article) }),
      evidence: renderEvidence(evidence),
      masked: countMasked(masked),
      isProvisional,
    },
    findings,
  }
}

/** Loaded where articles are made: who only reads cases has no use for it. */
async function loadMakers() {
  const [{ makeArticle }, { renderEvidence }, { linkMemoryOf }] = await Promise.all([
    import('../../make-article.ts'),
    import('../../../write/evidence.ts'),
    import('../../../write/link/link-memory.ts'),
  ])
  return { makeArticle, renderEvidence, linkMemoryOf }
}
