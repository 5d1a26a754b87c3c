/** Finds a Chromium on this machine. */
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Path of a Chromium: the one `CHROMIUM_PATH` names, an installed one, or Playwright's own; `null` if there is none. */
export function findBrowser(): string | null {
  const named = process.env['CHROMIUM_PATH']
  const places = [...(named === undefined ? [] : [named]), ...usualPlaces, chromium.executablePath()]
  return places.find((place) => place !== '' && existsSync(place)) ?? null
}
