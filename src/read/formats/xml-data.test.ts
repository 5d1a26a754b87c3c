import { expect, test } from 'vitest'
import { xmlToData } from './xml-data.ts'

test.each([
  ['texts and objects', '<q><r>x</r><s><t>y</t></s></q>', { q: { r: 'x', s: { t: 'y' } } }],
  ['elements of one name are a list', '<q><r>x</r><r>y</r><s>z</s></q>', { q: { r: ['x', 'y'], s: 'z' } }],
  ['one inside of its plural is one too', '<comments><comment>x</comment></comments>', { comments: ['x'] }],
  ['nothing inside of a list', '<q><r type="array"/></q>', { q: { r: [] } }],
  ['attributes', '<q id="1">x</q>', { q: { id: '1', displayValue: 'x', value: 'x' } }],
  ['yes and no', '<q><r-s type="boolean">false</r-s></q>', { q: { r_s: false } }],
  ['text with marks', '<q><p>One &lt;1&gt;</p><p>two <b>three</b></p></q>', { q: 'One <1>\n\ntwo three' }],
  ['marked sections', '<q><![CDATA[<p>x</p>]]></q>', { q: '<p>x</p>' }],
  ['an end that is missing', '<q><r>x</r><s>y', { q: { r: 'x', s: 'y' } }],
])('%s', (_, xml, expected) => {
  expect(xmlToData(xml)).toEqual(expected)
})

test('what a document declares is neither expanded nor fetched', () => {
  const declared = `<!DOCTYPE q [<!ENTITY b "${'x'.repeat(100)}"><!ENTITY c "&b;&b;&b;&b;"><!ENTITY d SYSTEM "file:///etc/hostname">]>`
  expect(xmlToData(`${declared}<q><r>&c;</r><s>&d;</s></q>`)).toEqual({ q: { r: '&c;', s: '&d;' } })
})

test('elements deeper than an export has are left out, and what follows them is read', () => {
  expect(xmlToData(`<q>${'<s>'.repeat(100)}y${'</s>'.repeat(100)}<t>z</t></q>`)).toMatchObject({ q: { t: 'z' } })
})

test('elements deeper than any document has cost no time, whatever their number', () => {
  const data = xmlToData(`<q><r>x</r>${'<s>'.repeat(300_000)}y${'</s>'.repeat(300_000)}</q>`)
  expect(data).toMatchObject({ q: { r: 'x' } })
  expect(JSON.stringify(data).length).toBeLessThan(2000)
})
