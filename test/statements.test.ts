/** A page runs as many statements for twenty articles as for one, and what was asked once is never prepared again. */
import t, { type Test } from 'tap'
import { newsroom } from './support/newsroom.ts'
import { statementsOf } from './support/statements.ts'

const editor = { as: 'editor' } as const
// With a token, so that no cache answers; a reader's token shows what editors see.
const reader = { as: 'reader' } as const
const paragraph = (n: number) =>
  `قال سمير حداد مدير المرفأ "نفتح الأرصفة غدا عند السابعة صباحا مرة ${n}" أمام الصحافيين.`

/** Returns a newsroom with so many articles, each of which says, names and files so much. */
async function filled(t: Test, seen: ReturnType<typeof statementsOf>, articles: number, each: number) {
  const room = await newsroom(t, { on: 'sqlite' })
  await room.patch('/v1/site', { quoteAutoConfirm: 0.5, comments: { policy: 'open' } }, { as: 'admin' })
  const names = Array.from({ length: each }, (_, n) => `n-${n}`)
  for (const slug of names) {
    await room.post('/v1/categories', { slug, name: slug }, editor)
    await room.post('/v1/people', { slug, name: slug }, editor)
  }
  const text = names.map((_, n) => paragraph(n)).join('\n\n')
  for (let n = 0; n < articles; n++) {
    const story = { slug: `s-${n}`, title: 'خبر', text, categories: names, people: names }
    await room.post('/v1/articles?people=create', { ...story, publishedAt: '2026-01-10T10:00:00Z' }, editor)
    for (let m = 0; m < each; m++)
      await room.post(`/v1/articles/s-${n}/comments`, { author: { name: 'قارئ' }, text: `تعليق ${m}` })
  }
  /** Returns how many statements ran and were prepared for one request, and how many rows it shows. */
  return async (url: string) => {
    seen.forget()
    const { status, body } = await room.get(url, reader)
    if (status !== 200) throw new Error(`${url} ${status}`)
    return { ran: seen.executed.length, prepared: seen.prepared.length, rows: (body.items ?? body.quotes).length }
  }
}

const every =
  'id,slug,title,lead,categories,people,quotes,comments,blocks,html,markdown,text,jsonld,publishedAt,version,updatedAt'
const asked = [
  '/v1/articles?count=true',
  `/v1/articles?fields=${every}`,
  '/v1/articles?category=n-0&sort=oldest',
  '/v1/articles?person=n-0&category=n-0&language=ar',
  '/v1/quotes?category=n-0&count=true',
  '/v1/quotes?status=confirmed&kind=direct',
  '/v1/people?fields=name,aliases,articleCount,quoteCount,firstQuoted',
  '/v1/categories?count=true',
  '/v1/articles/s-0',
  `/v1/articles/s-0?fields=${every}`,
  '/v1/articles/s-0/comments',
  '/v1/articles/s-0/quotes'
]

t.test('many rows take as many statements as one, and none is prepared twice', async t => {
  const seen = statementsOf(t)
  const small = await filled(t, seen, 1, 1)
  const few = []
  for (const url of asked) few.push(await small(url))
  const large = await filled(t, seen, 20, 4)
  for (const [at, url] of asked.entries()) {
    const first = await large(url)
    const second = await large(url)
    t.equal(first.ran, few[at]?.ran, `${url}: ${first.ran} for ${first.rows} rows as for ${few[at]?.rows}`)
    t.ok(first.rows > (few[at]?.rows ?? 0), 'and there are more')
    t.same(
      { ran: second.ran, prepared: second.prepared },
      { ran: first.ran, prepared: 0 },
      'and none is prepared again'
    )
    t.notOk(
      seen.executed.find(({ sql }) => /^(select|with)\b.*[^+]\?/s.test(sql)),
      'nor planned again for another value'
    )
    t.ok(first.ran < 20, `${first.ran} statements`)
  }
})
