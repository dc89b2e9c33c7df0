/** When somebody was quoted: first, last and by month, in the site's time zone, of what readers see alone. */
import t from 'tap'
import { countMonths, mostMonths } from '../src/people/months.ts'
import { newsroom } from './support/newsroom.ts'
import { rowsIn } from './support/rows.ts'

const editor = { as: 'editor' } as const
const times = 'firstQuoted,lastQuoted,quotesByMonth'

t.test('months begin in the site’s time zone, and count what readers see', async t => {
  const room = await newsroom(t)
  const rows = rowsIn(room)
  const { id } = (await room.post('/v1/people', { name: 'سمير حداد', slug: 'samir' }, editor)).body
  const said = async (publishedAt: string | null, many: number, more: object = {}, story: object = {}) => {
    const article = await rows.story({ publishedAt: publishedAt === null ? null : Date.parse(publishedAt), ...story })
    for (let at = 0; at < many; at++) await rows.quote(article, id, more)
    return article
  }
  const read = async (as?: 'editor') => (await room.get(`/v1/people/samir?fields=${times}`, as ? { as } : {})).body
  t.strictSame(
    await read('editor'),
    { firstQuoted: null, lastQuoted: null, quotesByMonth: [] },
    'nobody has quoted them yet'
  )

  // In Beirut, at UTC+3 in summer and UTC+2 in winter, these are 1 June and 1 December, a minute before and on the hour.
  await said('2018-05-31T20:59:59.999Z', 1)
  await said('2018-05-31T21:00:00Z', 2)
  await said('2018-11-30T22:00:00Z', 1)
  await said('2018-11-30T21:59:59Z', 3)
  await said('2018-06-10T08:00:00Z', 1)
  await said(null, 1)
  await said('2018-07-01T00:00:00Z', 1, { status: 'suggested' })
  await said('2018-07-01T00:00:00Z', 1, { status: 'rejected' })
  await said('2018-07-01T00:00:00Z', 1, { anchor: 'orphaned' })
  await said('2018-07-01T00:00:00Z', 1, {}, { withdrawnAt: room.clock.now })
  const soon = room.clock.now + 60_000
  await said(new Date(soon).toISOString(), 1)

  const utc = await room.get(`/v1/people/samir?fields=${times}`)
  t.strictSame(utc.body, {
    firstQuoted: '2018-05-31T20:59:59.999Z',
    lastQuoted: '2018-11-30T22:00:00.000Z',
    quotesByMonth: [
      { month: '2018-05', quotes: 3 },
      { month: '2018-06', quotes: 1 },
      { month: '2018-11', quotes: 4 }
    ]
  })
  t.strictSame(await read('editor'), utc.body, 'an editor counts what readers see')

  t.equal((await room.patch('/v1/site', { timeZone: 'Asia/Beirut' }, { as: 'admin' })).status, 200)
  const beirut = await room.get(`/v1/people/samir?fields=${times}`, {
    headers: { 'if-none-match': utc.headers.etag ?? '' }
  })
  t.equal(beirut.status, 200, 'another time zone is another representation')
  t.strictSame(beirut.body.quotesByMonth, [
    { month: '2018-05', quotes: 1 },
    { month: '2018-06', quotes: 3 },
    { month: '2018-11', quotes: 3 },
    { month: '2018-12', quotes: 1 }
  ])
  room.clock.now = soon
  t.match((await read()).quotesByMonth.at(-1), { month: '2026-01', quotes: 1 }, 'a scheduled one, from its instant on')
})

t.test('each way in which a quote comes or goes is a new representation, and the journal names the person', async t => {
  const room = await newsroom(t, { at: '2026-01-15T12:00:00Z' })
  const rows = rowsIn(room)
  const { id } = (await room.post('/v1/people', { name: 'سمير حداد', slug: 'samir' }, editor)).body
  const named = { title: 'أ', slug: 'named', people: ['samir'], publishedAt: '2026-01-01T00:00:00Z' }
  await room.post('/v1/articles', named, editor)
  const text = 'قال سمير حداد "نفتح الأرصفة غدا عند السابعة صباحا" أمام الصحافيين.'
  const made = await room.post('/v1/articles', { title: 'ب', slug: 'said', text }, editor)
  const [quote] = made.body.quotes
  t.equal(quote.speaker.slug, 'samir')

  let { etag = '' } = (await room.get('/v1/people/samir')).headers
  let seen = (await rows.journal()).length
  const steps: [string, () => Promise<{ status: number }>, number][] = [
    ['published', () => room.put('/v1/articles/said/publication', {}, editor), 1],
    ['rejected', () => room.put(`/v1/quotes/${quote.id}/decision`, { decision: 'reject' }, editor), 0],
    ['confirmed', () => room.put(`/v1/quotes/${quote.id}/decision`, { decision: 'confirm' }, editor), 1],
    ['somebody else’s', () => room.patch(`/v1/quotes/${quote.id}`, { speaker: null }, editor), 0],
    ['theirs again', () => room.patch(`/v1/quotes/${quote.id}`, { speaker: 'samir' }, editor), 1],
    ['its words are gone', () => room.patch('/v1/articles/said', { text: 'غادر الوفد.' }, editor), 0],
    ['its words are back', () => room.patch('/v1/articles/said', { text }, editor), 1],
    ['withdrawn', () => room.delete('/v1/articles/said/publication', editor), 0],
    ['brought back', () => room.put('/v1/articles/said/publication', {}, editor), 1],
    ['deleted', () => room.delete('/v1/articles/said', editor), 0]
  ]
  for (const [name, act, quotes] of steps) {
    const same = await room.get('/v1/people/samir', { headers: { 'if-none-match': etag } })
    t.equal(same.status, 304, `before it is ${name}, nothing is new`)
    const acted = await act()
    t.ok(acted.status < 300, `${name}: ${acted.status}`)
    const now = await room.get('/v1/people/samir', { headers: { 'if-none-match': etag } })
    t.equal(now.status, 200, name)
    t.equal(now.body.quoteCount, quotes, name)
    t.equal(now.body.quotesByMonth.length, quotes, name)
    t.equal(now.body.version, 1, `${name}: nobody wrote to the record`)
    etag = now.headers.etag ?? ''
    const journal = await rows.journal()
    t.ok(
      journal.slice(seen).some(row => row.public && row.tags.includes(`person:${id}`)),
      `${name}: a row for readers names the person`
    )
    seen = journal.length
  }
})

t.test('a list is lean unless its fields say otherwise', async t => {
  const room = await newsroom(t)
  const rows = rowsIn(room)
  const [a, b] = [
    (await room.post('/v1/people', { name: 'أ', slug: 'a' }, editor)).body,
    (await room.post('/v1/people', { name: 'ب', slug: 'b' }, editor)).body
  ]
  const story = await rows.story({ publishedAt: Date.parse('2018-06-24T09:30:00Z'), people: [a.id] })
  for (const who of [a, a, b]) await rows.quote(story, who.id)
  await rows.story({ people: [a.id] })
  const lean = (await room.get('/v1/people')).body.items
  t.match(lean, [
    { slug: 'a', articleCount: 2, quoteCount: 2 },
    { slug: 'b', articleCount: 1, quoteCount: 1 }
  ])
  for (const field of times.split(',')) t.notOk(field in lean[0], field)
  t.strictSame((await room.get(`/v1/people?fields=slug,articleCount,lastQuoted,quotesByMonth`)).body.items, [
    {
      slug: 'a',
      articleCount: 2,
      lastQuoted: '2018-06-24T09:30:00.000Z',
      quotesByMonth: [{ month: '2018-06', quotes: 2 }]
    },
    {
      slug: 'b',
      articleCount: 1,
      lastQuoted: '2018-06-24T09:30:00.000Z',
      quotesByMonth: [{ month: '2018-06', quotes: 1 }]
    }
  ])
})

t.test('of more months than are told the latest are, and the first time is the first of all', async t => {
  const month = (n: number) => Date.UTC(1900, n, 15)
  const spoken = Array.from({ length: mostMonths + 30 }, (_, n) => ({ at: month(n), quotes: n === 0 ? 5 : 1 }))
  const { first, last, months } = countMonths(spoken, 'Asia/Beirut')
  t.equal(months.length, mostMonths)
  t.strictSame(months[0], { month: '1902-07', quotes: 1 })
  t.strictSame([first, last], [month(0), month(mostMonths + 29)])
  t.strictSame(countMonths([], 'UTC'), { first: null, last: null, months: [] })
})
