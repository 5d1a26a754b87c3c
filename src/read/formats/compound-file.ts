/**
 * Whether a compound file (`.msg`) can be read in bounded time and memory: a damaged one may have chains of sectors or a tree of
 * entries that run in circles, or streams larger than the file. Layout: [MS-CFB],
 * https://learn.microsoft.com/openspecs/windows_protocols/ms-cfb/
 */

/** Sizes and places that the format fixes, in bytes. */
const directoryEntry = 128
const smallSector = 64
const tableInHeader = { start: 0x4c, entries: 109 }

/** Streams smaller than this lie in small sectors. */
const smallStream = 4096

/** Entries as `m_type` numbers them: a folder, a stream, the root. */
const kinds: ReadonlySet<number> = new Set([1, 2, 5])

interface Entry {
  readonly kind: number
  /** Entries beside and below this one; negative where there is none. */
  readonly links: readonly number[]
  readonly start: number
  readonly size: number
}

/** Sector that follows another in its chain; negative at the end. */
type Next = (sector: number) => number

/** True where every chain of sectors and the tree of entries come to an end and no stream is larger than the file. */
export function isSoundCompoundFile(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const at = (offset: number) => (offset >= 0 && offset + 4 <= bytes.byteLength ? view.getInt32(offset, true) : -1)
  const sectorSize = bytes[30] === 12 ? 4096 : 512
  const sectors = Math.ceil(bytes.byteLength / sectorSize)
  const counts = [at(0x2c), at(0x40), at(0x48)]
  if (counts.some((count) => count > sectors)) return false
  const next = nextIn(allocationTable(at, sectorSize, sectors), at, sectorSize)
  const directory = chain(at(0x30), next, sectors)
  const small = chain(at(0x3c), next, sectors)
  if (directory === null || small === null) return false
  const entries = directory.flatMap((sector) => entriesIn(sector, at, bytes, sectorSize))
  const [root] = entries
  if (root === undefined || chain(root.start, next, sectors) === null || !isTree(entries)) return false
  const nextSmall = nextIn(small, at, sectorSize)
  const mostSmall = Math.ceil(bytes.byteLength / smallSector)
  return entries.every(
    ({ kind, start, size }) =>
      kind !== 2 ||
      size === 0 ||
      (size <= bytes.byteLength &&
        chain(start, size < smallStream ? nextSmall : next, size < smallStream ? mostSmall : sectors) !== null),
  )
}

type ReadNumber = (offset: number) => number

/** The sectors that hold the table of chains: the header names the first, further sectors the others. */
function allocationTable(at: ReadNumber, sectorSize: number, sectors: number): readonly number[] {
  const table: number[] = []
  for (let index = 0; index < Math.min(at(0x2c), tableInHeader.entries); index++)
    table.push(at(tableInHeader.start + 4 * index))
  const perSector = sectorSize / 4 - 1
  let further = at(0x44)
  for (let count = Math.min(at(0x48), sectors); count > 0 && further >= 0; count--) {
    const start = (further + 1) * sectorSize
    for (let index = 0; index < perSector; index++) table.push(at(start + 4 * index))
    further = at(start + 4 * perSector)
  }
  return table
}

function nextIn(table: readonly number[], at: ReadNumber, sectorSize: number): Next {
  const perSector = sectorSize / 4
  return (sector) => {
    const holder = table[Math.floor(sector / perSector)]
    return holder === undefined || holder < 0 ? -1 : at((holder + 1) * sectorSize + 4 * (sector % perSector))
  }
}

/** The sectors of a chain, or `null` where it is longer than `most`. */
function chain(start: number, next: Next, most: number): readonly number[] | null {
  const found: number[] = []
  for (let sector = start; sector >= 0; sector = next(sector)) {
    if (found.length >= most) return null
    found.push(sector)
  }
  return found
}

function entriesIn(sector: number, at: ReadNumber, bytes: Uint8Array, sectorSize: number): readonly Entry[] {
  const start = (sector + 1) * sectorSize
  return Array.from({ length: sectorSize / directoryEntry }, (_, index) => {
    const offset = start + index * directoryEntry
    const kind = bytes[offset + 0x42] ?? 0
    const links = kinds.has(kind) ? [0x44, 0x48, 0x4c].map((link) => at(offset + link)) : []
    return { kind, links, start: at(offset + 0x74), size: at(offset + 0x78) }
  })
}

/** True where no entry is reached twice from the root. */
function isTree(entries: readonly Entry[]): boolean {
  const seen = new Set<number>()
  const open = [0]
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    if (seen.has(index)) return false
    seen.add(index)
    open.push(...(entries[index]?.links ?? []).filter((link) => link >= 0))
  }
  return true
}
