/** An article that gets its file in this run. */
import type { Article } from '../model/article.ts'
import type { ComposedArticle } from './compose-article.ts'
import { lastWrittenOf } from './last-written.ts'
import type { LastWritten } from './last-written.ts'
import type { LinkMemory } from './link/link-memory.ts'
import type { CreatedFile } from './plan.ts'
import { joinArticle, renderArticle } from './text/render-article.ts'
import { digestOfArticle } from './standing-article.ts'
import type { ArticleDigest } from './standing-article.ts'

/** A case's article as this run has composed it. */
export interface ArticleVersion extends ComposedArticle {
  /** What linking looks at first, where it is known already. */
  readonly link?: LinkMemory
}

/** A class, because an object with functions of its own takes some hundred bytes more, a hundred thousand times. */
export class CreatedArticle implements CreatedFile {
  readonly slug: string
  readonly #version: ArticleVersion
  readonly #linked: readonly string[]

  /** `linked` are the other cases of this run that it answers. */
  constructor(slug: string, version: ArticleVersion, linked: readonly string[]) {
    this.slug = slug
    this.#version = version
    this.#linked = linked
  }

  get text(): string {
    const { rendered } = this.#version
    const article = this.#article()
    return rendered === undefined ? renderArticle(article) : joinArticle(article.frontMatter, rendered.text)
  }

  get written(): LastWritten {
    return lastWrittenOf(this.#version, this.#version.frontMatter.generated, null)
  }

  get digest(): ArticleDigest {
    return digestOfArticle(this.#article(), this.#version.link?.digest)
  }

  #article(): Article {
    const { frontMatter, body } = this.#version
    return { slug: this.slug, frontMatter: { ...frontMatter, cases: [...frontMatter.cases, ...this.#linked] }, body }
  }
}
