/** /v1/articles: filing in every form, reading, lists, publication, revisions, slugs. */
import t from 'tap'
import { newsroom } from './support/newsroom.ts'

const text = { headers: { 'content-type': 'text/plain' } }
const markdown = { headers: { 'content-type': 'text/markdown' } }
const paragraph = (text: string) => ({ type: 'paragraph', text })

t.test('an article is filed as JSON, read, and invisible until it is published', async t => {
  const room = await newsroom(t)
  await room.post('/v1/categories', { slug: 'news', name: 'أخبار' }, { as: 'admin' })
  const story = {
    title: 'وصول الوفد إلى العاصمة',
    categories: ['news'],
    dateline: 'بيروت',
    blocks: [
      paragraph('وصل الوفد مساء الثلاثاء.'),
      { type: 'heading', level: 2, text: 'البرنامج' },
      paragraph('يبدأ غدا.')
    ]
  }
  const made = await room.post('/v1/articles', story, { as: 'editor' })
  t.equal(made.status, 201)
  t.equal(made.body.slug, 'وصول-الوفد-إلى-العاصمة')
  t.equal(made.headers.location, `/v1/articles/${encodeURIComponent(made.body.slug)}`)
  t.match(made.body, { status: 'draft', version: 1, direction: 'rtl', lead: 'وصل الوفد مساء الثلاثاء.', changed: true })
  t.same(
    made.body.blocks.map((block: { id: string }) => block.id),
    ['b1', 'b2', 'b3']
  )

  const url = `/v1/articles/${made.body.id}`
  t.equal((await room.get(url)).status, 404, 'a stranger finds nothing')
  t.equal((await room.get(url, { as: 'reader' })).status, 200, 'a reader token previews')
  t.equal((await room.get(url, { as: 'author' })).status, 404, 'another author does not')
  t.same((await room.get('/v1/articles')).body.items, [])

  const published = await room.put(`${url}/publication`, undefined, { as: 'editor' })
  t.match(published.body, { status: 'published', publishedAt: '2026-01-15T12:00:00.000Z', version: 2 })
  const seen = await room.get(url)
  t.equal(seen.status, 200)
  t.match(seen.headers.etag, /^"2\.[\w-]+"$/)
  t.equal((await room.get('/v1/articles?category=news')).body.items.length, 1)
  const again = await room.get(url, {
    headers: { 'if-none-match': seen.headers.etag ?? '', 'cache-control': 'no-cache' }
  })
  t.equal(again.status, 304)
})

t.test('scheduling needs no timer, withdrawing tells why, and nothing moves a date by itself', async t => {
  const room = await newsroom(t)
  const { body } = await room.post('/v1/articles', { title: 'خبر مجدول', text: 'نص.' }, { as: 'editor' })
  const url = `/v1/articles/${body.id}`
  const scheduled = await room.put(`${url}/publication`, { at: '2026-01-15T13:00:00Z' }, { as: 'editor' })
  t.equal(scheduled.body.status, 'scheduled')
  t.equal((await room.get(url)).status, 404)
  room.clock.now = Date.parse('2026-01-15T12:59:59.999Z')
  t.equal((await room.get(url)).status, 404, 'not a millisecond early')
  room.clock.now += 1
  t.equal((await room.get(url)).status, 200, 'and not one late')
  t.equal((await room.get('/v1/articles')).body.items.length, 1)

  const again = await room.put(`${url}/publication`, {}, { as: 'editor' })
  t.match(again.body, { changed: false, publishedAt: '2026-01-15T13:00:00.000Z' })
  const withdrawn = await room.delete(`${url}/publication`, { as: 'editor', payload: { reason: 'سُحب للتدقيق.' } })
  t.match(withdrawn.body, { status: 'withdrawn', withdrawal: { reason: 'سُحب للتدقيق.' } })
  const gone = await room.get(url)
  t.equal(gone.status, 410)
  t.equal(gone.body.detail, 'سُحب للتدقيق.')
  t.same((await room.get('/v1/articles')).body.items, [])
  t.equal((await room.put(`${url}/publication`, {}, { as: 'editor' })).body.publishedAt, '2026-01-15T13:00:00.000Z')
  t.equal((await room.get(url)).status, 200)

  const never = await room.post(
    '/v1/articles',
    { title: 'مسودة', publishedAt: '2027-01-01T00:00:00Z' },
    { as: 'editor' }
  )
  const unscheduled = await room.delete(`/v1/articles/${never.body.id}/publication`, { as: 'editor' })
  t.match(unscheduled.body, { status: 'draft', publishedAt: null })
})

t.test('PUT creates, replaces, answers unchanged, and never unpublishes', async t => {
  const room = await newsroom(t)
  const put = (payload: unknown, asked = {}) => room.put('/v1/articles/قصة', payload, { as: 'editor', ...asked })
  const first = await put({ title: 'قصة', source: 'وكالات', text: 'فقرة أولى.\n\nفقرة ثانية.' })
  t.equal(first.status, 201)
  await room.put('/v1/articles/قصة/publication', {}, { as: 'editor' })
  const same = await put({ title: 'قصة', source: 'وكالات', text: 'فقرة أولى.\n\nفقرة ثانية.' })
  t.match(same, { status: 200, body: { changed: false, version: 2 } })
  const fixed = await put({ title: 'قصة', text: 'فقرة أولى معدلة قليلا.\n\nفقرة ثانية.' })
  t.match(fixed.body, { changed: true, version: 3, source: null, status: 'published' })
  t.same(
    fixed.body.blocks.map((block: { id: string; text: string }) => [block.id, block.text]),
    [
      ['b1', 'فقرة أولى معدلة قليلا.'],
      ['b2', 'فقرة ثانية.']
    ],
    'blocks keep their ids while their text is edited'
  )
  const inserted = await put({ title: 'قصة', text: 'فقرة جديدة تماما هنا.\n\nفقرة أولى معدلة قليلا.\n\nفقرة ثانية.' })
  t.same(
    inserted.body.blocks.map((block: { id: string }) => block.id),
    ['b3', 'b1', 'b2']
  )
  t.equal((await put({ title: 'قصة', slug: 'أخرى' })).status, 400)
  t.equal((await put({ title: 'قصة' }, { headers: { 'if-none-match': '*' } })).status, 412)
})

t.test('PATCH is a merge patch: absent leaves alone, null clears', async t => {
  const room = await newsroom(t)
  const { body } = await room.post(
    '/v1/articles',
    { title: 'عنوان', byline: 'منى', lead: 'مقدمة', text: 'نص الخبر.' },
    { as: 'editor' }
  )
  const patch = (payload: unknown, asked = {}) =>
    room.patch(`/v1/articles/${body.id}`, payload, { as: 'editor', ...asked })
  t.match((await patch({ byline: null })).body, { byline: null, lead: 'مقدمة', title: 'عنوان', changed: true })
  t.match((await patch({ lead: null })).body, { lead: 'نص الخبر.' }, 'a lead that is cleared is derived again')
  t.match((await patch({})).body, { changed: false, version: 3 })
  t.equal((await patch({ title: null })).status, 400)
  t.equal((await patch({ title: '  ' })).body.errors[0].pointer, '/title')
})

t.test('If-Match: the version decides, and 412 tells the current one', async t => {
  const room = await newsroom(t)
  const { body, headers } = await room.post('/v1/articles', { title: 'عنوان' }, { as: 'editor' })
  const patch = (match: string, title: string) =>
    room.patch(`/v1/articles/${body.id}`, { title }, { as: 'editor', headers: { 'if-match': match } })
  t.equal((await patch(headers.etag ?? '', 'عنوان ثان')).status, 200)
  const late = await patch(headers.etag ?? '', 'عنوان ثالث')
  t.match(late, { status: 412, body: { version: 2 } })
  t.equal((await patch('"2"', 'عنوان ثالث')).status, 200, 'a version typed by hand')
  t.equal((await patch('W/"3.x"', 'x')).status, 412, 'a weak tag never matches')
  t.equal((await patch('*', 'عنوان رابع')).status, 200)
  t.equal((await room.delete(`/v1/articles/${body.id}`, { as: 'editor', headers: { 'if-match': '"1"' } })).status, 412)
  t.equal(
    (await room.put('/v1/articles/new', { title: 'x' }, { as: 'editor', headers: { 'if-match': '*' } })).status,
    412
  )
})

t.test('a slug that changed redirects for ever and is given to nobody else', async t => {
  const room = await newsroom(t)
  const at = { publishedAt: '2026-01-01T00:00:00Z' }
  await room.post('/v1/articles', { title: 'x', slug: 'first', ...at }, { as: 'editor' })
  await room.patch('/v1/articles/first', { slug: 'second' }, { as: 'editor' })
  await room.patch('/v1/articles/second', { slug: 'ثالث' }, { as: 'editor' })
  const moved = await room.get('/v1/articles/first?fields=title')
  t.match(moved, { status: 308, headers: { location: `/v1/articles/${encodeURIComponent('ثالث')}?fields=title` } })
  t.equal((await room.get('/v1/articles/second')).status, 308)
  t.equal((await room.get(`/v1/articles/${encodeURIComponent('ثالث')}`)).status, 200)
  t.equal(
    (await room.patch('/v1/articles/first', { title: 'y' }, { as: 'editor' })).body.title,
    'y',
    'a write reaches it'
  )
  t.equal((await room.post('/v1/articles', { title: 'z', slug: 'first' }, { as: 'editor' })).status, 409)
  t.equal(
    (await room.patch('/v1/articles/second', { slug: 'first' }, { as: 'editor' })).status,
    200,
    'its own it may have back'
  )
  t.equal((await room.post('/v1/articles', { title: 'first' }, { as: 'editor' })).body.slug, 'first-2')
})

t.test('authors: own drafts only, by subject', async t => {
  const room = await newsroom(t)
  const { body } = await room.post('/v1/articles', { title: 'لي' }, { as: 'author' })
  const theirs = await room.post(
    '/v1/articles',
    { title: 'ليس لي', publishedAt: '2026-01-01T00:00:00Z' },
    { as: 'editor' }
  )
  const cases: [string, () => Promise<{ status: number }>, number][] = [
    ['reads own', () => room.get(`/v1/articles/${body.id}`, { as: 'author' }), 200],
    ['changes own', () => room.patch(`/v1/articles/${body.id}`, { title: 'لي أنا' }, { as: 'author' }), 200],
    [
      'changes another’s public one',
      () => room.patch(`/v1/articles/${theirs.body.id}`, { title: 'x' }, { as: 'author' }),
      403
    ],
    ['publishes', () => room.put(`/v1/articles/${body.id}/publication`, {}, { as: 'author' }), 403],
    [
      'dates',
      () => room.post('/v1/articles', { title: 'x', publishedAt: '2026-01-01T00:00:00Z' }, { as: 'author' }),
      403
    ],
    ['makes people', () => room.post('/v1/articles?people=create', { title: 'x' }, { as: 'author' }), 403],
    ['a reader writes', () => room.post('/v1/articles', { title: 'x' }, { as: 'reader' }), 403],
    ['a stranger writes', () => room.post('/v1/articles', { title: 'x' }), 401],
    ['deletes own', () => room.delete(`/v1/articles/${body.id}`, { as: 'author' }), 204]
  ]
  for (const [name, answer, status] of cases) t.equal((await answer()).status, status, name)
})

t.test('a Markdown file with front matter', async t => {
  const room = await newsroom(t)
  await room.post('/v1/categories', { slug: 'news', name: 'أخبار' }, { as: 'admin' })
  const file =
    '---\ntitle: وصول الوفد\ndateline: بيروت\ncategories: [news]\nlanguage: ar\n---\n\nوصل الوفد **مساء** الثلاثاء.\n\n- بند\n- بند ثان\n'
  const made = await room.put('/v1/articles/وفد', file, { as: 'editor', ...markdown })
  t.equal(made.status, 201)
  t.match(made.body, { title: 'وصول الوفد', dateline: 'بيروت', categories: [{ slug: 'news' }] })
  t.same(made.body.blocks[0].marks, [{ type: 'strong', start: 10, end: 14 }])
  const forms = await room.get(`/v1/articles/${made.body.id}?fields=html,markdown,text`, { as: 'editor' })
  t.same(Object.keys(forms.body), ['html', 'markdown', 'text'], 'exactly the fields that were named')
  t.match(forms.body.html, /<strong>مساء<\/strong>/)
  t.match(forms.body.markdown, /\*\*مساء\*\*/)
  const heading = await room.post('/v1/articles', '# عنوان من الملف\n\nنص.\n', { as: 'editor', ...markdown })
  t.match(heading.body, { title: 'عنوان من الملف', ingest: { recognised: [{ as: 'title' }] } })
  t.equal(heading.body.blocks.length, 1)
})

t.test('plain text copied from a page: furniture is recognised and reported', async t => {
  const room = await newsroom(t)
  await room.post('/v1/categories', { slug: 'news', name: 'أخبار' }, { as: 'admin' })
  const disclaimer = 'التعليقات تعبر عن أصحابها فقط.'
  const announcements = ['تابعوا الراوي\nكل صباح على هواتفكم']
  await room.patch('/v1/site', { announcements, disclaimer: { ar: disclaimer } }, { as: 'admin' })
  const page = `أخبار\n\nوصول الوفد\n\nتابعوا الراوي\nكل صباح على هواتفكم\n\nبيروت: وصل الوفد.\n\nويبدأ غدا.\n\nالتعليقات (3)\n\n${disclaimer}\n`
  const made = await room.post('/v1/articles', page, { as: 'editor', ...text })
  t.match(made.body, { title: 'وصول الوفد', dateline: 'بيروت', lead: 'وصل الوفد.', categories: [{ slug: 'news' }] })
  t.same(
    made.body.blocks.map((block: { text: string }) => block.text),
    ['وصل الوفد.', 'ويبدأ غدا.']
  )
  t.same(
    made.body.ingest.dropped.map(({ as, line }: { as: string; line: number }) => [as, line]),
    [
      ['announcement', 5],
      ['announcement', 6],
      ['commentsHeading', 12],
      ['disclaimer', 14]
    ]
  )
})

t.test('lists: order, paging both ways, filters, fields, count', async t => {
  const room = await newsroom(t)
  for (let day = 1; day <= 5; day++) {
    await room.post(
      '/v1/articles',
      {
        title: `خبر ${day}`,
        slug: `d${day}`,
        language: day % 2 ? 'ar' : 'en',
        publishedAt: `2026-01-0${day}T10:00:00Z`
      },
      { as: 'editor' }
    )
  }
  const slugs = (answer: { body: { items: { slug: string }[] } }) => answer.body.items.map(item => item.slug).join(' ')
  const first = await room.get('/v1/articles?limit=2&count=true')
  t.equal(slugs(first), 'd5 d4')
  t.match(first.body, { total: 5, previous: null })
  t.match(first.headers.link, /rel="next"/)
  const second = await room.get(first.body.next)
  t.equal(slugs(second), 'd3 d2')
  t.equal(slugs(await room.get(second.body.previous)), 'd5 d4')
  const last = await room.get(second.body.next)
  t.equal(slugs(last), 'd1')
  t.equal(last.body.next, null)
  t.equal(slugs(await room.get('/v1/articles?sort=oldest&limit=2')), 'd1 d2')
  t.equal(slugs(await room.get('/v1/articles?language=en')), 'd4 d2')
  t.equal(slugs(await room.get('/v1/articles?from=2026-01-02&to=2026-01-03')), 'd3 d2', 'a bare date includes its day')
  t.equal(slugs(await room.get('/v1/articles?to=2026-01-02T10:00:00Z')), 'd1', 'an instant is exclusive')
  t.same((await room.get('/v1/articles?fields=slug&limit=1')).body.items, [{ slug: 'd5' }])
  t.notOk('blocks' in first.body.items[0], 'lists leave bodies out')

  const bad: [string, number][] = [
    ['status=draft', 401],
    ['limit=0', 400],
    ['limit=101', 400],
    ['limit=Infinity', 400],
    ['limit=1e309', 400],
    ['limit=0x10', 400],
    ['limit=-0', 400],
    ['limit=١٢', 400],
    ['limt=5', 400],
    ['sort=newest&sort=oldest', 400],
    ['fields=title,tilte', 400],
    ['fields=title,title', 400],
    ['category=nothing', 400],
    ['person=nobody', 400],
    ['from=yesterday', 400],
    [`cursor=${new URL(first.body.next, 'http://x').searchParams.get('cursor')}&sort=oldest`, 400],
    ['cursor=AAAA', 400]
  ]
  for (const [query, status] of bad) t.equal((await room.get(`/v1/articles?${query}`)).status, status, query)
})

t.test('revisions: every version, and back to one', async t => {
  const room = await newsroom(t)
  const { body } = await room.post('/v1/articles', { title: 'أول', text: 'نص أول.' }, { as: 'editor' })
  const url = `/v1/articles/${body.id}`
  await room.put(`${url}/publication`, {}, { as: 'editor' })
  await room.patch(url, { title: 'ثان', text: 'نص ثان.' }, { as: 'editor' })
  const list = await room.get(`${url}/revisions?count=true`, { as: 'editor' })
  t.same(
    list.body.items.map((item: { version: number; title: string }) => [item.version, item.title]),
    [
      [3, 'ثان'],
      [2, 'أول'],
      [1, 'أول']
    ]
  )
  t.match((await room.get(`${url}/revisions/1`, { as: 'editor' })).body, { title: 'أول', by: 'editor' })
  const restored = await room.post(`${url}/revisions/1/restoration`, undefined, { as: 'editor' })
  t.match(restored.body, { version: 4, title: 'أول', status: 'published', blocks: [{ text: 'نص أول.' }] })
  t.equal((await room.post(`${url}/revisions/99/restoration`, undefined, { as: 'editor' })).status, 404)
  t.equal((await room.get(`${url}/revisions`)).status, 401)
})

t.test('deleting takes everything along and frees the slug', async t => {
  const room = await newsroom(t)
  const made = await room.post(
    '/v1/articles',
    { title: 'x', slug: 'x', publishedAt: '2026-01-01T00:00:00Z' },
    { as: 'editor' }
  )
  t.equal((await room.delete('/v1/articles/x', { as: 'editor' })).status, 204)
  t.equal((await room.get(`/v1/articles/${made.body.id}`)).status, 404)
  t.equal((await room.post('/v1/articles', { title: 'x', slug: 'x' }, { as: 'editor' })).status, 201)
})
