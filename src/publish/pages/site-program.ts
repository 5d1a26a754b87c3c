import type { SiteProgram } from '../../model/site.ts'

/** Loads the program that `compilePages` gave the address of. */
export async function loadProgram(module: string): Promise<SiteProgram> {
  const loaded: unknown = await import(module)
  if (!isProgram(loaded)) throw new TypeError('The compiled pages are no program.')
  return loaded.program
}

function isProgram(loaded: unknown): loaded is { readonly program: SiteProgram } {
  return typeof loaded === 'object' && loaded !== null && 'program' in loaded
}
