/**
 * Cursors hold while articles come, go and get other dates under the reader: whoever follows `next` to the end and `previous`
 * back meets each article that stayed where it was once, and in order.
 */
import fc from 'fast-check'
import t from 'tap'
import { walkOf } from './support/naive-lists.ts'
import { newsroom } from './support/newsroom.ts'

type Room = Awaited<ReturnType<typeof newsroom>>

const editor = { as: 'editor' } as const
const minute = 60_000
const start = Date.parse('2026-01-15T12:00:00Z')
const runs = Number(process.env.RAWI_TEST_RUNS ?? 3)
const text = 'قال سمير حداد مدير المرفأ "نفتح الأرصفة غدا عند السابعة صباحا" أمام الصحافيين.'

const iso = (at: number) => new Date(at).toISOString()
// Few instants, so that many share one and ids decide.
const instant = fc.nat(9).map(n => start - n * minute)

/** Something that happens between two pages. `n` chooses the article, among those that may move. */
type Event = { does: 'insert' | 'redate' | 'withdraw' | 'restore' | 'remove' | 'refile'; n: number; at: number }
const event = fc.record<Event>({
  does: fc.constantFrom('insert', 'redate', 'redate', 'withdraw', 'restore', 'remove', 'refile'),
  n: fc.nat(50),
  at: instant
})

async function filed(room: Room, at: number, more: object = {}): Promise<string> {
  const story = { title: 'خبر', text, categories: ['world'], people: ['haddad'], publishedAt: iso(at), ...more }
  return (await room.post('/v1/articles', story, editor)).body.id
}

/** Lets one thing happen to what may move. */
async function happen(room: Room, moving: string[], { does, n, at }: Event): Promise<void> {
  if (does === 'insert') return void moving.push(await filed(room, at))
  const url = `/v1/articles/${moving[n % moving.length]}`
  if (does === 'redate') await room.patch(url, { publishedAt: iso(at) }, editor)
  if (does === 'withdraw') await room.delete(`${url}/publication`, { ...editor, payload: {} })
  if (does === 'restore') await room.put(`${url}/publication`, {}, editor)
  if (does === 'remove') await room.delete(url, editor)
  if (does === 'refile') await room.patch(url, { categories: n % 2 ? ['world'] : ['sport'] }, editor)
}

const lists = [
  '/v1/articles?',
  '/v1/articles?category=news',
  '/v1/articles?category=news&language=ar',
  '/v1/articles?person=haddad',
  '/v1/articles?speaker=haddad',
  '/v1/articles?speaker=haddad&category=news',
  '/v1/articles?language=ar',
  '/v1/articles?from=2026-01-01&to=2027-01-01',
  '/v1/articles?status=published',
  '/v1/quotes?',
  '/v1/quotes?category=news',
  '/v1/quotes?kind=direct',
  '/v1/people/haddad/quotes?'
]
const scenario = fc.record({
  staying: fc.array(instant, { minLength: 4, maxLength: 9 }),
  moving: fc.array(instant, { minLength: 3, maxLength: 5 }),
  limit: fc.constantFrom(1, 2, 3),
  sort: fc.constantFrom('newest', 'oldest'),
  role: fc.constantFrom<'author' | 'editor' | undefined>(undefined, 'author', 'editor'),
  events: fc.array(event, { minLength: 5, maxLength: 25 })
})

for (const list of lists)
  t.test(
    `${list} shows what stays where it is once, on the way there and back, whatever happens meanwhile`,
    async t => {
      let happened = 0
      await fc.assert(
        fc.asyncProperty(scenario, async ({ staying, moving, limit, sort, role, events }) => {
          // Only who has a token may ask for a status.
          const as = role ?? (list.includes('status') ? 'editor' : undefined)
          const room = await newsroom(t, { at: iso(start) })
          await room.patch('/v1/site', { quoteAutoConfirm: 0.5 }, { as: 'admin' })
          for (const [slug, parent] of [['news'], ['world', 'news'], ['sport']] as const)
            await room.post('/v1/categories', { slug, name: slug, ...(parent ? { parent } : {}) }, editor)
          await room.post('/v1/people', { slug: 'haddad', name: 'سمير حداد' }, editor)
          const stay = []
          for (const at of staying) stay.push({ at, id: await filed(room, at, { slug: `stays-${stay.length}` }) })
          const move: string[] = []
          for (const at of moving) move.push(await filed(room, at))
          const before = [...events]
          const { forward, backward } = await walkOf(
            async (url, asked) => {
              const answer = await room.get(url, asked)
              if (!url.includes('/quotes')) return answer
              // A quote stands where its article does.
              for (const item of answer.body.items) item.id = item.articleId
              return answer
            },
            `${list}&sort=${sort}&limit=${limit}`,
            as ? { as } : {},
            async () => {
              const next = before.shift()
              if (next) await happen(room, move, next)
              happened += next ? 1 : 0
            }
          )
          const sign = sort === 'newest' ? -1 : 1
          const wanted = stay.sort((a, b) => sign * (a.at - b.at || (a.id < b.id ? -1 : 1))).map(({ id }) => id)
          const stayed = new Set(wanted)
          for (const way of [forward, backward])
            if (
              !t.strictSame(
                way.filter(id => stayed.has(id)),
                wanted
              )
            )
              throw new Error('skipped, or shown twice')
          await room.close()
        }),
        { numRuns: runs, endOnFailure: true }
      )
      t.ok(happened > runs, `${happened} things happened between pages`)
    }
  )
