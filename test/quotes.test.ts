/** Quotes as data: found, filed by hand, decided, corrected, re-anchored, and shown to whom they may be shown. */
import t, { type Test } from 'tap'
import { newsroom } from './support/newsroom.ts'

const body = [
  'قال سمير حداد مدير المرفأ "نفتح الأرصفة غدا عند السابعة صباحا" أمام الصحافيين.',
  'وأضاف حداد "لن نؤجل الموعد مرة ثانية مهما حدث".',
  'وقال مسؤول في الجمارك "الأوراق جاهزة منذ أسبوع كامل".'
]

/** A newsroom with one published story in which a person of the directory is quoted twice, and an official once. */
async function withStory(t: Test, { publish = true } = {}) {
  const room = await newsroom(t)
  await room.post('/v1/people', { slug: 'haddad', name: 'سمير حداد', aliases: ['حداد'] }, { as: 'editor' })
  const story = { slug: 'port', title: 'المرفأ يفتح غدا', text: body.join('\n\n') }
  const made = await room.post('/v1/articles', story, { as: 'editor' })
  if (publish) await room.put('/v1/articles/port/publication', {}, { as: 'editor' })
  return { room, made }
}

t.test('quotations are found with their speakers, and offsets point at exactly the words', async t => {
  const { made } = await withStory(t)
  t.equal(made.body.quotes.length, 3)
  for (const quote of made.body.quotes) {
    const block = made.body.blocks.find((block: { id: string }) => block.id === quote.blockId)
    t.equal(block.text.slice(quote.start, quote.end), quote.text)
  }
  const [first, second, third] = made.body.quotes
  t.match(first, {
    speaker: { slug: 'haddad' },
    status: 'confirmed',
    kind: 'direct',
    origin: 'extracted',
    anchor: 'exact'
  })
  t.match(second, { speaker: { slug: 'haddad' } })
  t.match(third, { speaker: null, status: 'suggested' })
  t.match(third.attribution, /مسؤول في الجمارك/)
})

t.test('a reader sees confirmed quotes of visible articles only, by every way there is', async t => {
  const { room, made } = await withStory(t, { publish: false })
  const words = ['الأرصفة', 'الموعد', 'الأوراق', 'حداد', 'haddad']
  const urls = [
    '/v1/articles',
    '/v1/articles/port',
    '/v1/quotes',
    '/v1/people',
    '/v1/people/haddad',
    '/v1/people/haddad/quotes',
    '/v1/articles/port/quotes',
    `/v1/quotes/${made.body.quotes[0].id}`,
    '/v1/quotes?speaker=haddad',
    '/v1/articles?person=haddad',
    '/v1/articles?speaker=haddad',
    '/v1/categories'
  ]
  for (const url of urls) {
    const { text, status } = await room.get(url)
    const said = text.replaceAll(url, '')
    t.notOk(
      words.slice(0, 4).some(word => said.includes(word)),
      `${url} (${status}) shows nothing`
    )
  }
  const absent = await room.get('/v1/quotes?speaker=nobody-at-all')
  const hidden = await room.get('/v1/quotes?speaker=haddad')
  t.equal(hidden.status, absent.status, 'a person of a draft is as unknown as nobody')

  await room.put('/v1/articles/port/publication', {}, { as: 'editor' })
  const shown = await room.get('/v1/articles/port')
  t.equal(shown.body.quotes.length, 2)
  t.equal((await room.get('/v1/quotes?count=true')).body.total, 2)
  t.equal((await room.get('/v1/people/haddad/quotes')).body.items.length, 2)
  t.equal((await room.get('/v1/articles?speaker=haddad')).body.items.length, 1)
  t.equal((await room.get(`/v1/quotes/${made.body.quotes[2].id}`)).status, 404, 'a suggestion is not there')
  t.equal((await room.get('/v1/quotes?status=suggested')).status, 401)
  t.equal((await room.get('/v1/quotes?status=suggested', { as: 'editor' })).body.items.length, 1)
  t.equal((await room.get('/v1/articles/port/quotes', { as: 'editor' })).body.items.length, 3)
})

t.test('an editor confirms, rejects and corrects; no extraction overwrites it', async t => {
  const { room, made } = await withStory(t)
  const [first, , third] = made.body.quotes
  const decide = (id: string, decision: string) => room.put(`/v1/quotes/${id}/decision`, { decision }, { as: 'editor' })
  t.match((await decide(third.id, 'confirm')).body, { status: 'confirmed', changed: true, version: 2 })
  t.match((await decide(third.id, 'confirm')).body, { changed: false, version: 2 })
  t.equal((await room.get('/v1/articles/port')).body.quotes.length, 3)
  t.equal((await decide(first.id, 'reject')).body.status, 'rejected')
  t.equal((await room.get('/v1/articles/port')).body.quotes.length, 2)
  await room.post('/v1/people', { slug: 'customs', name: 'الجمارك', kind: 'organisation' }, { as: 'editor' })
  const corrected = await room.patch(
    `/v1/quotes/${third.id}`,
    { speaker: 'customs', via: 'صحيفة المرفأ' },
    { as: 'editor' }
  )
  t.match(corrected.body, {
    speaker: { slug: 'customs' },
    via: 'صحيفة المرفأ',
    attribution: third.attribution,
    version: 3
  })

  const edited = body.map((paragraph, at) => (at === 2 ? `${paragraph} وغادر.` : paragraph)).join('\n\n')
  const again = await room.patch('/v1/articles/port', { text: edited }, { as: 'editor' })
  const byId = (id: string) => again.body.quotes.find((quote: { id: string }) => quote.id === id)
  t.match(byId(first.id), { status: 'rejected' })
  t.match(byId(third.id), { status: 'confirmed', speaker: { slug: 'customs' } })
  for (const [role, status] of [
    ['reader', 403],
    ['author', 403],
    ['moderator', 403]
  ] as const) {
    const answer = await room.put(`/v1/quotes/${third.id}/decision`, { decision: 'reject' }, { as: role })
    t.equal(answer.status, status, role)
  }
})

t.test('quotes are re-anchored when the body is edited: moved, or orphaned and never dropped', async t => {
  const { room, made } = await withStory(t)
  const [first, second, third] = made.body.quotes
  await room.put(`/v1/quotes/${second.id}/decision`, { decision: 'confirm' }, { as: 'editor' })

  const moved = await room.patch(
    '/v1/articles/port',
    { text: `جديد: ${body[0]}\n\n${body[1]}\n\n${body[2]}` },
    { as: 'editor' }
  )
  const now = moved.body.quotes.find((quote: { id: string }) => quote.id === first.id)
  t.match(now, { anchor: 'moved', start: first.start + 6, text: first.text })
  t.match(moved.body.warnings, [{ code: 'quote-moved' }])

  const lost = await room.patch('/v1/articles/port', { text: `${body[0]}\n\n${body[2]}` }, { as: 'editor' })
  t.match(
    lost.body.quotes.find((quote: { id: string }) => quote.id === second.id),
    { anchor: 'orphaned' }
  )
  t.ok(lost.body.warnings.some((warning: { code: string }) => warning.code === 'quote-orphaned'))
  t.notOk((await room.get('/v1/articles/port')).text.includes('لن نؤجل'), 'readers see no orphan')
  const rid = await room.patch('/v1/articles/port', { text: body[0] }, { as: 'editor' })
  t.notOk(
    rid.body.quotes.some((quote: { id: string }) => quote.id === third.id),
    'what only a rule had found goes'
  )

  const back = await room.patch('/v1/articles/port', { text: body.join('\n\n') }, { as: 'editor' })
  t.match(
    back.body.quotes.find((quote: { id: string }) => quote.id === second.id),
    { status: 'confirmed' }
  )
  t.not(back.body.quotes.find((quote: { id: string }) => quote.id === second.id).anchor, 'orphaned')
})

t.test('an editor’s own quote: inside its block, by somebody', async t => {
  const { room, made } = await withStory(t)
  const block = made.body.blocks[0]
  const post = (payload: unknown, as: 'editor' | 'reader' = 'editor') =>
    room.post('/v1/articles/port/quotes', payload, { as })
  const start = block.text.indexOf('أمام')
  const own = { blockId: block.id, start, end: start + 'أمام الصحافيين'.length, attribution: 'الراوي' }
  const made2 = await post({ ...own, text: 'أمام الصحافيين', kind: 'indirect' })
  t.match(made2, {
    status: 201,
    body: { origin: 'editor', status: 'confirmed', confidence: null, text: 'أمام الصحافيين' }
  })
  t.equal((await room.get(made2.headers.location ?? '')).status, 200)

  const cases: [string, object, string][] = [
    ['outside its block', { ...own, end: 10_000 }, '/end'],
    ['backwards', { ...own, start: 5, end: 5 }, '/start'],
    ['no such block', { ...own, blockId: 'b99' }, '/blockId'],
    ['other words', { ...own, text: 'غير ذلك' }, '/text'],
    ['nobody', { blockId: block.id, start, end: start + 4 }, '/attribution'],
    ['an unknown speaker', { ...own, speaker: 'nobody' }, '/speaker'],
    ['a status of one’s own', { ...own, status: 'confirmed' }, '/status']
  ]
  for (const [name, payload, pointer] of cases) {
    const answer = await post(payload)
    t.equal(answer.status, 400, name)
    t.equal(answer.body.errors[0].pointer, pointer, name)
  }
  t.equal((await post(own, 'reader')).status, 403)
  t.equal(
    (await room.delete(`/v1/quotes/${made.body.quotes[0].id}`, { as: 'editor' })).status,
    409,
    'an extracted one is rejected'
  )
  t.equal((await room.delete(`/v1/quotes/${made2.body.id}`, { as: 'editor' })).status, 204)
  t.equal((await room.get('/v1/articles/port/quotes', { as: 'editor' })).body.items.length, 3)
})

t.test('quotes are paged both ways: newest articles first, in each as they appear', async t => {
  const { room } = await withStory(t)
  const text = 'قال سمير حداد "الرصيف الجديد يتسع لعشر سفن". وأضاف "نبدأ التوسعة في الربيع المقبل".'
  await room.post(
    '/v1/articles',
    { title: 'y', slug: 'y', text, publishedAt: '2026-01-14T00:00:00Z' },
    { as: 'editor' }
  )
  const words = (answer: { body: { items: { text: string }[] } }) =>
    answer.body.items.map(item => item.text.split(' ')[0]).join(' ')
  for (const path of ['/v1/quotes', '/v1/people/haddad/quotes']) {
    t.equal(words(await room.get(path)), 'نفتح لن الرصيف نبدأ')
    const first = await room.get(`${path}?limit=3&count=true`)
    t.equal(words(first), 'نفتح لن الرصيف')
    t.equal(first.body.total, 4)
    const second = await room.get(first.body.next)
    t.equal(words(second), 'نبدأ')
    t.equal(words(await room.get(second.body.previous)), 'نفتح لن الرصيف')
  }
  t.equal(words(await room.get('/v1/quotes?sort=oldest')), 'الرصيف نبدأ نفتح لن')
  t.equal(words(await room.get('/v1/quotes?from=2026-01-15')), 'نفتح لن')
  t.same((await room.get('/v1/quotes?fields=text&limit=1')).body.items, [
    { text: 'نفتح الأرصفة غدا عند السابعة صباحا' }
  ])
})

t.test('people=create makes the named speakers who are not in the directory, once', async t => {
  const room = await newsroom(t)
  const text = body.slice(0, 2).join('\n\n')
  const made = await room.put('/v1/articles/a?people=create', { title: 'a', text }, { as: 'editor' })
  t.match(made.body.ingest.createdPeople, [{ name: 'سمير حداد' }])
  t.equal(made.body.ingest.createdPeople.length, 1)
  const again = await room.put('/v1/articles/a?people=create', { title: 'a', text }, { as: 'editor' })
  t.match(again.body, { changed: false, ingest: { createdPeople: [] } })
  const other = await room.put('/v1/articles/b', { title: 'b', text }, { as: 'editor' })
  t.equal(other.body.quotes[0].speaker.id, made.body.quotes[0].speaker.id)
  t.equal((await room.get('/v1/people', { as: 'editor' })).body.items.length, 1)

  const without = await newsroom(t)
  const left = await without.put('/v1/articles/a', { title: 'a', text }, { as: 'editor' })
  t.match(left.body.quotes[0], { speaker: null, suggestion: { name: 'سمير حداد', kind: 'person' } })
  const later = await without.put('/v1/articles/a?people=create', { title: 'a', text }, { as: 'editor' })
  t.match(later.body, { changed: true, version: 1, quotes: [{ speaker: { name: 'سمير حداد' }, suggestion: null }] })
})

t.test('a quote mark that is never closed is a warning', async t => {
  const room = await newsroom(t)
  const made = await room.post(
    '/v1/articles',
    { title: 'x', text: 'قال سمير حداد "نفتح غدا.\n\nفقرة.' },
    { as: 'editor' }
  )
  t.equal(made.status, 201)
  t.match(made.body.warnings, [{ code: 'unclosed-quote' }])
})
