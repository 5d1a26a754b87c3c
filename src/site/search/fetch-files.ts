import type { LoadFile } from './index-files.ts'

/** Loads the index from beside the pages, over the network. `folder` is the address of `search-index/`, with the last slash. */
export function fetchFilesFrom(folder: string | URL): LoadFile {
  return async (path) => {
    const response = await fetch(new URL(path, folder))
    if (!response.ok) {
      throw new Error(`search index: the server answered ${response.status} for ${path}`)
    }
    return new Uint8Array(await response.arrayBuffer())
  }
}
