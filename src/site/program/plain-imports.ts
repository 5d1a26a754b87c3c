/**
 * The one import that the pages' script makes late, of Pagefind's program, has nothing that could be fetched before it: Vite's helper, which
 * looks for that, would be 2 KB of every first page.
 */
export function plainImports() {
  return {
    name: 'casebook-plain-imports',
    enforce: 'pre' as const,
    load: (id: string) => (id === preloadHelper ? 'export const __vitePreload = (load) => load()' : null),
  }
}

const preloadHelper = '\0vite/preload-helper.js'
