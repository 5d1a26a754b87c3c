import { describe, expect, it } from 'vitest'
import { freeSlug, slugOf } from './slug.ts'

describe('slugOf', () => {
  it.each([
    ['Contoso Mail 5.10: cannot sign in!', 'contoso-mail-5-10-cannot-sign-in'],
    ['Contoso Print 打印服务意外停止', 'contoso-print-da-yin-fu-wu-yi-wai-ting-zhi'],
    ['绿色软件 升级', 'lv-se-ruan-jian-sheng-ji'],
    ['Café Über ＡＢＣ', 'cafe-uber-abc'],
    ['[CAS-7] [客户] 报告：CAS-7 无法打印', 'bao-gao-wu-fa-da-yin'],
    ['../../etc/passwd', 'etc-passwd'],
    ['？！', 'article'],
    ['CON', 'article-con'],
    ['한국어', 'article'],
  ])('%j is %j', (title, slug) => {
    expect(slugOf(title, 'CAS-7')).toBe(slug)
  })

  it('ends at a word before 80 characters', () => {
    const slug = slugOf('word '.repeat(40), 'CAS-7')
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slug.endsWith('-word')).toBe(true)
    expect(slugOf('x'.repeat(200), 'CAS-7')).toHaveLength(80)
  })
})

describe('freeSlug', () => {
  it('adds digits that depend on the case alone, within 80 characters', () => {
    const slug = 'x'.repeat(80)
    const first = freeSlug(slug, 'CAS-7', (taken) => taken === slug)
    expect(first).toMatch(/^x{73}-[0-9a-f]{6}$/u)
    expect(freeSlug(slug, 'CAS-7', (taken) => taken === slug)).toBe(first)
    expect(freeSlug(slug, 'CAS-8', (taken) => taken === slug)).not.toBe(first)
    expect(freeSlug(slug, 'CAS-7', (taken) => taken === slug || taken === first)).toMatch(/-[0-9a-f]{7}$/u)
  })
})
