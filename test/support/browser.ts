/**
 * The Chromium of the machine, for tests of what a person sees: nothing is downloaded, and where there is none the tests
 * say so and are skipped. Pictures of every run lie in a temporary folder, to be looked at.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Locator, type Page } from 'playwright-core'
import type { Test } from 'tap'

const names = [process.env.CHROMIUM ?? '', 'chromium', 'chromium-browser', 'google-chrome'].filter(Boolean)
const executable = names
  .map(name => spawnSync('sh', ['-c', 'command -v "$1"', 'sh', name], { encoding: 'utf8' }).stdout.trim())
  .find(path => path !== '')
const arabic = spawnSync('fc-list', [':lang=ar', 'family'], { encoding: 'utf8' }).stdout?.trim()

/** Why the pages cannot be looked at on this machine, said on standard error too; false when they can. */
export function withoutBrowser(what: string): string | false {
  const lacks = executable ? (arabic ? '' : 'a font with Arabic letters (fonts-noto-core)') : 'Chromium on the PATH'
  if (lacks === '') return false
  const why = `${what} WAS NOT LOOKED AT: it needs ${lacks}`
  process.stderr.write(`${why}\n`)
  return why
}

export const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } }

export interface Look {
  page: Page
  /** What the page complained about: its console's errors, exceptions, and requests that found no server. */
  complaints: string[]
  /** The origins that the page asked. */
  origins: Set<string>
  /** Keeps a picture of the window, or of the whole page, and says where. */
  picture(name: string, whole?: boolean): Promise<void>
}

interface Options {
  size?: keyof typeof sizes
  dark?: boolean
  /** Complaints that this page is to have, a 404 say. */
  expected?: RegExp
}

/** Returns a way to open pages, in one browser that closes when the test ends. */
export async function browserFor(t: Test) {
  const browser: Browser = await chromium.launch({
    ...(executable ? { executablePath: executable } : {}),
    // Chromium has no sandbox for root, as whom a container runs; it sees nothing but this machine's pages.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--force-color-profile=srgb']
  })
  t.teardown(() => browser.close())
  const folder = mkdtempSync(join(tmpdir(), 'rawi-pictures-'))
  t.comment(`pictures: ${folder}`)

  return async ({ size = 'desktop', dark = false, expected = /^\b$/ }: Options = {}): Promise<Look> => {
    const context = await browser.newContext({
      viewport: sizes[size],
      isMobile: size === 'phone',
      hasTouch: size === 'phone',
      deviceScaleFactor: size === 'phone' ? 2 : 1,
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce'
    })
    const page = await context.newPage()
    page.setDefaultTimeout(30_000)
    const complaints: string[] = []
    const complain = (what: string) => void (expected.test(what) || complaints.push(what))
    page.on('console', said => said.type() === 'error' && complain(`${said.text()} ${said.location().url}`))
    page.on('pageerror', error => complain(String(error)))
    const origins = new Set<string>()
    page.on('request', request => request.url().startsWith('http') && origins.add(new URL(request.url()).origin))
    return {
      page,
      complaints,
      origins,
      async picture(name, whole = false) {
        await page.screenshot({ path: join(folder, `${name}.png`), fullPage: whole, animations: 'disabled' })
      }
    }
  }
}

/** Returns how many pixels the page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.locator('html').evaluate(html => html.scrollWidth - html.clientWidth)

/** Returns a property of an element as the browser computed it. */
export const computed = (element: Locator, property: string): Promise<string> =>
  element.evaluate(
    (node, name) => node.ownerDocument.defaultView?.getComputedStyle(node).getPropertyValue(name) ?? '',
    property
  )

/** Returns the left edges of the characters of an element's text, as drawn. */
export const lefts = (element: Locator): Promise<number[]> =>
  element.evaluate(node => {
    const text = node.firstChild
    const range = node.ownerDocument.createRange()
    return [...Array(text?.textContent?.length ?? 0).keys()].map(at => {
      range.setStart(text as never, at)
      range.setEnd(text as never, at + 1)
      return range.getBoundingClientRect().left
    })
  })

/** Returns the fonts that an element's glyphs really came from. */
export async function fontsOf(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument')
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector })
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
  await session.detach()
  return fonts.map(({ familyName }) => familyName)
}

/** How wide a word of the page's font is with its letters joined, and with each letter by itself. */
export const widths = (element: Locator, word: string): Promise<{ joined: number; apart: number }> =>
  element.evaluate((node, text) => {
    const measure = (words: string) => {
      const probe = node.ownerDocument.createElement('span')
      probe.textContent = words
      node.append(probe)
      const { width } = probe.getBoundingClientRect()
      probe.remove()
      return width
    }
    // A zero-width non-joiner between two letters keeps them from taking their joined forms.
    return { joined: measure(text), apart: measure([...text].join('\u200C')) }
  }, word)

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** Returns what of a page breaks the rules for accessibility (WCAG 2.2 AA and axe's best practices), with the elements. */
export async function barriers(page: Page): Promise<string[]> {
  // Not as a script of the page: its content security policy would refuse one, and rightly.
  await page.evaluate(readFileSync(axe, 'utf8'))
  type Found = { id: string; nodes: { target: string[]; failureSummary: string }[] }
  const { violations, passes } = await page.evaluate<{ violations: Found[]; passes: Found[] }>('axe.run(document)')
  if (passes.length < 10) throw new Error(`axe looked at next to nothing: ${passes.map(({ id }) => id).join(', ')}`)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`)
  )
}
