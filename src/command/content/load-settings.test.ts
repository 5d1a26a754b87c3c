/** What is wrong with the settings is said in the words of the file, and never with what stands in it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadSettings } from './load-settings.ts'

let home = ''
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'casebook-load-settings-'))
})
afterAll(() => rm(home, { recursive: true }))

test.each([
  ['site:\n  titel: Help', 'The setting "site" has no key "titel".'],
  ['helpDesk:\n  domains: desk.example', 'The setting "helpDesk.domains" must be a list, such as [one, two].'],
  ['products:\n  - Kiln', 'The setting "products.0" must be a block with keys of its own, such as "name: …".'],
  ['drafter:\n  use: robot', 'The setting "drafter.use" must be one of: rules, model.'],
  ['site:\n  url: desk.example', 'The setting "site.url" is not an address, such as https://help.example.com/.'],
  ['site:\n  contact: desk.example', 'The setting "site.contact" is wrong: not a mailto: or https: address.'],
  ['caseNumbers: ["(a"]', 'The setting "caseNumbers.0" is wrong: not a regular expression.'],
  ['site:\n  title: A\nsite:\n  title: B', 'The settings are not valid YAML: Map keys must be unique.'],
  ['redaction:\n  mask: ["wren', 'The settings are not valid YAML: Missing closing "quote.'],
])('%j', async (text, message) => {
  await writeFile(join(home, 'casebook.yaml'), text)
  const loaded = await loadSettings(home)
  const messages = 'findings' in loaded ? loaded.findings.map((finding) => finding.message) : []
  expect(messages).toContain(message)
  expect(messages.join()).not.toContain('wren')
})
