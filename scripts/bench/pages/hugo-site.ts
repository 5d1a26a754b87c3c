/** The same articles for Hugo, in three sizes: each a page of its own and nothing more; with what else our sites hold of them, but for related articles; with these too. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export const hugoSizes = ['bare', 'lists', 'full'] as const

/** Makes Hugo's folder around a folder of articles. */
export function writeHugoSite(folder: string, articles: string, size: (typeof hugoSizes)[number]): void {
  mkdirSync(folder)
  symlinkSync(articles, join(folder, 'content'))
  for (const [path, text] of Object.entries(layouts[size])) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

const head = `<!doctype html><html lang="{{ .Params.language }}"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>`
const list = `<ul>{{ range .Paginator.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.summary }}</li>{{ end }}</ul>{{ template "_internal/pagination.html" . }}`

const bare = {
  'config.toml': `baseURL = "https://help.example.com/"\ndisableKinds = ["taxonomy", "term", "RSS"]\n`,
  'layouts/_default/single.html': `${head}<body><h1>{{ .Title }}</h1>{{ .Content }}</body></html>`,
  'layouts/_default/list.html': `${head}<body>{{ range first 50 .Pages }}<p>{{ .Title }}</p>{{ end }}</body></html>`,
}

const relatedConfig = `[related]
threshold = 20
[[related.indices]]
name = "identifiers"
weight = 100
[[related.indices]]
name = "products"
weight = 10
`
const relatedLinks = `{{ range first 5 (.Site.RegularPages.Related .) }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}`

const full = (hasRelated: boolean) => ({
  'config.toml': `baseURL = "https://help.example.com/"
paginate = 50
[taxonomies]
product = "products"
identifier = "identifiers"
causeType = "causeType"
outcome = "outcome"
[outputs]
page = ["HTML", "MD"]
[outputFormats.MD]
mediaType = "text/markdown"
[mediaTypes."text/markdown"]
suffixes = ["md"]
${hasRelated ? relatedConfig : ''}`,
  'layouts/_default/single.html': `${head}<body><header><a href="/">Home</a> <form action="/search/"><input name="q"></form></header>
<nav>{{ range .Params.products }}<a href="/products/{{ . | urlize }}/">{{ . }}</a>{{ end }}</nav><h1>{{ .Title }}</h1>
<dl><dt>Outcome<dd>{{ .Params.outcome }}<dt>Cause<dd>{{ .Params.causeType }}<dt>State<dd>{{ .Params.state }}<dt>Updated<dd>{{ .Params.updated }}</dl>
<p>{{ .Params.summary }}</p>{{ .Content }}
<aside>{{ range .Params.identifiers }}<a href="/search/?q={{ . | urlquery }}"><code>{{ . }}</code></a>{{ end }}
${hasRelated ? relatedLinks : ''}</aside>
<script type="application/ld+json">{{ dict "@context" "https://schema.org" "@type" "TechArticle" "headline" .Title "url" .Permalink | jsonify | safeJS }}</script></body></html>`,
  'layouts/_default/single.md': '# {{ .Title }}\n\n{{ .RawContent }}',
  'layouts/_default/list.html': `${head}<body>${list}</body></html>`,
})

const layouts = { bare, lists: { ...bare, ...full(false) }, full: { ...bare, ...full(true) } }
