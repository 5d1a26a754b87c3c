import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { frontMatterSchema } from '../../model/article.ts'
import type { FrontMatter } from '../../model/article.ts'
import { parseFrontMatter, renderFrontMatter, updateFrontMatter } from './front-matter.ts'

const frontMatter: FrontMatter = {
  title: 'Contoso Mail 5.10: error 0x80070005',
  summary: '',
  language: 'en',
  state: 'not-validated',
  audience: 'internal',
  products: ['Contoso Mail'],
  environment: ['1.10', 'true', '2031-04-02', '0x10', 'null', '# x', 'it\'s: "so"'],
  identifiers: [],
  causeType: 'unknown',
  outcome: 'fixed',
  cases: ['CAS-1'],
  opened: '2031-04-02',
}

const parse = (text: string) => {
  const reading = parseFrontMatter(text, 'a.md')
  return 'findings' in reading ? reading.findings : reading
}

describe('parseFrontMatter', () => {
  it('gives back what renderFrontMatter wrote, and where the body starts', () => {
    const block = renderFrontMatter(frontMatter)
    expect(parse(`${block}\n## A\n`)).toEqual({ frontMatter, bodyStart: block.length })
  })

  it('keeps plain values the strings that stand there', () => {
    const text = renderFrontMatter(frontMatter)
      .replace('"1.10"', '1.10')
      .replace('"2031-04-02"', '2031-04-02')
      .replace('"true"', 'true')
    expect(parse(text)).toMatchObject({ frontMatter })
  })

  it('reads files with a byte order mark and Windows line ends', () => {
    const text = `\uFEFF${renderFrontMatter(frontMatter).replaceAll('\n', '\r\n')}\r\nBody`
    const reading = parseFrontMatter(text, 'a.md')
    expect(reading).toMatchObject({ frontMatter })
    expect('bodyStart' in reading && text.slice(reading.bodyStart)).toBe('\r\nBody')
  })

  const block = renderFrontMatter(frontMatter)
  it.each([
    ['no front matter', '# Title\n', 'missing-front-matter', 1],
    ['an open block', '---\ntitle: x\n', 'missing-front-matter', 1],
    ['a block that only seems to end', '---\ntitle: x\n---x\n', 'missing-front-matter', 1],
    ['an empty file', '', 'missing-front-matter', 1],
    ['JavaScript', '---js\n({ title: process.exit(3) })\n---\n', 'missing-front-matter', 1],
    ['JSON', '---json\n{}\n---\n', 'missing-front-matter', 1],
    ['broken YAML', '---\ntitle: "x\nstate: y\n---\n', 'broken-front-matter', null],
    ['a key twice', block.replace('state:', 'title: x\nstate:'), 'broken-front-matter', 5],
    ['a tag', block.replace('summary: ""', 'summary: !!js/function x'), 'broken-front-matter', 3],
    [
      'aliases',
      block.replace('summary: ""', 'summary: &a x').replace('language: en', 'language: *a'),
      'invalid-front-matter',
      1,
    ],
    ['an unknown key', block.replace('state:', 'mood: good\nstate:'), 'invalid-front-matter', 5],
    ['an unknown state', block.replace('not-validated', 'perfect'), 'invalid-front-matter', 5],
    ['a missing key', block.replace(/^audience: .*\n/mu, ''), 'invalid-front-matter', 1],
    ['a date that is none', block.replace('opened: 2031-04-02', 'opened: 2031-02-30'), 'invalid-front-matter', null],
  ])('refuses %s with its place', (_, text, rule, line) => {
    for (const attempt of [1, 2]) {
      const findings = parse(text)
      expect(findings, `attempt ${attempt}`).toMatchObject([
        { rule: `write/${rule}`, file: 'a.md', ...(line !== null && { line }) },
      ])
    }
  })

  it('round-trips whatever the texts hold', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 })
    fc.assert(
      fc.property(text, text, fc.array(text), (title, summary, environment) => {
        const value = { ...frontMatter, title, summary, environment }
        expect(parse(renderFrontMatter(value))).toMatchObject({ frontMatter: value })
      }),
      { seed: 1 },
    )
  })
})

describe('updateFrontMatter', () => {
  it('changes the keys that are named and leaves comments, order and body alone', () => {
    const text = `${renderFrontMatter(frontMatter).replace('state:', '# a note\nstate:').replace('"1.10"', '1.10')}\n* body  \n`
    const updated = updateFrontMatter(text, {
      state: 'validated',
      title: 'New: "1"',
      opened: undefined,
      identifiers: ['7034'],
    })
    const expected = text
      .replace('state: not-validated', 'state: validated')
      .replace(/^title: .*$/mu, 'title: "New: \\"1\\""')
      .replace('opened: 2031-04-02\n', '')
      .replace('identifiers: []', 'identifiers:\n  - "7034"')
    expect(updated).toBe(expected)
  })

  it('writes what renderFrontMatter writes', () => {
    const changes = {
      ...frontMatter,
      title: '1.10',
      environment: ['x'],
      generated: { drafter: 'rules', fields: { title: '1234567890123456' }, sections: {}, footnotes: {} },
    }
    expect(updateFrontMatter(renderFrontMatter(frontMatter), changes)).toBe(
      renderFrontMatter(frontMatterSchema.parse(changes)),
    )
  })
})
