/** Speakers who are not in the directory: made by people=create, or accepted by an editor, once each. */
import t from 'tap'
import { newsroom } from './support/newsroom.ts'
import { rowsIn } from './support/rows.ts'

type Room = Awaited<ReturnType<typeof newsroom>>
const editor = { as: 'editor' } as const
const first = 'قال رئيس البلدية سمير حداد: «نفتح الأرصفة غدا عند السابعة صباحا».'
const second = 'وأضاف حداد: «لن نغلق السوق في الشتاء أيضا».'
const file = async (room: Room, slug: string, text: string, create = true) =>
  (await room.put(`/v1/articles/${slug}${create ? '?people=create' : ''}`, { title: slug, text }, editor)).body
const people = async (room: Room) => (await room.get('/v1/people?fields=slug,name,role', editor)).body.items

t.test('one new speaker is one person, however often they are quoted, and is found again', async t => {
  const room = await newsroom(t)
  const made = await file(room, 'one', `${first}\n\n${second}`)
  t.equal(made.quotes.length, 2)
  t.match(made.ingest.createdPeople, [{ slug: 'سمير-حداد', name: 'سمير حداد' }])
  t.equal(made.ingest.createdPeople.length, 1)
  const { id } = made.ingest.createdPeople[0]
  for (const { speaker } of made.quotes) t.equal(speaker.id, id)
  t.strictSame(await people(room), [{ slug: 'سمير-حداد', name: 'سمير حداد', role: 'رئيس البلدية' }])

  for (const [slug, text] of [
    ['by-name', 'قال سمير حداد: «نبدأ بعشرين طاولة».'],
    ['by-surname', 'قال حداد: «نبدأ بعشرين طاولة».'],
    ['pointed', 'قال سَمير حدّاد: «نبدأ بعشرين طاولة».']
  ] as const) {
    const again = await file(room, slug, text)
    t.equal(again.quotes[0].speaker?.id, id, slug)
    t.strictSame(again.ingest.createdPeople, [], slug)
  }
  t.equal((await people(room)).length, 1)
})

t.test('who is made has a slug of their own', async t => {
  const room = await newsroom(t)
  await room.post('/v1/people', { name: 'عمدة', slug: 'سمير-حداد' }, editor)
  const { ingest } = await file(room, 'one', first)
  t.match(ingest.createdPeople, [{ slug: 'سمير-حداد-2', name: 'سمير حداد' }])
})

t.test('nobody is made to whom no quote is linked', async t => {
  const room = await newsroom(t)
  const [quote] = (await file(room, 'one', first, false)).quotes
  await room.patch(`/v1/quotes/${quote.id}`, { attribution: 'ناطق باسم البلدية', speaker: null }, editor)
  const again = await file(room, 'one', `${first} وغادر.`)
  t.strictSame(again.ingest.createdPeople, [], 'an editor had said that it was another')
  t.equal(again.quotes[0].attribution, 'ناطق باسم البلدية')
  t.strictSame(await people(room), [])
})

t.test('a name that several have is for an editor to say, and makes no third', async t => {
  const room = await newsroom(t)
  for (const slug of ['a', 'b']) await room.post('/v1/people', { name: 'سمير حداد', slug }, editor)
  const made = await file(room, 'one', first)
  t.strictSame(made.ingest.createdPeople, [])
  t.match(made.quotes[0], { speaker: null, suggestion: { name: 'سمير حداد' } })
  t.match(await file(room, 'one', first), { changed: false })
  const which = await room.ask('PUT', `/v1/quotes/${made.quotes[0].id}/speaker`, editor)
  t.match(which, { status: 409, body: { detail: /Several are called “سمير حداد”/ } })
  const said = await room.put(`/v1/quotes/${made.quotes[0].id}/speaker`, { person: 'b' }, editor)
  t.match(said, { status: 200, body: { person: { slug: 'b' }, created: false, changed: true } })
})

t.test('somebody who is made and may be in the directory under another name is a warning', async t => {
  const cases: [string, string, boolean][] = [
    ['سمير جورج حداد', 'a name between', true],
    ['سمير الحداد', 'with the article', true],
    ['حداد', 'the surname alone', true],
    ['ليلى حداد', 'another of that surname', false],
    ['سمير النجار', 'another of that first name', false]
  ]
  for (const [name, why, warned] of cases) {
    const room = await newsroom(t)
    const { id } = (await room.post('/v1/people', { name, slug: 'known' }, editor)).body
    const { warnings, ingest } = await file(room, 'one', first)
    const found = warnings.filter(({ code }: { code: string }) => code === 'similar-person')
    t.equal(found.length, warned ? 1 : 0, `${why}: ${ingest.createdPeople.length} made`)
    if (warned) t.ok(found[0].detail.includes('«سمير حداد»') && found[0].detail.includes(id), why)
    await room.close()
  }
})

t.test('stories that are filed at once make one person', async t => {
  const room = await newsroom(t)
  const { write } = room.store
  let other: Awaited<ReturnType<typeof file>>
  // The first write waits until another story, planned and stored meanwhile, has made the same person.
  room.store.write = async work => {
    if (!other) {
      room.store.write = write
      other = await file(room, 'other', first)
    }
    return write(work)
  }
  const one = await file(room, 'one', first)
  t.match(other.ingest.createdPeople, [{ name: 'سمير حداد' }])
  t.strictSame(one.ingest.createdPeople, [])
  t.equal(one.quotes[0].speaker?.id, other.quotes[0].speaker.id)
  t.equal((await people(room)).length, 1)
})

t.test('an editor accepts a suggestion in one request, for all that they said in the story', async t => {
  const room = await newsroom(t)
  const rows = rowsIn(room)
  const other = 'قالت مديرة المكتبة ليلى الخوري: «نريد أن يجد الطالب مقعدا».'
  const made = await file(room, 'one', `${first}\n\n${second}\n\n${other}`, false)
  t.equal(made.quotes.length, 3)
  await room.put('/v1/articles/one/publication', {}, editor)
  const [one, two, third] = made.quotes
  const url = `/v1/quotes/${one.id}/speaker`
  const stale = await room.ask('PUT', url, { ...editor, headers: { 'if-match': '"9"' } })
  t.equal(stale.status, 412)
  const before = (await rows.journal()).length
  const accepted = await room.ask('PUT', url, { ...editor, headers: { 'if-match': '"1"' } })
  t.match(accepted, {
    status: 200,
    body: { person: { slug: 'سمير-حداد', name: 'سمير حداد' }, created: true, changed: true }
  })
  t.match(accepted.headers.etag, /^"2\./, 'the version of the quote')
  t.strictSame(
    accepted.body.quotes.map(({ id, version, status, suggestion }: Record<string, unknown>) => [
      id,
      version,
      status,
      suggestion
    ]),
    [
      [one.id, 2, one.status, null],
      [two.id, 2, two.status, null]
    ],
    'none is confirmed by it'
  )
  const { id } = accepted.body.person
  const told = (await rows.journal()).slice(before).map(({ entity, op, public: seen }) => `${entity} ${op} ${seen}`)
  t.strictSame(told, ['person create false', 'quote update true', 'quote update true', 'person update true'])
  t.match((await room.get('/v1/people/سمير-حداد')).body, { id, quoteCount: 2, role: 'رئيس البلدية' })
  t.equal((await room.get(`/v1/quotes/${third.id}`, editor)).body.speaker, null, 'another is not theirs')

  const again = await room.ask('PUT', url, editor)
  t.match(again.body, { person: { id }, created: false, changed: false })
  t.equal((await rows.journal()).length, before + told.length, 'no trace')

  await file(room, 'one', `${first} وغادر.\n\n${second}\n\n${other}`, false)
  t.equal((await room.get(`/v1/quotes/${one.id}`, editor)).body.speaker.id, id, 'an edit leaves it')

  await room.post('/v1/people', { name: 'ليلى خوري', slug: 'laila' }, editor)
  const corrected = await room.put(`/v1/quotes/${third.id}/speaker`, { person: 'laila' }, editor)
  t.match(corrected.body, { person: { slug: 'laila' }, created: false, quotes: [{ id: third.id }] })
})

t.test('a suggestion is accepted of organisations, and found in the directory as it is by now', async t => {
  const room = await newsroom(t)
  const made = await file(room, 'one', first, false)
  const url = `/v1/quotes/${made.quotes[0].id}/speaker`
  await room.post('/v1/people', { name: 'رئيس سابق', slug: 'mayor', aliases: ['سَمير حداد'] }, editor)
  await room.post('/v1/people', { name: 'آخر', slug: 'other' }, editor)
  await room.post('/v1/people/other/merges', { person: 'mayor' }, editor)
  t.match((await room.ask('PUT', url, editor)).body, { person: { slug: 'other' }, created: false, changed: true })

  const cases: [string, string, object | undefined, number, RegExp][] = [
    ['somebody unknown', url, { person: 'nobody' }, 400, /no person “nobody”/],
    ['a key that is none', url, { speaker: 'other' }, 400, /no key/],
    ['a quote that is none', '/v1/quotes/nothing/speaker', undefined, 404, /no quote/]
  ]
  for (const [name, path, payload, status, detail] of cases) {
    const answer = await room.ask('PUT', path, { ...(payload ? { payload } : {}), ...editor })
    t.equal(answer.status, status, name)
    t.match(answer.body.detail, detail, name)
  }
  await room.patch(url.replace('/speaker', ''), { speaker: null }, editor)
  const none = await room.ask('PUT', url, editor)
  t.match(none, { status: 409, body: { detail: /suggest nobody/ } })
  t.equal(
    (await room.put(url, { person: 'mayor' }, editor)).body.person.slug,
    'other',
    'a merged record means who answers'
  )

  const council = 'قال المجلس البلدي: «نفتح الأرصفة غدا عند السابعة صباحا».'
  const [quote] = (await file(room, 'two', council, true)).quotes
  if (quote.suggestion) {
    t.equal(quote.suggestion.kind, 'organisation')
    const { body } = await room.ask('PUT', `/v1/quotes/${quote.id}/speaker`, editor)
    t.match((await room.get(`/v1/people/${body.person.id}`, editor)).body, { kind: 'organisation' })
  } else t.fail('the council is no suggestion')
})
