// @ts-check
import { defineConfig } from 'astro/config'
import { audiencePages } from './src/site/audience-pages.ts'

const { CASEBOOK_SITE_OUT, CASEBOOK_SITE_CACHE } = process.env

export default defineConfig({
  srcDir: './src/site',
  publicDir: './src/site/public',
  outDir: CASEBOOK_SITE_OUT ?? './dist/internal',
  cacheDir: CASEBOOK_SITE_CACHE ?? './.astro/cache',
  trailingSlash: 'always',
  // The pages allow no inline style and no inline script.
  build: { inlineStylesheets: 'never', assets: 'assets' },
  vite: {
    build: { assetsInlineLimit: 0, modulePreload: false },
  },
  devToolbar: { enabled: false },
  integrations: [audiencePages()],
})
