import { mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeWhole } from './write-file.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-file-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('writeWhole', () => {
  it('writes, replaces, and leaves nothing else behind', async () => {
    const path = join(folder, '文章.md')
    expect(await writeWhole(path, 'one')).toBe(true)
    expect(await writeWhole(path, 'zwei …')).toBe(true)
    expect(await readFile(path, 'utf8')).toBe('zwei …')
    expect(await readdir(folder)).toEqual(['文章.md'])
  })

  it('does not touch a file that holds the text already', async () => {
    const path = join(folder, 'a.md')
    await writeWhole(path, 'one')
    const before = await stat(path, { bigint: true })
    expect(await writeWhole(path, 'one')).toBe(false)
    expect(await stat(path, { bigint: true })).toMatchObject({ ino: before.ino, mtimeNs: before.mtimeNs })
  })

  it('takes its temporary file away when it fails', async () => {
    await mkdir(join(folder, 'a.md'))
    await expect(writeWhole(join(folder, 'a.md'), 'one')).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST/u)
    expect(await readdir(folder)).toEqual(['a.md'])
  })

  it('writes whole files when several write at once', async () => {
    const path = join(folder, 'a.md')
    const texts = Array.from({ length: 8 }, (_, index) => String(index).repeat(100_000))
    await Promise.all(texts.map((text) => writeWhole(path, text)))
    expect(texts).toContain(await readFile(path, 'utf8'))
    expect(await readdir(folder)).toEqual(['a.md'])
  })
})
