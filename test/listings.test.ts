/** Lists walk tables of their own: whatever is written, these say what the others say, and every list answers the same. */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import t, { type Test } from 'tap'
import { rebuildListings } from '../src/articles/listing.ts'
import { naive, type Sight, walkOf } from './support/naive-lists.ts'
import { newsroom } from './support/newsroom.ts'
import { rowsIn } from './support/rows.ts'

type Room = Awaited<ReturnType<typeof newsroom>>

const editor = { as: 'editor' } as const
const hour = 3_600_000
// Each is a whole newsroom; RAWI_TEST_RUNS=200 is for a long evening.
const runs = Number(process.env.RAWI_TEST_RUNS ?? 6)

const slugs = ['news', 'world', 'asia', 'sport']
const people = ['haddad', 'mona', 'layla']
const speakers = ['سمير حداد', 'منى الخطيب', 'ليلى مراد']
const story = (n: number) => ({
  title: `خبر ${n}`,
  language: n % 5 ? 'ar' : 'en',
  categories: slugs.filter((_, at) => (n >> at) % 3 === 1),
  people: people.filter((_, at) => (n >> at) % 4 === 1),
  text: [
    `قال ${speakers[n % 3]} مدير المرفأ "نفتح الأرصفة غدا عند السابعة صباحا ${n % 4}" أمام الصحافيين.`,
    `وقالت ${speakers[(n + 1) % 3]} "الأوراق جاهزة منذ أسبوع كامل".`,
    `وأكد ${speakers[n % 3]} أن الميناء مفتوح.`
  ]
    .slice(n % 3)
    .join('\n\n')
})
const iso = (room: Room, later: number) => new Date(room.clock.now + later).toISOString()
async function pick(room: Room, url: string, n: number) {
  const { items } = (await room.get(url, { as: 'admin' })).body
  return items[n % Math.max(1, items.length)]
}
const article = async (room: Room, n: number) =>
  `/v1/articles/${(await pick(room, '/v1/articles?limit=100', n))?.id ?? 'none'}`
const quote = async (room: Room, n: number) =>
  `/v1/quotes/${(await pick(room, '/v1/quotes?limit=100', n))?.id ?? 'none'}`
const person = async (room: Room, n: number) =>
  `/v1/people/${(await pick(room, '/v1/people?limit=100', n))?.id ?? 'none'}`

/** What changes where something stands in a list; `n` chooses what it happens to. */
const happenings: Record<string, (room: Room, n: number) => Promise<unknown>> = {
  file: (room, n) => room.post('/v1/articles?people=create', { ...story(n), publishedAt: iso(room, -hour) }, editor),
  draft: (room, n) => room.post('/v1/articles', story(n), { as: 'author' }),
  schedule: async (room, n) => room.put(`${await article(room, n)}/publication`, { at: iso(room, hour * 2) }, editor),
  redate: async (room, n) =>
    room.put(`${await article(room, n)}/publication`, { at: iso(room, -hour * (n % 4)) }, editor),
  withdraw: async (room, n) => room.delete(`${await article(room, n)}/publication`, { ...editor, payload: {} }),
  undate: async (room, n) => room.patch(await article(room, n), { publishedAt: null }, editor),
  rewrite: async (room, n) => room.patch(await article(room, n), story(n + 1), editor),
  orphan: async (room, n) => room.patch(await article(room, n), { text: 'لا شيء مما كان.' }, editor),
  restore: async (room, n) => room.post(`${await article(room, n)}/revisions/1/restoration`, undefined, editor),
  remove: async (room, n) => (n % 3 ? undefined : room.delete(await article(room, n), editor)),
  move: async (room, n) =>
    room.patch(`/v1/categories/${slugs[n % 4]}`, { parent: n % 3 ? slugs[(n >> 2) % 4] : null }, editor),
  decide: async (room, n) =>
    room.put(`${await quote(room, n)}/decision`, { decision: n % 3 ? 'confirm' : 'reject' }, editor),
  correct: async (room, n) => room.patch(await quote(room, n), { speaker: n % 4 ? people[n % 3] : null }, editor),
  accept: async (room, n) => room.put(`${await quote(room, n)}/speaker`, undefined, editor),
  mark: async (room, n) => {
    const url = await article(room, n)
    const block = (await room.get(url, editor)).body?.blocks?.[0]
    return block && room.post(`${url}/quotes`, { blockId: block.id, start: 0, end: 4, speaker: people[n % 3] }, editor)
  },
  drop: async (room, n) => room.delete(await quote(room, n), editor),
  merge: async (room, n) => {
    const other = await pick(room, '/v1/people?limit=100', n + 1)
    return other && room.post(`${await person(room, n)}/merges`, { person: other.id }, editor)
  },
  undo: async (room, n) => {
    for (const { id } of (await room.get('/v1/people?limit=100', editor)).body.items) {
      const [merge] = (await room.get(`/v1/people/${id}/merges`, editor)).body.items
      if (merge) return room.delete(`/v1/people/${id}/merges/${merge.id}`, editor)
    }
    return n
  },
  extract: async (room, n) => room.post(`${await article(room, n)}/extractions?people=create`, undefined, editor),
  hourPasses: async room => {
    room.clock.now += hour
  }
}

/** Returns a newsroom with some categories, one below the other, and some people. */
async function opened(t: Parameters<typeof newsroom>[0]): Promise<Room> {
  const room = await newsroom(t)
  await room.patch('/v1/site', { quoteAutoConfirm: 0.5 }, { as: 'admin' })
  for (const [at, slug] of slugs.entries())
    await room.post(
      '/v1/categories',
      { slug, name: slug, ...(at === 1 || at === 2 ? { parent: slugs[at - 1] } : {}) },
      editor
    )
  for (const [at, slug] of people.entries()) await room.post('/v1/people', { slug, name: speakers[at] }, editor)
  return room
}

async function happen(room: Room, steps: { happens: string; n: number }[]): Promise<void> {
  for (const { happens, n } of steps) {
    const answer = (await happenings[happens]?.(room, n)) as { status: number; text: string } | undefined
    if (answer && answer.status >= 500) throw new Error(`${happens}: ${answer.text}`)
  }
}

const step = fc.record({ happens: fc.constantFrom(...Object.keys(happenings)), n: fc.nat(80) })
const filings = fc.array(fc.record({ happens: fc.constantFrom('file', 'draft'), n: fc.nat(80) }), {
  minLength: 8,
  maxLength: 12
})
const steps = fc.tuple(filings, fc.array(step, { minLength: 15, maxLength: 40 })).map(parts => parts.flat())

const dates = { from: '2026-01-15T10:30:00Z', to: '2026-01-15T12:00:00Z' }
const articleFilters = fc.record(
  {
    category: fc.constantFrom(...slugs),
    person: fc.constantFrom(...people),
    speaker: fc.constantFrom(...people),
    language: fc.constantFrom('ar', 'en'),
    status: fc.constantFrom('draft', 'scheduled', 'published', 'withdrawn'),
    from: fc.constant(dates.from),
    to: fc.constant(dates.to)
  },
  { requiredKeys: [] }
)
const quoteFilters = fc.record(
  {
    category: fc.constantFrom(...slugs),
    speaker: fc.constantFrom(...people),
    kind: fc.constantFrom('direct', 'indirect'),
    status: fc.constantFrom('suggested', 'confirmed', 'rejected'),
    anchor: fc.constantFrom('exact', 'moved', 'orphaned'),
    q: fc.constant('جاهزة'),
    from: fc.constant(dates.from),
    to: fc.constant(dates.to)
  },
  { requiredKeys: [] }
)
const role = fc.constantFrom<Sight['role']>('anonymous', 'author', 'editor')
const shared = { role, sort: fc.constantFrom('newest', 'oldest'), limit: fc.constantFrom(1, 2, 5) }
// Three filters at most: with all of them nothing is ever found.
const atMost = (filter: Record<string, string>, drop: number[]) =>
  Object.fromEntries(Object.entries(filter).filter((_, at) => !drop.includes(at)))
const asked = fc.array(
  fc
    .oneof(
      fc.record({ list: fc.constant('articles'), filter: articleFilters, ...shared }),
      fc.record({ list: fc.constant('quotes'), filter: quoteFilters, ...shared }),
      fc.record({
        list: fc.constant('people'),
        filter: fc.record({ kind: fc.constantFrom('person', 'organisation') }, { requiredKeys: [] }),
        ...shared
      })
    )
    .chain(one =>
      fc
        .uniqueArray(fc.nat(7), { minLength: 4, maxLength: 7 })
        .map(drop => ({ ...one, filter: one.list === 'people' ? one.filter : atMost(one.filter as never, drop) }))
    ),
  { minLength: 25, maxLength: 25 }
)

t.test(
  'after any writes the listings say what the tables say, and every list answers what a naive one would',
  async t => {
    const tally = { walks: 0, found: 0, instants: 0 }
    await fc.assert(
      fc.asyncProperty(steps, asked, async (steps, lists) => {
        const room = await opened(t)
        await happen(room, steps)
        const model = await naive(room.store)
        const differences = model.differences()
        if (differences.length > 0) throw new Error(differences.join('\n'))
        for (const { list, filter, role, sort, limit } of lists) {
          const as = role === 'anonymous' ? {} : { as: role }
          const sight = { role, now: room.clock.now }
          const given = filter as Record<string, string>
          const newestFirst = sort === 'newest'
          if (role === 'anonymous' && given.status) continue
          const query = new URLSearchParams({ ...given, limit: String(limit), count: 'true', fields: 'id' })
          if (list !== 'people') query.set('sort', sort)
          // A reader may not ask for somebody whom nothing public names.
          const unknown = [given.person, given.speaker].some(
            slug => slug && role === 'anonymous' && !seenBy(model, slug, sight)
          )
          if (unknown || merged(model, given)) continue
          const found = await walkOf(room.get, `/v1/${list}?${query}`, as)
          const wanted =
            list === 'articles'
              ? newestFirst
                ? model.articles(given, sight)
                : model.articles(given, sight).reverse()
              : list === 'quotes'
                ? model.quotes(given, sight, newestFirst)
                : model.people(given, sight)
          const both = { forward: wanted, backward: wanted, total: wanted.length }
          if (!t.strictSame(found, both)) throw new Error(`${role}: /v1/${list}?${decodeURIComponent(String(query))}`)
          tally.walks++
          tally.found += wanted.length
        }
        tally.instants += await holdTotals(t, room, model)
        await room.close()
      }),
      { numRuns: runs, endOnFailure: true }
    )
    t.ok(tally.instants > runs, `cards were read at ${tally.instants} instants`)
    t.ok(tally.found > tally.walks, `${tally.walks} lists were walked to the end and back, over ${tally.found} rows`)
  }
)

/** Reads the cards of everybody and every category, now and just before and at each instant that lies ahead; returns how many. */
async function holdTotals(t: Test, room: Room, model: Model): Promise<number> {
  const ahead = model.scheduled(room.clock.now).flatMap(at => [at - 1, at])
  const instants = [...new Set([room.clock.now, ...ahead])].sort((a, b) => a - b)
  const inOrder = <Row extends { id: string }>(rows: Row[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  for (const now of instants) {
    room.clock.now = now
    const people = (await room.get('/v1/people?limit=100&fields=id,articleCount,quoteCount', editor)).body.items
    const categories = (await room.get('/v1/categories?limit=100&fields=id,articleCount')).body.items
    const known = new Set(model.people({}, { role: 'anonymous', now }))
    const wanted = inOrder(model.totalsOfPeople(now)).map(({ articles: articleCount, quotes: quoteCount, id }) => ({
      id,
      articleCount,
      quoteCount
    }))
    const readers = (await room.get('/v1/people?limit=100&fields=id,articleCount,quoteCount')).body.items
    const right =
      t.strictSame(inOrder(people), wanted, 'people, as staff see them') &&
      t.strictSame(
        inOrder(readers),
        wanted.filter(({ id }) => known.has(id)),
        'people, as readers see them'
      ) &&
      t.strictSame(
        inOrder(categories),
        inOrder(model.totalsOfCategories(now)).map(({ id, articles: articleCount }) => ({ id, articleCount })),
        'categories'
      )
    if (!right) throw new Error(`the totals are not what counting says at ${new Date(now).toISOString()}`)
  }
  return instants.length
}

type Model = Awaited<ReturnType<typeof naive>>
const seenBy = (model: Model, slug: string, sight: Sight) =>
  model.people({}, sight).includes(model.idOfPerson(slug) ?? '')
/** Whoever was merged into another answers as that other: the model does not follow. */
const merged = (model: Model, { person, speaker }: Record<string, string>) =>
  [person, speaker].some(slug => slug !== undefined && model.isMerged(slug))

t.test('rows that were written past the application are listed by a rebuilding', async t => {
  const room = await opened(t)
  for (let n = 0; n < 12; n++)
    await room.post('/v1/articles?people=create', { ...story(n), publishedAt: iso(room, -hour * n) }, editor)
  await room.store.write(async ({ connection: { db, tables } }) => {
    for (const table of [tables.categoryListings, tables.personListings, tables.quoteListings]) await db.delete(table)
    await db.update(tables.people).set({ seenFrom: null, datedArticles: 7 })
    await db.update(tables.categories).set({ datedArticles: 7 })
  })
  t.not((await naive(room.store)).differences().length, 0)
  await rebuildListings(room.store)
  t.same((await naive(room.store)).differences(), [])
})

t.test('a database from before totals were kept is given them by its migration', async t => {
  const room = await opened(t)
  for (let n = 0; n < 12; n++)
    await room.post('/v1/articles?people=create', { ...story(n), publishedAt: iso(room, hour * (n - 6)) }, editor)
  await room.delete(`${await article(room, 3)}/publication`, { ...editor, payload: {} })
  const { run } = rowsIn(room)
  const zero = 'update people set dated_articles = 0, dated_quotes = 0; update categories set dated_articles = 0'
  await run(zero, zero)
  t.not((await naive(room.store)).differences().length, 0)
  const fill = (dialect: string) => {
    const folder = new URL(`../migrations/${dialect}/`, import.meta.url)
    const name = readdirSync(folder).find(name => name.endsWith('_totals.sql')) ?? ''
    const statements = readFileSync(new URL(name, folder), 'utf8').split('--> statement-breakpoint')
    return statements.filter(text => !/^\s*ALTER TABLE/.test(text)).join('')
  }
  await run(fill('sqlite'), fill('postgres'))
  t.same((await naive(room.store)).differences(), [])
})
