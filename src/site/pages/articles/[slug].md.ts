/** An article as Markdown, for copying and for machines. */
import type { APIRoute, GetStaticPaths } from 'astro'
import { loadArticle, loadIndex } from '../../data.ts'

export const getStaticPaths: GetStaticPaths = () => loadIndex().articles.map(({ slug }) => ({ params: { slug } }))

export const GET: APIRoute = ({ params }) =>
  new Response(loadArticle(params['slug'] ?? '').markdown, {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  })
