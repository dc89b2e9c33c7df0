/** Quotes in the words of others: schema.org as JSON-LD, and selectors of the W3C Web Annotation Data Model. */
import { readFileSync } from 'node:fs'
import type { NewsArticle as SchemaArticle, Quotation as SchemaQuotation, Statement, WithContext } from 'schema-dts'
import t, { type Test } from 'tap'
import type { NewsArticle } from '../src/articles/jsonld.ts'
import type { Quotation } from '../src/quotes/jsonld.ts'
import { newsroom } from './support/newsroom.ts'

const text = [
  'افتتاح 📚📚 في الحي: قال سمير حداد مدير المرفأ "نفتح 🚢 الأرصفة غدا عند السابعة صباحا" أمام الصحافيين.',
  'وأضاف حداد "لن نؤجل الموعد مرة ثانية مهما حدث".',
  'وقال مسؤول في الجمارك "الأوراق جاهزة منذ أسبوع كامل".'
].join('\n\n')

async function withStory(t: Test, env: Record<string, string> = {}) {
  const room = await newsroom(t, { env })
  const as = 'editor'
  const sameAs = ['https://www.wikidata.org/wiki/Q1']
  const haddad = { slug: 'سمير-حداد', name: 'سمير حداد', aliases: ['حداد'], sameAs }
  await room.post('/v1/people', haddad, { as })
  const story = { slug: 'المرفأ', title: 'المرفأ يفتح غدا', text, publishedAt: '2026-01-10T09:00:00Z' }
  const made = await room.post('/v1/articles', story, { as })
  for (const { id } of made.body.quotes) await room.put(`/v1/quotes/${id}/decision`, { decision: 'confirm' }, { as })
  const jsonld = async (id: string) => (await room.get(`/v1/quotes/${id}?fields=jsonld`)).body.jsonld
  return { room, quotes: made.body.quotes, blocks: made.body.blocks, jsonld }
}

t.test('a quote as a Quotation of schema.org, with who said it and the article that has it', async t => {
  const origin = 'https://api.example.org'
  const { room, quotes, jsonld } = await withStory(t, { RAWI_PUBLIC_URL: origin })
  const [first, , third] = quotes
  const { body } = await room.get(`/v1/quotes/${first.id}?fields=jsonld`)
  t.strictSame(Object.keys(body), ['jsonld'])
  const person = `${origin}/v1/people/${encodeURIComponent('سمير-حداد')}`
  const article = `${origin}/v1/articles/${encodeURIComponent('المرفأ')}`
  const datePublished = '2026-01-10T09:00:00.000Z'
  t.strictSame(body.jsonld, {
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    '@id': `${origin}/v1/quotes/${first.id}`,
    url: `${origin}/v1/quotes/${first.id}`,
    text: first.text,
    inLanguage: 'ar',
    creator: {
      '@type': 'Person',
      name: 'سمير حداد',
      '@id': person,
      url: person,
      sameAs: ['https://www.wikidata.org/wiki/Q1']
    },
    creditText: first.attribution,
    datePublished,
    isPartOf: {
      '@type': 'NewsArticle',
      '@id': article,
      url: article,
      headline: 'المرفأ يفتح غدا',
      inLanguage: 'ar',
      datePublished
    }
  })
  for (const url of [person, article, body.jsonld.url])
    t.equal((await room.get(url.slice(origin.length))).status, 200, `${url} is there`)

  const as = 'editor'
  t.equal((await jsonld(third.id)).creator, undefined, 'an unnamed source is credited, and nobody is made of it')
  t.match(await jsonld(third.id), { creditText: /مسؤول في الجمارك/ })
  await room.post('/v1/people', { slug: 'customs', name: 'الجمارك', kind: 'organisation' }, { as })
  await room.patch(`/v1/quotes/${third.id}`, { speaker: 'customs', via: 'صحيفة المرفأ', kind: 'indirect' }, { as })
  const reported = await jsonld(third.id)
  t.match(reported, {
    '@type': 'Statement',
    creator: { '@type': 'Organization', name: 'الجمارك', url: `${origin}/v1/people/customs` },
    isBasedOn: { '@type': 'CreativeWork', creditText: 'صحيفة المرفأ' }
  })
  t.notOk('sameAs' in reported.creator)

  const { items } = (await room.get('/v1/quotes?fields=jsonld,id&sort=oldest')).body
  t.strictSame(
    items.map(({ jsonld }: { jsonld: Quotation }) => jsonld['@type']),
    ['Quotation', 'Quotation', 'Statement']
  )
  t.strictSame(items[0], { jsonld: body.jsonld, id: first.id })
  const [, , third2] = (await room.get(`/v1/articles/${encodeURIComponent('المرفأ')}/quotes?fields=jsonld`)).body.items
  t.strictSame(third2.jsonld, reported)
})

t.test('an article as a NewsArticle whose parts are the quotes that readers see', async t => {
  const { room, quotes } = await withStory(t, { RAWI_PUBLIC_URL: 'https://api.example.org' })
  const as = 'editor'
  const url = `/v1/articles/${encodeURIComponent('المرفأ')}`
  await room.put(`/v1/quotes/${quotes[1].id}/decision`, { decision: 'reject' }, { as })
  const parts = []
  for (const { id } of [quotes[0], quotes[2]]) {
    const { '@context': _, isPartOf, ...part } = (await room.get(`/v1/quotes/${id}?fields=jsonld`)).body.jsonld
    parts.push(part)
    const { jsonld } = (await room.get(`${url}?fields=jsonld`)).body
    t.match(jsonld, { '@context': 'https://schema.org', ...isPartOf }, 'they name the same article')
  }
  for (const asked of [{}, { as }] as const) {
    const { body } = await room.get(`${url}?fields=jsonld`, asked)
    t.strictSame(Object.keys(body), ['jsonld'])
    t.strictSame(body.jsonld.hasPart, parts, 'also for who sees more')
    t.match(body.jsonld, { dateModified: /^2026-/, abstract: /سمير حداد/ })
    t.strictSame((await room.get('/v1/articles?fields=jsonld', asked)).body.items, [body])
  }
  const link = await room.post(`${url}/previews`, {}, { as })
  const preview = await room.get(`/v1/previews/${link.body.token}?fields=jsonld`)
  t.strictSame(preview.body.jsonld.hasPart, parts)
  t.notOk('jsonld' in (await room.get(url)).body)
})

t.test('without a public address the IRIs are paths, and a draft has no date', async t => {
  const { room } = await withStory(t)
  const as = 'editor'
  const draft = await room.post('/v1/articles', { title: 'مسودة', text }, { as })
  const { id } = draft.body.quotes[0]
  const { jsonld } = (await room.get(`/v1/quotes/${id}?fields=jsonld`, { as })).body
  t.equal(jsonld.url, `/v1/quotes/${id}`)
  t.match(jsonld.creator.url, /^\/v1\/people\//)
  t.notOk('datePublished' in jsonld || 'datePublished' in jsonld.isPartOf)
  t.equal((await room.get(`/v1/quotes/${id}?fields=jsonld`)).status, 404)
})

/** Every property that schema.org has, by its own types: what is not among them is no term. */
t.test('every key is a term of schema.org, by the types of the whole vocabulary', async t => {
  // The compiler holds each key to the type that has it; this test fails in `npm run typecheck`.
  const typed = (quotation: Quotation): WithContext<SchemaQuotation> | WithContext<Statement> => ({
    ...quotation,
    '@type': 'Quotation'
  })
  const vocabulary = readFileSync(new URL(import.meta.resolve('schema-dts/dist/schema.d.ts')), 'utf8')
  const known = (name: string) => vocabulary.includes(`"${name}"?: SchemaValue<`)
  const isType = (name: string) => vocabulary.includes(`"@type": "${name}";`)
  t.notOk(known('speaker0') || isType('Quote'), 'the vocabulary does not take everything')

  const { quotes, jsonld, room } = await withStory(t)
  await room.patch(`/v1/quotes/${quotes[0].id}`, { via: 'صحيفة المرفأ' }, { as: 'editor' })
  let terms = 0
  const walk = (node: unknown): void => {
    t.ok(node !== null && node !== undefined && node !== '', 'JSON-LD has no null')
    if (Array.isArray(node)) for (const one of node) walk(one)
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return
    for (const [key, value] of Object.entries(node)) {
      terms++
      if (key === '@type') t.ok(isType(value), value)
      else if (!['@context', '@id'].includes(key)) t.ok(known(key), key)
      walk(value)
    }
  }
  walk(typed(await jsonld(quotes[0].id)))
  const article: WithContext<SchemaArticle> = (
    await room.get(`/v1/articles/${encodeURIComponent('المرفأ')}?fields=jsonld`)
  ).body.jsonld as NewsArticle
  walk(article)
  t.ok(terms > 50)
})

t.test('selectors find the words, by themselves and by their place in characters', async t => {
  const { room, quotes, blocks } = await withStory(t)
  const as = 'editor'
  for (const { id } of quotes) {
    const { body } = await room.get(`/v1/quotes/${id}`)
    const [byWords, byPlace] = body.selector
    t.equal(body.selector.length, 2)
    const { text } = blocks.find((block: { id: string }) => block.id === body.blockId)
    t.strictSame(byWords, { type: 'TextQuoteSelector', exact: body.text, prefix: body.prefix, suffix: body.suffix })
    t.ok(text.includes(byWords.prefix + byWords.exact + byWords.suffix))
    t.match(byPlace, { type: 'FragmentSelector', value: body.blockId, refinedBy: { type: 'TextPositionSelector' } })
    const { start, end } = byPlace.refinedBy
    t.equal([...text].slice(start, end).join(''), body.text)
  }
  const [first] = quotes
  const { selector } = (await room.get(`/v1/quotes/${first.id}`)).body
  t.equal(selector[1].refinedBy.start, first.start - 2, 'two characters before it have two units each')
  t.equal(selector[1].refinedBy.end, first.end - 3)

  const list = await room.get('/v1/quotes')
  t.notOk('selector' in list.body.items[0] || 'jsonld' in list.body.items[0], 'lists are asked for it')
  const asked = (await room.get('/v1/quotes?fields=selector,id&sort=oldest')).body.items
  t.strictSame(asked[0], { selector, id: first.id })
  t.strictSame((await room.get(`/v1/quotes/${first.id}?fields=selector`)).body, { selector })
  const unchanged = await room.put(`/v1/quotes/${first.id}/decision`, { decision: 'confirm' }, { as })
  t.strictSame(unchanged.body.selector, selector, 'a write answers it too')

  await room.patch(`/v1/articles/${encodeURIComponent('المرفأ')}`, { text: 'لا كلام اليوم.' }, { as })
  const orphan = await room.get(`/v1/quotes/${first.id}`, { as })
  t.match(orphan.body, { anchor: 'orphaned', selector: [{ type: 'TextQuoteSelector', exact: first.text }] })
  t.equal(orphan.body.selector.length, 1)
})

t.test('fields of one quote are as those of any other answer', async t => {
  const { room, quotes } = await withStory(t)
  const url = `/v1/quotes/${quotes[0].id}`
  const whole = await room.get(url)
  t.match(whole.headers.etag, /^"1\./)
  t.match((await room.get(`${url}?fields=text`)).headers.etag, /^"1\./)
  t.strictSame((await room.get(`${url}?fields=text`)).body, { text: quotes[0].text })
  const { status, body } = await room.get(`${url}?fields=json-ld`)
  t.equal(status, 400)
  t.match(body.detail, /did you mean jsonld/)
})
