/** A newsroom's whole life by the typed client, against the real server: what an app would do, in the order it would. */
import t, { type Test } from 'tap'
import {
  type Change,
  createClient,
  etagCache,
  ifMatch,
  type ProblemType,
  type RawiOptions,
  RawiProblem
} from '../clients/typescript/src/index.ts'
import { folderFor, startRawi } from './support/process.ts'

const story = `---
title: مكتبة الحي تفتح أبوابها ليلا
dateline: بيروت
categories: [local]
---

قالت مديرة المكتبة ليلى حداد: «نريد أن يجد الطالب مقعدا بعد العاشرة». وتستمر التجربة شهرين.

ونقلت إذاعة الحي عن أحد الجيران قوله: «الضوء في الشارع وحده مكسب».
`

/** Returns the problem that a request meets; anything else fails the test. */
async function problemOf(t: Test, request: Promise<unknown>, type: ProblemType): Promise<RawiProblem> {
  const met = await request.then(
    () => undefined,
    error => error
  )
  t.ok(met instanceof RawiProblem, `it is a problem: ${met}`)
  t.equal((met as RawiProblem).type, type)
  return met as RawiProblem
}

t.test('a story’s life: tokens, filing, quotes, publication, comments, correction, withdrawal', async t => {
  const server = await startRawi(t, folderFor(t), {
    RAWI_DEMO: '0',
    RAWI_COMMENT_RATE: '2',
    RAWI_SYNCHRONOUS: 'normal'
  })
  const asked: { method: string; path: string; status: number; match: string | null }[] = []
  const counting = async (request: Request) => {
    const response = await fetch(request)
    const path = decodeURIComponent(request.url.slice(server.url.length))
    asked.push({ method: request.method, path, status: response.status, match: request.headers.get('if-none-match') })
    return response
  }
  const as = (token?: string, more: Partial<RawiOptions> = {}) =>
    createClient({ baseUrl: server.url, fetch: counting, ...(token === undefined ? {} : { token }), ...more })
  const admin = as(server.token)
  const library = { params: { path: { ref: 'night-library' } } }

  const made = await admin.post('/v1/tokens', { body: { name: 'مكتب التحرير', role: 'editor' } })
  const moderators = await admin.post('/v1/tokens', { body: { name: 'إشراف', role: 'moderator' } })
  t.match(made.token, /^rawi_/)
  let current: string | undefined = made.token
  const editor = as(undefined, { token: async () => current })
  const moderator = as(moderators.token)
  const cache = etagCache()
  const reader = as(undefined, { cache })

  await t.test('the admin sets the site up', async t => {
    const disclaimer = { ar: 'تعبر التعليقات عن آراء أصحابها.' }
    t.match(await admin.patch('/v1/site', { body: { disclaimer } }), { disclaimer, changed: true })
  })

  await t.test('an editor files a story as Markdown', async t => {
    const category = await editor.put('/v1/categories/{ref}', {
      params: { path: { ref: 'local' } },
      body: { name: 'محليات', names: { en: 'Local' } }
    })
    t.equal(category.slug, 'local')
    const filed = await editor.put('/v1/articles/{ref}', {
      params: { path: { ref: 'night-library' }, query: { people: 'create' } },
      body: story,
      headers: { 'content-type': 'text/markdown' }
    })
    t.match(filed, { status: 'draft', dateline: 'بيروت', ingest: { format: 'markdown' }, changed: true })
    t.same(
      filed.ingest.createdPeople.map(({ name }) => name),
      ['ليلى حداد']
    )
    t.same(
      filed.quotes.map(({ status, speaker }) => [status, speaker?.name]),
      [
        ['confirmed', 'ليلى حداد'],
        ['suggested', undefined]
      ]
    )
  })

  await t.test('no reader sees a draft, and a problem has a type', async t => {
    const { status, requestId, message, errors } = await problemOf(
      t,
      reader.get('/v1/articles/{ref}', library),
      'not-found'
    )
    t.equal(status, 404)
    t.ok(requestId)
    t.match(message, /^404 not-found: .*night-library/)
    t.same(errors, [])
    const { error, response } = await reader.GET('/v1/articles/{ref}', library)
    t.match(error, { type: '/problems/not-found', status: 404 }, 'openapi-fetch’s own methods return it')
    t.equal(response.status, 404)
  })

  await t.test('the editor decides on quotes and publishes', async t => {
    for await (const { id, version } of editor.list('/v1/articles/{ref}/quotes', {
      params: { path: { ref: 'night-library' }, query: { status: 'suggested' } }
    })) {
      const decided = await editor.put('/v1/quotes/{id}/decision', {
        params: { path: { id } },
        body: { decision: 'confirm' },
        headers: ifMatch(version)
      })
      t.equal(decided.status, 'confirmed')
    }
    t.equal((await editor.put('/v1/articles/{ref}/publication', library)).status, 'published')
  })

  await t.test('a reader reads it whole, or what is asked for', async t => {
    const whole = await reader.get('/v1/articles/{ref}', library)
    t.match(whole, { title: 'مكتبة الحي تفتح أبوابها ليلا', direction: 'rtl', blocks: [{ type: 'paragraph' }, {}] })
    const narrow = await reader.get('/v1/articles/{ref}', { ...library, fields: ['title', 'html'] })
    t.same(Object.keys(narrow), ['title', 'html'])
    const said: string[] = []
    for await (const { text, speaker } of reader.list('/v1/quotes', { fields: ['text', 'speaker'] }))
      said.push(`${speaker?.name ?? '؟'}: ${text}`)
    t.equal(said.length, 2)
    t.ok(said.includes('ليلى حداد: نريد أن يجد الطالب مقعدا بعد العاشرة'))
  })

  await t.test('what was read once is asked for with its ETag, and answered from memory after a 304', async t => {
    const before = cache.hits
    const first = await reader.get('/v1/articles/{ref}', library)
    const { data, response } = await reader.GET('/v1/articles/{ref}', library)
    t.same(data, first)
    t.equal(cache.hits - before, 2)
    t.equal(response.status, 200)
    t.ok(response.headers.get('etag'))
    const last = asked.slice(-2)
    t.same(
      last.map(({ status }) => status),
      [304, 304],
      'the server sent no body'
    )
    t.ok(last.every(({ match }) => match?.startsWith('"')))
    const own = await editor.get('/v1/articles/{ref}', library)
    t.equal(asked.at(-1)?.status, 200, 'another client knows nothing of it')
    t.equal(own.slug, first.slug)
    const shared = as(made.token, { cache })
    await shared.get('/v1/articles/{ref}', library)
    t.equal(asked.at(-1)?.match, null, 'nor does another token on the same cache')
    const { response: bare } = await as(undefined, { cache: false }).GET('/v1/articles/{ref}', {
      ...library,
      headers: { 'if-none-match': response.headers.get('etag') ?? '' }
    })
    t.equal(bare.status, 304, 'who sends the header gets the 304')
  })

  await t.test('readers comment, within a rate; a moderator approves', async t => {
    const post = (text: string) =>
      reader.post('/v1/articles/{ref}/comments', { ...library, body: { author: { name: 'قارئة' }, text } })
    const first = await post('شكرا، كنا ننتظر هذا.')
    t.equal(first.status, 'pending')
    await post('متى تفتح أيام الجمعة؟')
    const { detail, response } = await problemOf(t, post('وأين المدخل؟'), 'too-many-requests')
    t.match(detail, /At most 2 comments a minute/)
    t.ok(Number(response.headers.get('retry-after')) > 30, 'longer than the client waits, so it was not repeated')
    t.equal(asked.filter(({ status }) => status === 429).length, 1)

    for await (const { id } of moderator.list('/v1/comments', { params: { query: { status: 'pending' } } })) {
      if (id !== first.id) continue
      await moderator.put('/v1/comments/{id}/moderation', { params: { path: { id } }, body: { decision: 'approve' } })
    }
    for await (const page of reader.pages('/v1/articles/{ref}/comments', library)) {
      t.same(
        page.items.map(({ text }) => text),
        ['شكرا، كنا ننتظر هذا.']
      )
      t.equal(page.disclaimer?.text, 'تعبر التعليقات عن آراء أصحابها.', 'a page has more than its items')
    }
    await problemOf(t, moderator.put('/v1/articles/{ref}/publication', library), 'forbidden')
  })

  await t.test('nobody’s work is overwritten', async t => {
    const { version } = await editor.get('/v1/articles/{ref}', { ...library, fields: ['version'] })
    const patch = (byline: string) =>
      editor.patch('/v1/articles/{ref}', { ...library, body: { byline }, headers: ifMatch(version) })
    t.equal((await patch('ندى')).version, version + 1)
    const problem = await problemOf(t, patch('سامر'), 'precondition-failed')
    t.equal(problem.status, 412)
    t.equal(problem.version, version + 1)
  })

  await t.test('a mistyped filter is a problem that names it', async t => {
    const query = { categry: 'local' } as object
    const { errors, status } = await problemOf(t, reader.get('/v1/articles', { params: { query } }), 'invalid-request')
    t.equal(status, 400)
    t.match(errors, [{ in: 'query', pointer: '/categry', detail: /did you mean category/ }])
  })

  await t.test('a list of more than a hundred comes whole, each once, in order', async t => {
    const wanted = Array.from({ length: 105 }, (_, n) => `خبر-${String(n + 1).padStart(3, '0')}`)
    for (const slug of wanted) {
      await editor.put('/v1/articles/{ref}', {
        params: { path: { ref: slug } },
        body: { title: slug, categories: ['local'], publishedAt: '2026-01-01T08:00:00Z' }
      })
    }
    const query = { category: 'local', limit: 50, count: true } as const
    const slugs: string[] = []
    for await (const { slug } of reader.list('/v1/articles', { params: { query }, fields: ['slug'] })) slugs.push(slug)
    t.same([...slugs].sort(), [...wanted, 'night-library'].sort())
    const sizes: number[] = []
    for await (const { items, total, next } of reader.pages('/v1/articles', { params: { query } })) {
      sizes.push(items.length)
      t.equal(total, 106)
      t.equal(next === null, sizes.length === 3)
    }
    t.same(sizes, [50, 50, 6])
    const before = asked.length
    for await (const _ of reader.list('/v1/articles', { params: { query } })) break
    t.equal(asked.length - before, 1, 'no page is asked for that nobody reads')
  })

  await t.test('a copy that is synchronised over bad lines is what the lists answer, and stays so', async t => {
    let fetched = 0
    // Every second request fails: before the server hears of it, or after it has answered.
    const cut = async (request: Request) => {
      const nth = ++fetched
      if (nth % 4 === 1) throw new TypeError('the tunnel')
      const response = await counting(request)
      if (nth % 4 === 3) throw new TypeError('the other tunnel')
      return response
    }
    const phone = createClient({ baseUrl: server.url, fetch: cut })
    const copy = { cursor: undefined as string | undefined, cards: new Map<string, Change['card']>() }
    const entities = ['article', 'quote', 'comment'] as const
    const sync = () =>
      phone.sync({
        since: copy.cursor,
        entities,
        limit: 25,
        apply({ items, cursor, startOver }) {
          if (startOver) copy.cards.clear()
          for (const { id, op, card } of items) op === 'delete' ? copy.cards.delete(id) : copy.cards.set(id, card)
          copy.cursor = cursor
        }
      })
    const listed = async () => {
      const ids: string[] = []
      for await (const { id } of reader.list('/v1/articles', { fields: ['id'] })) ids.push(id)
      for await (const { id } of reader.list('/v1/quotes', { fields: ['id'] })) ids.push(id)
      for await (const { id } of reader.list('/v1/articles/{ref}/comments', library)) ids.push(id)
      return ids.sort()
    }
    const { applied, cursor } = await sync()
    t.same([...copy.cards.keys()].sort(), await listed())
    t.ok(applied >= 109, `${applied} changes`)
    t.same(await sync(), { cursor, applied: 0 }, 'nothing is new')

    const first = { params: { path: { ref: 'خبر-001' } } }
    await editor.delete('/v1/articles/{ref}/publication', first)
    const { id } = await editor.patch('/v1/articles/{ref}', {
      params: { path: { ref: 'خبر-002' } },
      body: { title: 'عنوان أدق' }
    })
    t.ok((await sync()).applied >= 2)
    t.same([...copy.cards.keys()].sort(), await listed(), 'what was withdrawn is gone from the copy too')
    t.match(copy.cards.get(id), { title: 'عنوان أدق' })

    const altered = `${copy.cursor?.startsWith('A') ? 'B' : 'A'}${copy.cursor?.slice(1)}`
    const ids = [...copy.cards.keys()].sort()
    copy.cursor = altered
    copy.cards.set('a ghost', null)
    await sync()
    t.same([...copy.cards.keys()].sort(), ids, 'a cursor that is not of this server makes the copy anew')
  })

  await t.test('an abort ends a request and a walk through a list', async t => {
    const gone = AbortSignal.abort(new Error('the reader left'))
    await t.rejects(reader.get('/v1/site', { signal: gone }), /the reader left/)
    const controller = new AbortController()
    let read = 0
    const walk = async () => {
      for await (const _ of reader.list('/v1/articles', {
        params: { query: { limit: 10 } },
        signal: controller.signal
      }))
        if (++read === 15) controller.abort()
    }
    await t.rejects(walk(), { name: 'AbortError' })
    t.equal(read, 20, 'after the page that was there')
  })

  await t.test('a former slug leads on, a withdrawn story is gone, a revoked token is refused', async t => {
    await editor.patch('/v1/articles/{ref}', { ...library, body: { slug: 'library-at-night' } })
    t.equal((await reader.get('/v1/articles/{ref}', library)).slug, 'library-at-night')
    const moved = { params: { path: { ref: 'library-at-night' } } }
    await editor.delete('/v1/articles/{ref}/publication', { ...moved, body: { reason: 'سُحب الخبر للتدقيق.' } })
    t.match((await problemOf(t, reader.get('/v1/articles/{ref}', moved), 'gone')).detail, /سُحب الخبر للتدقيق/)
    t.equal(await editor.delete('/v1/articles/{ref}', moved), undefined)
    await admin.delete('/v1/tokens/{id}', { params: { path: { id: made.id } } })
    await problemOf(t, editor.get('/v1/site'), 'authentication-required')
    current = undefined
    t.ok((await editor.get('/v1/site')).name, 'the token is asked for at every request')
  })
  await server.stop()
})
