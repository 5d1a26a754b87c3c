// @ts-check
import { defineConfig } from 'astro/config'
import { audiencePages } from './src/site/program/audience-pages.ts'
import { plainImports } from './src/site/program/plain-imports.ts'
import { programAdapter } from './src/site/program/program-adapter.ts'

const { CASEBOOK_AUDIENCE } = process.env

export default defineConfig({
  srcDir: './src/site',
  publicDir: './src/site/public',
  trailingSlash: 'always',
  // What is compiled is a program that renders pages; `casebook build` asks it for each of them.
  output: 'server',
  adapter: programAdapter(),
  // The pages allow no inline style and no inline script.
  build: { inlineStylesheets: 'never', assets: 'assets' },
  vite: {
    plugins: [plainImports()],
    build: { assetsInlineLimit: 0, modulePreload: false },
    // Nothing is looked for beside the program: it runs from any folder.
    ssr: { noExternal: true },
  },
  devToolbar: { enabled: false },
  integrations: [audiencePages(CASEBOOK_AUDIENCE === 'public' ? 'public' : 'internal')],
})
