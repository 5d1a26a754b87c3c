import type { AstroIntegration } from 'astro'

/**
 * Has Astro make a program of the pages (`program.ts`) instead of the pages themselves: the program is compiled once, starts
 * in a fraction of a second, renders any page by itself, and in as many threads as there are cores.
 */
export function programAdapter(): AstroIntegration {
  return {
    name: 'casebook-program',
    hooks: {
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'casebook-program',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('program.ts', import.meta.url),
          supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
        })
      },
    },
  }
}
