// @ts-check
import { defineConfig } from 'astro/config'
import { audiencePages } from './src/site/audience-pages.ts'

const { CASEBOOK_SITE_DATA, CASEBOOK_SITE_OUT, CASEBOOK_SITE_CACHE } = process.env

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
    environments: {
      prerender: {
        // The code that draws the pages is written to a folder from which packages may be out of reach.
        resolve: { noExternal: true },
        // Astro imports that code by its name, and the name is a hash of what it says. Two builds in one process must
        // not share it: the second would be drawn with the list of pages of the first.
        build: { rollupOptions: { output: { banner: `// ${CASEBOOK_SITE_DATA ?? ''}` } } },
      },
    },
  },
  devToolbar: { enabled: false },
  integrations: [audiencePages()],
})
