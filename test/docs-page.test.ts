/** The page at /docs as a person sees it, on a phone and on a desk: it loads, it is readable, and it sends requests. */
import t from 'tap'
import { browserFor, computed, fontsOf, lefts, overflow, sizes, widths, withoutBrowser } from './support/browser.ts'
import { folderFor, startRawi } from './support/process.ts'

const arabic = /[\u0621-\u064A]{2}/
const skip = withoutBrowser('THE PAGE AT /docs')

t.test('the page at /docs', { skip }, async t => {
  const server = await startRawi(t, folderFor(t), { RAWI_SYNCHRONOUS: 'normal', RAWI_DRAIN_TIMEOUT: '1000' })
  const look = await browserFor(t)

  for (const size of ['phone', 'desktop'] as const) {
    const { page, complaints, origins, picture } = await look({ size, expected: /401 \(Unauthorized\)/ })

    t.test(`is laid out for a ${size}, with Arabic right to left, and asks nobody else`, async t => {
      await page.goto(`${server.url}/docs`)
      await page.locator('#operations-articles-getArticle').waitFor()
      t.equal(await page.title(), 'Rawi: the API')
      t.equal(await page.evaluate<number>('innerWidth'), sizes[size].width, 'it is laid out for this window')
      t.equal(await overflow(page), 0)
      await picture(`docs-${size}`)
      const tags = await page.locator('.opblock-tag').evaluateAll(found => found.map(tag => tag.dataset.tag))
      t.strictSame(tags.slice(0, 3), ['articles', 'quotes', 'people'], 'stories, and what is said in them, first')
      t.equal(await page.getByText('No links').count(), 0)

      // An operation of every kind: a list, a resource, a file to be sent.
      for (const name of ['articles-listArticles', 'articles-getArticle', 'articles-putArticle']) {
        const operation = page.locator(`#operations-${name}`)
        await operation.locator('.opblock-summary-control').click()
        await operation.locator('.responses-table pre').first().waitFor()
        t.equal(await overflow(page), 0, name)
        await picture(`docs-${size}-${name}`)
        if (name !== 'articles-getArticle') await operation.locator('.opblock-summary-control').click()
      }

      // Arabic stands right to left, and JSON left to right.
      const operation = page.locator('#operations-articles-getArticle')
      const example = operation.locator('tr[data-code="200"] pre').first()
      await example.waitFor()
      t.equal(await computed(example, 'direction'), 'ltr')

      const strings = example.locator('code > span').filter({ hasText: arabic })
      t.ok((await strings.count()) >= 4, 'there are Arabic examples')
      for (const text of await strings.all()) t.match(await computed(text, 'unicode-bidi'), /plaintext|isolate/)
      // "رحّب الأمين العام بانطلاقة جديدة." as one run: it begins at the right, and its full stop is at its left end.
      const lead = strings.filter({ hasText: 'جديدة.' })
      const edges = await lead.first().evaluate(node => node.textContent?.length ?? 0)
      const drawn = await lefts(lead.first())
      t.equal(drawn.length, edges)
      t.ok(drawn[0]! > drawn.at(-1)!, 'the first letter is to the right of the last')
      t.ok(drawn.at(-2)! < drawn.at(-3)!, 'the full stop is to the left of the last word')
      const box = await lead.first().boundingBox()
      const key = await example.locator('code > span', { hasText: '"lead"' }).first().boundingBox()
      t.ok(box && key && key.x < box.x, 'and its key is still to its left')

      const input = operation.locator('input[placeholder="ref"]')
      t.match(await input.inputValue(), arabic, 'the form is filled with an example that there is')
      t.equal(await computed(input, 'unicode-bidi'), 'plaintext')

      // The glyphs are of a font for reading Arabic, and its letters join.
      await lead.first().evaluate(node => node.setAttribute('id', 'arabic'))
      const fonts = await fontsOf(page, '#arabic')
      t.ok(
        fonts.some(font => /arabic|geeza|segoe/i.test(font)),
        fonts.join(', ')
      )
      const { joined, apart } = await widths(lead.first(), 'بيتهم')
      t.ok(joined > 0 && apart - joined > 2, `joined ${joined}, apart ${apart}`)
      for (const [status, type] of Object.entries({ 400: 'invalid-request', 404: 'not-found', 410: 'gone' })) {
        const problem = operation.locator(`tr[data-code="${status}"] pre`).first()
        t.match(await problem.textContent(), `/problems/${type}`, `${status} shows a problem of its own`)
      }

      // A file of Markdown is text, line by line.
      const filing = page.locator('#operations-articles-putArticle')
      await filing.locator('.opblock-summary-control').click()
      const body = filing.locator('textarea')
      await body.waitFor()
      t.equal(await computed(body, 'unicode-bidi'), 'normal', 'JSON is code')
      await filing.locator('.opblock-section-request-body select').first().selectOption('text/markdown')
      t.match(await body.inputValue(), /^---\ntitle: .*[\u0621-\u064A]/)
      t.equal(await computed(body, 'unicode-bidi'), 'plaintext')
      await body.scrollIntoViewIfNeeded()
      await picture(`docs-${size}-markdown`)
      t.strictSame([...origins], [server.url], 'nobody else was asked for anything')
      t.strictSame(complaints, [])
    })

    t.test(`sends requests from a ${size}, without and with a token`, async t => {
      const list = page.locator('#operations-articles-listArticles')
      await list.locator('.opblock-summary-control').click()
      const status = list.locator('.live-responses-table tbody .response-col_status')
      const answer = list.locator('.live-responses-table .highlight-code').first()

      // As the page fills the form: nobody should have to clear it first.
      await list.getByRole('button', { name: 'Execute' }).click()
      await status.getByText('200').waitFor()
      t.match(await answer.textContent(), 'راسموسن في موسكو')
      t.equal(await overflow(page), 0)
      await answer.scrollIntoViewIfNeeded()
      await picture(`docs-${size}-answer`)

      const only = list.locator('tr[data-param-name="status"] select')
      await only.selectOption('draft')
      await list.getByRole('button', { name: 'Execute' }).click()
      await status.getByText('401').waitFor()
      t.notMatch(await answer.textContent(), 'موسم-الضباب', 'a stranger sees no draft')

      const locks = page
        .locator('#operations-articles-listArticles, #operations-articles-createArticle')
        .locator('svg.locked, svg.unlocked')
        .locator('visible=true')
      t.equal(await locks.count(), 1, 'a lock where a token is needed, and nowhere else')
      await page.locator('.scheme-container .authorize').click()
      await page.locator('.auth-container input').fill(server.token)
      t.equal(await overflow(page), 0)
      await picture(`docs-${size}-authorize`)
      await page.locator('.auth-container button[type="submit"]').click()
      await page.locator('.auth-container').getByRole('button', { name: 'Close' }).click()
      await list.getByRole('button', { name: 'Execute' }).click()
      await status.getByText('200').waitFor()
      t.match(await answer.textContent(), 'موسم-الضباب')
      t.strictSame(complaints, [])
    })
  }

  t.test('says so when there is no contract to show', async t => {
    const { page, complaints } = await look({ size: 'phone', expected: /ERR_FAILED/ })
    await page.route('**/openapi.json', route => route.abort())
    await page.goto(`${server.url}/docs`)
    await page.getByText('could not be loaded').waitFor()
    t.equal(await overflow(page), 0)
    t.strictSame(complaints, [])
  })

  // One page for both: to load the contract is most of what each would do.
  const { page, complaints, picture } = await look({ size: 'phone', dark: true })
  await page.goto(`${server.url}/docs#/quotes/listQuotes`)

  t.test('is dark for a reader who wants it dark, and opens where the address says', async t => {
    await page.locator('#operations-quotes-listQuotes .responses-table pre').first().waitFor()
    t.match(await page.locator('html').getAttribute('class'), 'dark-mode')
    await picture('docs-phone-dark')
  })

  t.test('shows what a stream says, and does not wait for its end', async t => {
    const stream = page.locator('#operations-changes-streamChanges')
    await stream.locator('.opblock-summary-control').click()
    await stream.getByRole('button', { name: 'Execute' }).click()
    await stream.locator('.live-responses-table').getByText('event: caught-up').first().waitFor()
    t.strictSame(complaints, [])
  })
})
