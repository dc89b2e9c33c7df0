/** examples/article-page, in a browser, on another origin than the server: what a reader sees, points at and sends. */
import { join } from 'node:path'
import t from 'tap'
import { barriers, browserFor, computed, lefts, overflow, withoutBrowser } from './support/browser.ts'
import { folderFor, root, startRawi } from './support/process.ts'
import { serveFolder } from './support/static.ts'

const skip = withoutBrowser('examples/article-page')
const arabic = 'راسموسن-في-موسكو'
const evil = '<img src=x onerror="window.evil=1"><script>window.evil=1</script>'

interface Quote {
  id: string
  text: string
  attribution: string
  via: string | null
  speaker: { slug: string } | null
}

t.test('the article page', { skip }, async t => {
  const env = {
    RAWI_SYNCHRONOUS: 'normal',
    RAWI_DRAIN_TIMEOUT: '1000',
    RAWI_COMMENT_RATE: '6',
    RAWI_TRUST_PROXY: '127.0.0.1'
  }
  const server = await startRawi(t, folderFor(t), env)
  const origin = await serveFolder(t, join(root, 'examples/article-page'))
  const look = await browserFor(t)
  const addressOf = (article: string, api = server.url) => `${origin}/?${new URLSearchParams({ api, article })}`

  let calls = 0
  const call = async (method: string, path: string, body?: unknown, as = server.token) => {
    // Each from an address of its own: the limit of comments is for the page to meet.
    const address = { 'x-forwarded-for': `192.0.2.${++calls % 250}` }
    const answer = await fetch(`${server.url}/v1${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...address, ...(as ? { authorization: `Bearer ${as}` } : {}) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    })
    // biome-ignore lint/suspicious/noExplicitAny: the contract has checked it elsewhere
    const json = (await answer.json()) as any
    if (!answer.ok) throw new Error(`${method} ${path} ${answer.status} ${JSON.stringify(json)}`)
    return json
  }
  // The editors confirm those of unnamed speakers too, one of which a newspaper relays.
  const suggested = await call(
    'GET',
    `/articles/${encodeURIComponent(arabic)}/quotes?status=suggested&kind=direct&fields=id`
  )
  for (const { id } of suggested.items) await call('PUT', `/quotes/${id}/decision`, { decision: 'confirm' })

  for (const [size, dark] of [
    ['phone', false],
    ['desktop', false],
    ['phone', true],
    ['desktop', true]
  ] as const) {
    t.test(`shows an Arabic story on a ${size}${dark ? ', in the dark' : ''}`, async t => {
      const { page, complaints, origins, picture } = await look({ size, dark })
      await page.goto(addressOf(arabic))
      await page.locator('.thread li').first().waitFor()
      t.strictSame(complaints, [])
      t.strictSame([...origins].sort(), [origin, server.url].sort(), 'nobody else was asked for anything')
      t.equal(await overflow(page), 0)
      await picture(`article-ar-${size}${dark ? '-dark' : ''}`, true)
      await page.locator('q.quote').nth(2).focus()
      await picture(`article-ar-${size}${dark ? '-dark' : ''}-said`)
      t.strictSame(await barriers(page), [], 'nobody is kept out')
    })
  }

  t.test('marks every quotation of the API, with its words and whose they are', async t => {
    for (const slug of [arabic, 'rasmussen-in-moscow']) {
      const { quotes } = await call('GET', `/articles/${encodeURIComponent(slug)}`, undefined, '')
      const { page } = await look()
      await page.goto(addressOf(slug))
      await page.locator('q.quote').first().waitFor()
      const shown = await page.locator('q.quote').evaluateAll(found =>
        found.map(quote => ({
          text: quote.textContent,
          speaker: quote.dataset.speaker,
          cite: quote.getAttribute('cite'),
          described: quote.ownerDocument.getElementById(quote.getAttribute('aria-describedby') ?? '')?.textContent
        }))
      )
      t.ok(shown.length >= 4, `${shown.length} quotations`)
      t.strictSame(
        shown,
        quotes.map((quote: Quote) => ({
          text: quote.text,
          speaker: quote.speaker?.slug ?? quote.attribution,
          cite: `${server.url}/v1/quotes/${quote.id}`,
          described: quote.attribution + (quote.via ? `، نقلا عن ${quote.via}` : '')
        }))
      )
      const listed = await page.locator('.voices ul a').allTextContents()
      t.strictSame(listed.sort(), quotes.map(({ text }: Quote) => text).sort(), 'and they are listed by their speakers')
    }
  })

  t.test('is right to left in Arabic, and left to right in English', async t => {
    for (const [slug, direction, title] of [
      [arabic, 'rtl', 'راسموسن في موسكو'],
      ['rasmussen-in-moscow', 'ltr', 'NATO chief']
    ] as const) {
      const { page, picture, complaints } = await look({ size: 'phone' })
      await page.goto(addressOf(slug))
      const heading = page.getByRole('heading', { level: 1 })
      await heading.filter({ hasText: title }).waitFor()
      t.equal(await page.locator('html').getAttribute('dir'), direction)
      t.equal(await page.locator('html').getAttribute('lang'), direction === 'rtl' ? 'ar' : 'en')
      t.equal(await computed(page.locator('.body p').first(), 'direction'), direction)
      const [first = 0, second = 0] = await lefts(heading)
      t.equal(first > second, direction === 'rtl', 'the first letter stands where reading begins')
      t.equal(await computed(page.locator('.kicker'), 'direction'), direction, 'an Arabic category stands there too')
      const size = Number.parseFloat(await computed(heading, 'font-size'))
      t.ok(
        Number.parseFloat(await computed(heading, 'line-height')) < 1.5 * size,
        'a headline keeps its lines together'
      )
      t.equal(await overflow(page), 0)
      t.strictSame(await barriers(page), [])
      if (direction === 'ltr') await picture('article-en-phone', true)
      t.strictSame(complaints, [])
    }
  })

  t.test('tells who said it to a mouse, a finger and a keyboard', async t => {
    for (const size of ['desktop', 'phone'] as const) {
      const { page } = await look({ size })
      await page.goto(addressOf(arabic))
      const said = page.locator('#said')
      const quote = page.locator('q.quote', { hasText: 'مهتمة للغاية' })
      const relayed = page.locator('q.quote', { hasText: 'معدات غير عسكرية' })
      await quote.waitFor()
      if (size === 'phone') await quote.tap()
      else await quote.hover()
      t.match(await said.textContent(), 'وزير الخارجية الروسي سيرغي لافروف')
      const { x = -1, width = 0 } = (await said.boundingBox()) ?? {}
      t.ok(x >= 0 && x + width <= (page.viewportSize()?.width ?? 0), 'within the window')
      await relayed.focus()
      t.match(await said.textContent(), 'دبلوماسي روسي')
      t.match(await said.textContent(), 'نقلا عن صحيفة كومرسانت')
      await page.keyboard.press('Escape')
      t.notOk(await said.isVisible(), 'Escape puts it away')
      await page.locator('.voices a', { hasText: 'مهتمة للغاية' }).click()
      await said.filter({ hasText: 'لافروف' }).waitFor()
      t.equal(
        await page.evaluate('document.activeElement.textContent'),
        await quote.textContent(),
        'a list leads there'
      )
    }
  })

  t.test('takes comments, shows them in threads, and says what is wrong', async t => {
    const { page, picture, complaints } = await look({ size: 'phone', expected: /400 \(Bad Request\)|429 / })
    await page.goto(addressOf('rasmussen-in-moscow'))
    const form = page.locator('form.write')
    const said = form.getByRole('status')
    const send = async (name: string, text: string) => {
      await form.getByLabel('Name').fill(name)
      await form.getByLabel('Comment').fill(text)
      await form.getByRole('button', { name: 'Send' }).click()
    }
    await page.getByText('No comments yet.').waitFor()
    t.match(
      await page.locator('.disclaimer').textContent(),
      "Readers' comments express",
      'the disclaimer of its language'
    )
    await send('Reader', evil)
    await said.filter({ hasText: 'when an editor has looked at it' }).waitFor()
    t.equal(await page.locator('.thread li').count(), 0, 'pending: nobody sees it')

    const { items } = await call('GET', '/comments?status=pending&sort=newest&limit=1')
    t.equal(items[0].text, evil, 'it came as it was written')
    await call('PUT', `/comments/${items[0].id}/moderation`, { decision: 'approve' })
    await call('PATCH', '/articles/rasmussen-in-moscow', { comments: { policy: 'open' } })
    await page.reload()
    const first = page.locator(`#comment-${items[0].id}`)
    t.equal(await first.locator('p').first().textContent(), evil, 'markup is text')

    await first.getByRole('button', { name: 'Reply' }).click()
    await send('قارئة', 'شكرا على الترجمة.')
    await said.filter({ hasText: 'is published' }).waitFor()
    const answer = first.locator('ol > li')
    t.match(await answer.textContent(), 'شكرا على الترجمة.', 'below what it answers')
    t.equal(await computed(answer.locator('p').first(), 'direction'), 'rtl', 'each by its own first letter')
    t.equal(await overflow(page), 0)
    t.strictSame(await barriers(page), [])
    await picture('article-comments-phone', true)

    await send('Reader', '\u202E')
    await said.filter({ hasText: 'not accepted' }).waitFor()
    for (let sent = 0; sent < 7 && !/Too many/.test((await said.textContent()) ?? ''); sent++) {
      await send('Reader', `Comment ${sent}`)
      await form.getByRole('button', { name: 'Send', exact: true }).waitFor()
    }
    t.match(await said.textContent(), /Too many comments .* in \d+ seconds/, 'a 429 says when to try again')
    t.equal(await page.evaluate('window.evil'), undefined)
    t.strictSame(complaints, [])
  })

  t.test('shows what is hostile as text', async t => {
    const blocks = [
      { type: 'paragraph', text: evil },
      {
        type: 'paragraph',
        text: 'قال سامر: «يبدأ العمل في الربيع» ثم مضى.',
        marks: [
          { type: 'strong', start: 0, end: 8 },
          { type: 'link', start: 14, end: 36, href: 'https://example.org/a?b="><script>' },
          { type: 'emphasis', start: 20, end: 36 }
        ]
      },
      { type: 'embed', url: 'https://example.org/<b>' }
    ]
    await call('PUT', '/articles/hostile', { title: evil, language: 'ar', blocks })
    const text = 'يبدأ العمل في الربيع'
    const { blocks: stored } = await call('GET', '/articles/hostile')
    const start = stored[1].text.indexOf(text)
    const found = (await call('GET', '/articles/hostile/quotes')).items as Quote[]
    const own = { blockId: stored[1].id, start, end: start + text.length, attribution: evil }
    const quote = found.find(one => one.text === text) ?? (await call('POST', '/articles/hostile/quotes', own))
    await call('PATCH', `/quotes/${quote.id}`, { attribution: evil })
    await call('PUT', `/quotes/${quote.id}/decision`, { decision: 'confirm' })
    await call('PUT', '/articles/hostile/publication')

    const { page, complaints } = await look()
    await page.goto(addressOf('hostile'))
    const marked = page.locator('q.quote')
    await marked.waitFor()
    t.equal(await page.title(), evil)
    t.equal(await page.getByRole('heading', { level: 1 }).textContent(), evil)
    t.equal(await marked.textContent(), text, 'a quotation that crosses a link is one')
    t.equal(await marked.count(), 1)
    t.equal(await page.locator('.body p').nth(1).textContent(), blocks[1]?.text, 'and the paragraph is whole')
    t.ok((await page.locator('.body a').count()) >= 2, 'while the link goes on outside of it')
    await marked.hover()
    t.equal(await page.locator('#said strong').textContent(), evil)
    t.equal(await page.locator('main img, main script').count(), 0)
    t.equal(await page.evaluate('window.evil'), undefined)
    t.strictSame(complaints, [])
  })

  t.test('shows headings, lists, block quotations and struck words', async t => {
    const { page, picture, complaints } = await look({ size: 'phone' })
    await page.goto(addressOf('كيف-ننقل-الاقتباسات-ونصححها'))
    await page.locator('.body blockquote').waitFor()
    t.equal(await page.locator('.body ul > li').count(), 4)
    t.equal(await page.locator('.body ol > li').count(), 3)
    t.equal(await page.locator('.body s').textContent(), 'مساء الثلاثاء')
    t.match(await page.locator('.body a').first().getAttribute('href'), /^https:\/\/www\.w3\.org\//)
    t.equal(await overflow(page), 0)
    await picture('article-rules-phone', true)
    t.strictSame(complaints, [])
  })

  t.test('shows every kind of block', async t => {
    const item = (text: string, depth = 0, ordered = false) => ({ type: 'listItem', text, depth, ordered })
    const picture = { type: 'image', src: 'https://example.org/لقاء.jpg', alt: 'مصافحة', credit: 'أرشيف الراوي' }
    const blocks = [
      ...[1, 2, 4].map(level => ({ type: 'heading', level, text: `عنوان ${level}` })),
      ...[item('أولا'), item('فرع', 1), item('فرع الفرع', 2), item('ثانيا'), item('مرقم', 0, true), item('تحته', 1)],
      ...[{ type: 'divider' }, picture, { type: 'embed', url: 'https://example.org/video/12' }],
      { type: 'paragraph', text: 'نص npm start هنا', marks: [{ type: 'code', start: 3, end: 12 }] }
    ]
    await call('PUT', '/articles/kinds', { title: 'أنواع', language: 'ar', blocks, comments: { policy: 'closed' } })
    await call('PUT', '/articles/kinds/publication')
    // The picture is of a host that is not there.
    const { page, complaints, picture: keep } = await look({ size: 'phone', expected: /لقاء|%D9%84/ })
    await page.route('https://example.org/**', route => route.abort())
    await page.goto(addressOf('kinds'))
    await page.locator('.body figure').waitFor()
    const body = page.locator('.body')
    t.strictSame(
      await body.locator(':scope > *').evaluateAll(found => found.map(({ localName }) => localName)),
      ['h2', 'h2', 'h4', 'ul', 'ol', 'hr', 'figure', 'p', 'p'],
      'the title is the only h1, and neighbours make one list'
    )
    t.equal(await body.locator('ul > li > ul > li > ul > li').textContent(), 'فرع الفرع')
    t.equal(await body.locator(':scope > ul > li').count(), 2)
    t.equal(await body.locator('ol > li > ul > li').textContent(), 'تحته')
    t.equal(await body.locator('img').getAttribute('alt'), 'مصافحة')
    t.match(await body.locator('figcaption').textContent(), 'أرشيف الراوي')
    t.equal(await body.locator('code').textContent(), 'npm start')
    t.equal(await body.locator('a').last().getAttribute('href'), 'https://example.org/video/12')
    t.match(await page.locator('.comments').textContent(), 'أُغلق باب التعليق')
    t.equal(await page.locator('form').count(), 0)
    t.notMatch(
      await page.locator('main').textContent(),
      /false|undefined|null|NaN|\[object/,
      'nothing is left of the code'
    )
    t.equal(await overflow(page), 0)
    await keep('article-kinds-phone', true)

    await call('PATCH', '/articles/kinds', { comments: { policy: 'hidden' } })
    await page.reload()
    await body.waitFor()
    t.equal(await page.locator('.comments').count(), 0, 'hidden comments are not spoken of')
    t.strictSame(complaints, [])
  })

  t.test('shows the next comments when they are asked for', async t => {
    const said = { title: 'نقاش طويل', language: 'ar', text: 'وصل الوفد.', comments: { policy: 'open' } }
    await call('PUT', '/articles/long-talk', said)
    await call('PUT', '/articles/long-talk/publication')
    for (let count = 1; count <= 53; count++)
      await call('POST', '/articles/long-talk/comments', { author: { name: 'قارئة' }, text: `تعليق ${count}` }, '')
    const { page, complaints } = await look()
    await page.goto(addressOf('long-talk'))
    const comments = page.locator('.thread li')
    await comments.nth(49).waitFor()
    t.equal(await comments.count(), 50)
    await page.getByRole('button', { name: 'تعليقات أخرى' }).click()
    await comments.nth(52).waitFor()
    t.equal(await comments.last().locator('p').textContent(), 'تعليق 53')
    t.notOk(await page.getByRole('button', { name: 'تعليقات أخرى' }).isVisible())
    t.strictSame(complaints, [])
  })

  t.test('shows a draft to whoever has a preview link, until it is revoked', async t => {
    const draft = `/articles/${encodeURIComponent('موسم-الضباب')}`
    const { token, id } = await call('POST', `${draft}/previews`, { expiresIn: 600 })
    const address = `${origin}/?${new URLSearchParams({ api: server.url, preview: token })}`
    const { page, complaints, picture } = await look({ size: 'phone', expected: /410/ })
    await page.goto(address)
    await page.locator('.unpublished').waitFor()
    t.match(await page.getByRole('heading', { level: 1 }).textContent(), 'موسم الضباب')
    t.equal(await page.locator('.comments').count(), 0, 'nothing is said below what is not published')
    t.strictSame(await barriers(page), [])
    t.equal(await overflow(page), 0)
    await picture('article-preview-phone')
    await fetch(`${server.url}/v1${draft}/previews/${id}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${server.token}` }
    })
    await page.reload()
    t.match(await page.getByRole('alert').textContent(), 'هذا الرابط لم يعد يعمل')
    t.strictSame(complaints, [])
  })

  t.test('says why there is nothing: unknown, withdrawn, offline, no article named', async t => {
    await call('PUT', '/articles/soon-gone', { title: 'خبر قديم', language: 'ar', text: 'وصل الوفد.' })
    await call('PUT', '/articles/soon-gone/publication')
    await call('DELETE', '/articles/soon-gone/publication', { reason: 'سُحب الخبر للتدقيق في مصدره.' })
    const cases: [address: string, says: string[], expected: RegExp][] = [
      [addressOf('nothing'), ['لا مقال هنا'], /404/],
      [addressOf('soon-gone'), ['سُحب هذا المقال', 'سُحب الخبر للتدقيق في مصدره.'], /410/],
      [addressOf(arabic, 'http://127.0.0.1:9'), ['لا اتصال'], /ERR_UNSAFE_PORT|ERR_CONNECTION/]
    ]
    for (const [address, says, expected] of cases) {
      const { page, complaints, picture } = await look({ size: 'phone', expected })
      await page.goto(address)
      const notice = page.getByRole('alert')
      await notice.waitFor()
      for (const sentence of says) t.match(await notice.textContent(), sentence)
      t.ok(await notice.getByRole('button').isVisible(), 'and can be tried again')
      t.strictSame(await barriers(page), [])
      await picture(`article-notice-${expected.source.slice(0, 3)}`)
      t.strictSame(complaints, [])
    }
    const { page, complaints, picture } = await look({ size: 'phone' })
    await page.goto(`${origin}/?api=${server.url}`)
    await page.locator('.cards a', { hasText: 'راسموسن في موسكو' }).waitFor()
    t.equal(await overflow(page), 0)
    t.strictSame(await barriers(page), [])
    await picture('article-latest-phone')
    await page.locator('.cards a', { hasText: 'راسموسن في موسكو' }).click()
    await page.locator('q.quote').first().waitFor()
    t.strictSame(complaints, [])
  })
})
