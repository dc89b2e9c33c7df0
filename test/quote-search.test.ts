/** Finding quotes: by their words, by who relayed them, by how they stand; in lists of all, of a person, of an article. */
import t, { type Test } from 'tap'
import { readConfig } from '../src/config.ts'
import { formsOf, wordsIn } from '../src/language/words.ts'
import { openStore } from '../src/store.ts'
import { newsroom } from './support/newsroom.ts'
import { rowsIn } from './support/rows.ts'

const said = {
  harbour: 'نفتح الأرصفة غدا عند السابعة صباحا',
  afghan: 'مُهِمّتنا في أفغانستان تنتهي عام ٢٠١١ وبالتعاون مع الجميع',
  library: 'المكتبة للقراء وللأطفال قبل غيرهم'
}
const body = [
  `قال سمير حداد مدير المرفأ "${said.harbour}" أمام الصحافيين.`,
  `وأضاف حداد "${said.afghan}".`,
  `وقال سمير حداد "${said.library}".`
].join('\n\n')
const e = encodeURIComponent

/** A newsroom in which a person is quoted three times in one published story, by whatever confidence. */
async function withStory(t: Test) {
  const room = await newsroom(t)
  const as = 'editor'
  await room.post('/v1/categories', { slug: 'news', name: 'أخبار' }, { as })
  await room.post('/v1/people', { slug: 'haddad', name: 'سمير حداد', aliases: ['حداد'] }, { as })
  const story = { slug: 'port', title: 'المرفأ يفتح غدا', text: body, categories: ['news'] }
  const made = await room.post('/v1/articles', { ...story, publishedAt: '2026-01-10T09:00:00Z' }, { as })
  for (const { id } of made.body.quotes) await room.put(`/v1/quotes/${id}/decision`, { decision: 'confirm' }, { as })
  const found = async (url: string, asked = {}): Promise<string[]> =>
    (await room.get(url, asked)).body.items.map((quote: { text: string }) => quote.text)
  return { room, quotes: made.body.quotes, found }
}

/** Opens the database of a newsroom once more, as a start does, and closes it. */
async function indexed({ url, file }: { url: string | undefined; file: string }) {
  const env = { RAWI_DATABASE_URL: url ?? `file:${file}`, RAWI_LOG: 'silent', RAWI_SYNCHRONOUS: 'normal' }
  await (await openStore(readConfig(env))).close()
}

t.test('q finds words in whatever spelling, and Arabic words with what is glued to them', async t => {
  const { found } = await withStory(t)
  const { harbour, afghan, library } = said
  const asked: [string, string[]][] = [
    ['افغانستان', [afghan]],
    ['أفغانستان', [afghan]],
    ['مهمتنا', [afghan]],
    ['2011', [afghan]],
    ['٢٠١١', [afghan]],
    ['تعاون', [afghan]],
    ['التعاون', [afghan]],
    ['السابعه', [harbour]],
    ['سابعة', [harbour]],
    ['ارصفه', [harbour]],
    ['القراء', [library]],
    ['قراء', [library]],
    ['الأطفال', [library]],
    ['أطفال', [library]],
    ['مكتبه', [library]],
    ['غدا الأرصفة', [harbour]],
    ['«الأرصفة»، غدا!', [harbour]],
    ['غدا غدا', [harbour]],
    ['غدا أفغانستان', []],
    ['رصفة', []],
    ['حداد', []],
    ['في', [afghan]]
  ]
  for (const [q, texts] of asked) {
    t.strictSame(await found(`/v1/quotes?q=${e(q)}`), texts, q)
    t.strictSame(await found(`/v1/people/haddad/quotes?q=${e(q)}`), texts, `${q} of a person`)
    t.strictSame(await found(`/v1/articles/port/quotes?q=${e(q)}`), texts, `${q} of an article`)
  }
})

t.test('the request that is advertised, and filters together', async t => {
  const { room, found, quotes } = await withStory(t)
  const afghan = `q=${e('افغانستان')}`
  t.strictSame(await found(`/v1/people/haddad/quotes?${afghan}&from=2009-12-01`), [said.afghan])
  t.strictSame(await found(`/v1/people/haddad/quotes?${afghan}&from=2026-01-11`), [])
  t.strictSame(await found(`/v1/quotes?${afghan}&speaker=haddad&category=news&kind=direct&anchor=exact`), [said.afghan])
  t.strictSame(await found(`/v1/quotes?${afghan}&kind=indirect`), [])
  t.equal((await room.get(`/v1/quotes?${afghan}&count=true`)).body.total, 1)

  await room.patch(`/v1/quotes/${quotes[1].id}`, { via: 'صحيفة كوميرسانت الروسيّة' }, { as: 'editor' })
  for (const via of ['كوميرسانت', 'الروسية صحيفه', 'روسيه'])
    t.strictSame(await found(`/v1/quotes?via=${e(via)}`), [said.afghan], via)
  t.strictSame(await found(`/v1/quotes?via=${e('كوميرسانت')}&${afghan}`), [said.afghan])
  t.strictSame(await found(`/v1/quotes?via=${e('كومير')}`), [], 'a part of a word is not it')
  t.strictSame(await found(`/v1/quotes?q=${e('كوميرسانت')}`), [], 'nor is q about who relayed it')
  await room.patch(`/v1/quotes/${quotes[1].id}`, { via: null }, { as: 'editor' })
  t.strictSame(await found(`/v1/quotes?via=${e('كوميرسانت')}`), [])
})

t.test('pages of what few quotes and of what most quotes have, in order and without a gap', async t => {
  const room = await newsroom(t)
  const rows = rowsIn(room)
  const articles = []
  for (let day = 1; day <= 9; day++) articles.push(await rows.story({ publishedAt: room.clock.now - day * 86_400_000 }))
  const many = 2100
  for (let at = 0; at < many; at++)
    await rows.quote(articles[at % 9] ?? '', null, { text: `${at % 700 === 0 ? 'نادرا' : 'غالبا'} ما نقول في ${at}` })
  await indexed(room)
  for (const [q, found] of [
    ['في', many],
    ['نقول ما', many],
    ['نادرا في', 3],
    ['نقول 1001', 1]
  ] as const) {
    const asked = `/v1/quotes?q=${e(q)}`
    const first = (await room.get(`${asked}&limit=100&count=true`)).body
    t.equal(first.total, found, q)
    const { items } = (await room.get(`${asked}&limit=1`)).body
    t.strictSame(items, first.items.slice(0, 1))
    if (found === 1) continue
    const second = (await room.get((await room.get(`${asked}&limit=1`)).body.next)).body
    t.strictSame(second.items, first.items.slice(1, 2))
    const back = (await room.get(second.previous)).body
    t.strictSame(back.items, items)
    const oldest = (await room.get(`${asked}&limit=1&sort=oldest`)).body.items[0]
    t.not(oldest.articleId, items[0].articleId)
  }
})

t.test('what has no word in it, or too many, is a 400 that says so', async t => {
  const { room } = await withStory(t)
  for (const name of ['q', 'via']) {
    for (const text of ['،؛', '…', ' ', '«»', '\u064B', '\u200F']) {
      const { status, body } = await room.get(`/v1/quotes?${name}=${e(text)}`)
      t.equal(status, 400, JSON.stringify(text))
      t.match(body.errors, [{ in: 'query', pointer: `/${name}`, detail: /no|none/ }])
    }
    const many = Array.from({ length: 13 }, (_, at) => `كلمة${at}`).join(' ')
    const { status, body } = await room.get(`/v1/people/haddad/quotes?${name}=${e(many)}`)
    t.equal(status, 400)
    t.match(body.detail, /12 different words at most; 13 came/)
  }
})

t.test('readers filter only among what they see', async t => {
  const { room, quotes, found } = await withStory(t)
  const as = 'editor'
  const [harbour, afghan, library] = quotes
  await room.put(`/v1/quotes/${harbour.id}/decision`, { decision: 'reject' }, { as })
  const without = body
    .split('\n\n')
    .filter(line => !line.includes(said.library))
    .join('\n\n')
  await room.patch('/v1/articles/port', { text: without }, { as })
  t.strictSame(await found('/v1/quotes?anchor=orphaned'), [])
  t.strictSame(await found('/v1/quotes?anchor=orphaned', { as }), [said.library])
  t.strictSame(await found(`/v1/articles/port/quotes?anchor=orphaned`, { as }), [said.library])
  for (const word of ['الأرصفة', 'المكتبة']) {
    t.strictSame(await found(`/v1/quotes?q=${e(word)}`), [], word)
    t.equal((await room.get(`/v1/quotes?count=true&q=${e(word)}`)).body.total, 0)
    t.equal((await found(`/v1/quotes?q=${e(word)}`, { as })).length, 1, `${word} for an editor`)
  }
  await room.delete('/v1/articles/port/publication', { as })
  t.strictSame(await found(`/v1/quotes?q=${e('أفغانستان')}`), [])
  t.strictSame(await found(`/v1/quotes?q=${e('أفغانستان')}`, { as }), [said.afghan])
  t.ok(afghan && library)
})

t.test('a quote is found by the words that it has now, and not when it is gone', async t => {
  const { room, quotes, found } = await withStory(t)
  const as = 'editor'
  const [harbour] = quotes
  await room.patch(`/v1/quotes/${harbour.id}`, { end: harbour.end - ' صباحا'.length }, { as })
  t.strictSame(await found(`/v1/quotes?q=${e('صباحا')}`), [])
  t.equal((await found(`/v1/quotes?q=${e('السابعة')}`)).length, 1)
  await room.delete('/v1/articles/port', { as })
  t.strictSame(await found(`/v1/quotes?q=${e('السابعة')}`, { as }), [])
})

t.test('quotes of an earlier version, or of other rules of folding, are found after the next start', async t => {
  const room = await newsroom(t)
  const rows = rowsIn(room)
  const article = await rows.story()
  for (let at = 0; at < 450; at++)
    await rows.quote(article, null, { text: `البند ${at} من الخطة`, via: 'صحيفة المرفأ' })
  const total = async (query: string) => (await room.get(`/v1/quotes?count=true&${query}`)).body.total
  t.equal(await total(`q=${e('خطة')}`), 0)
  await indexed(room)
  t.equal(await total(`q=${e('خطة')}`), 450)
  t.equal(await total(`q=${e('خطة 449')}`), 1)
  t.equal(await total(`via=${e('مرفا')}`), 450)

  await rows.olderTerms()
  t.equal(await total(`q=${e('خطة')}`), 0)
  await indexed(room)
  await indexed(room)
  t.equal(await total(`q=${e('خطة')}`), 450)
})

t.test('words stand where they were written, and forms leave at least two letters', async t => {
  const text = 'قال ﷺ: «مُحَمّـد» و\u200Fالبيت، ½ 12'
  t.strictSame(
    wordsIn(text).map(({ folded, start, end }) => [folded, text.slice(start, end)]),
    [
      ['قال', 'قال'],
      ['صلي', 'ﷺ'],
      ['الله', 'ﷺ'],
      ['عليه', 'ﷺ'],
      ['وسلم', 'ﷺ'],
      ['محمد', 'مُحَمّـد'],
      ['والبيت', 'و\u200Fالبيت'],
      ['1', '½'],
      ['2', '½'],
      ['12', '12']
    ]
  )
  const forms: [string, string[]][] = [
    ['حرب', []],
    ['الحرب', ['حرب']],
    ['والحرب', ['الحرب', 'حرب']],
    ['وبالحرب', ['بالحرب', 'الحرب', 'حرب']],
    ['للحرب', ['الحرب', 'حرب', 'لحرب', 'اللحرب']],
    ['وللغه', ['للغه', 'لغه', 'اللغه', 'الغه', 'غه']],
    ['سيقول', ['يقول']],
    ['وسيقول', ['سيقول', 'يقول']],
    ['سلام', []],
    ['ولد', ['لد']],
    ['هو', []],
    ['وهو', ['هو']],
    ['الي', []],
    ['general', []]
  ]
  for (const [word, more] of forms) t.same(new Set(formsOf(word)), new Set([word, ...more]), word)
})
