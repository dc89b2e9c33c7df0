/** The same words in other articles: found by whatever spelling, in part and changed, and told apart. */
import fc from 'fast-check'
import t, { type Test } from 'tap'
import { compare, readText } from '../src/quotes/comparing.ts'
import { newsroom } from './support/newsroom.ts'

const words = 'نفتح الأرصفة الثلاثة غدا عند السابعة صباحا ولن نؤجل الموعد مرة أخرى'
/** What other articles have, newest last. */
const others = {
  respelled: 'نفتح الارصفه الثلاثه غداً، عند السابعة صباحا؛ ولن نؤجّل الموعد مرة اخرى',
  changed: 'نفتح الأرصفة الأربعة غدا عند التاسعة صباحا ولن نؤجل الموعد مرة أخرى',
  part: 'ولن نؤجل الموعد مرة أخرى',
  other: 'نفتح باب الترشيح للجميع ولن نغلق مكتبة الحي في عطلة الصيف'
}

/** A newsroom with the words in one story, and each of the others in one of its own, a day later than the one before. */
async function withStories(t: Test) {
  const room = await newsroom(t)
  const as = 'editor'
  await room.post('/v1/people', { slug: 'haddad', name: 'سمير حداد' }, { as })
  let day = 1
  const story = async (slug: string, said: string) => {
    const text = `قال سمير حداد مدير المرفأ "${said}" أمام الصحافيين.`
    const publishedAt = `2026-01-0${day++}T09:00:00Z`
    const { body } = await room.post('/v1/articles', { slug, title: slug, text, publishedAt }, { as })
    await room.put(`/v1/quotes/${body.quotes[0].id}/decision`, { decision: 'confirm' }, { as })
    return body.quotes[0].id as string
  }
  const id = await story('first', words)
  const ids: Record<string, string> = {}
  for (const [slug, said] of Object.entries(others)) ids[slug] = await story(slug, said)
  const url = `/v1/quotes/${id}/appearances`
  const slugs = async (asked = {}): Promise<string[]> =>
    (await room.get(url, asked)).body.items.map(
      ({ quote }: { quote: { article: { slug: string } } }) => quote.article.slug
    )
  return { room, id, ids, url, slugs, story }
}

t.test('where else it was said, most alike first, and what changed', async t => {
  const { room, url, ids } = await withStories(t)
  const { status, body, headers } = await room.get(`${url}?count=true`)
  t.equal(status, 200)
  t.equal(body.total, 3)
  const [respelled, changed, part] = body.items
  t.match(respelled, { similarity: 1, words: 'same', differences: [] })
  t.match(respelled.quote, { id: ids.respelled, speaker: { slug: 'haddad' }, article: { slug: 'respelled' } })
  t.equal(respelled.quote.text, others.respelled)
  t.match(changed, { similarity: 0.833, words: 'changed' })
  t.strictSame(changed.differences, [
    { op: 'equal', text: 'نفتح الأرصفة' },
    { op: 'removed', text: 'الثلاثة' },
    { op: 'added', text: 'الأربعة' },
    { op: 'equal', text: 'غدا عند' },
    { op: 'removed', text: 'السابعة' },
    { op: 'added', text: 'التاسعة' },
    { op: 'equal', text: 'صباحا ولن نؤجل الموعد مرة أخرى' }
  ])
  t.match(part, { similarity: 0.588, words: 'part' })
  t.strictSame(part.differences, [
    { op: 'removed', text: 'نفتح الأرصفة الثلاثة غدا عند السابعة صباحا' },
    { op: 'equal', text: 'ولن نؤجل الموعد مرة أخرى' }
  ])
  const again = await room.get(`${url}?count=true`, { headers: { 'if-none-match': headers.etag ?? '' } })
  t.equal(again.status, 304)

  const back = await room.get(`/v1/quotes/${ids.part}/appearances`)
  t.match(back.body.items[0], { words: 'part', quote: { article: { slug: 'changed' } } })
  t.equal(back.body.items.length, 3, 'a fragment is found in the longer ones too')
  t.strictSame((await room.get(`/v1/quotes/${ids.other}/appearances`)).body.items, [])
})

t.test('pages go on where they ended, both ways', async t => {
  const { room, url, slugs } = await withStories(t)
  const all = await slugs()
  const seen: string[] = []
  let page = (await room.get(`${url}?limit=1`)).body
  t.equal(page.previous, null)
  for (;;) {
    seen.push(page.items[0].quote.article.slug)
    if (page.next === null) break
    page = (await room.get(page.next)).body
  }
  t.strictSame(seen, all)
  const before = (await room.get(page.previous)).body
  t.equal(before.items[0].quote.article.slug, all[1])
  t.equal((await room.get(before.previous)).body.previous, null)
  t.equal((await room.get(`${url}?cursor=abc`)).status, 400)
})

t.test('no more is shown than is to be seen', async t => {
  const { room, url, slugs, ids, id } = await withStories(t)
  const as = 'editor'
  await room.delete('/v1/articles/respelled/publication', { as })
  t.strictSame(await slugs(), ['changed', 'part'])
  t.strictSame(await slugs({ as: 'reader' }), ['respelled', 'changed', 'part'], 'who previews drafts sees them')
  t.strictSame(await slugs({ as: 'moderator' }), ['changed', 'part'])
  await room.put(`/v1/quotes/${ids.changed}/decision`, { decision: 'reject' }, { as })
  t.strictSame(await slugs(), ['part'])
  t.strictSame(await slugs({ as }), ['respelled', 'part'], 'a rejected one is said nowhere')
  await room.patch('/v1/articles/part', { text: 'قال سمير حداد إنه لا موعد جديدا.' }, { as })
  t.strictSame(await slugs({ as }), ['respelled'], 'nor is one whose words are gone')
  await room.delete('/v1/articles/first/publication', { as })
  t.equal((await room.get(url)).status, 404)
  t.equal((await room.get(url, { as })).status, 200)
  t.equal((await room.get(`/v1/quotes/${id.replace(/^../, 'ff')}/appearances`)).status, 404)
})

t.test('the same article is no other one, and an edit changes what is found', async t => {
  const { room, slugs, story } = await withStories(t)
  const twice = `قال سمير حداد مدير المرفأ "${words}" أمام الصحافيين.\n\nوكرر حداد "${words}".`
  await room.patch('/v1/articles/first', { text: twice }, { as: 'editor' })
  t.notOk((await slugs()).includes('first'))
  await room.patch('/v1/articles/other', { text: twice }, { as: 'editor' })
  t.ok((await slugs({ as: 'editor' })).includes('other'))
  await story('again', words)
  t.equal((await slugs())[0], 'again', 'as like as another, and newer')
})

t.test('which texts are the same statement', t => {
  const cases: [string, string, string, ReturnType<typeof compare>?][] = [
    ['one word', 'نعم', 'نعم!', { similarity: 1, words: 'same', differences: [] }],
    ['another word', 'نعم', 'لا'],
    ['no word', '…', '…'],
    ['two words of a longer one', 'اتفاق شفهي', 'هناك اتفاق شفهي بين الطرفين'],
    [
      'one word of four changed',
      'مهتمة للغاية بتطبيع العلاقات',
      'مهتمة جدا بتطبيع العلاقات',
      {
        similarity: 0.75,
        words: 'changed',
        differences: [
          { op: 'equal', text: 'مهتمة' },
          { op: 'removed', text: 'للغاية' },
          { op: 'added', text: 'جدا' },
          { op: 'equal', text: 'بتطبيع العلاقات' }
        ]
      }
    ],
    ['a title in common', 'قال رئيس مجلس الوزراء كلاما آخر تماما', 'هنأ رئيس مجلس الوزراء الفائزين بالجائزة'],
    ['common words in another order', 'من في الى على عن ما', 'ما عن على الى في من'],
    [
      'an early word of the fragment is matched beside the others',
      'لا بد من الحل العادل',
      'لا حل قريبا في الأفق ولكن لا بد من الحل العادل في النهاية',
      {
        similarity: 0.556,
        words: 'part',
        differences: [
          { op: 'added', text: 'لا حل قريبا في الأفق ولكن' },
          { op: 'equal', text: 'لا بد من الحل العادل' },
          { op: 'added', text: 'في النهاية' }
        ]
      }
    ]
  ]
  for (const [name, one, other, expected] of cases)
    t.strictSame(compare(readText(one), readText(other)), expected, name)
  t.end()
})

t.test('differences put both texts together again, and likeness has no direction', t => {
  const word = fc.constantFrom('في', 'البيت', 'من', 'غدا', 'لن', 'نؤجل', 'الموعد', 'a', 'B')
  const text = fc.array(word, { maxLength: 14 }).map(list => list.join(' '))
  fc.assert(
    fc.property(text, text, (one, other) => {
      const found = compare(readText(one), readText(other))
      const back = compare(readText(other), readText(one))
      if (found?.similarity !== back?.similarity || found?.words !== back?.words) return false
      if (!found) return true
      const side = (op: string) =>
        found.differences
          .filter(part => part.op === 'equal' || part.op === op)
          .map(part => part.text)
          .join(' ')
      if (found.words === 'same') return one.toLowerCase() === other.toLowerCase() && found.similarity === 1
      return side('removed') === one && side('added') === other && found.similarity < 1
    }),
    { numRuns: 2000 }
  )
  t.end()
})

t.test('two endless quotes are compared in no time', t => {
  const long = (word: string) => readText(Array.from({ length: 100_000 }, (_, at) => `${word}${at % 7}`).join(' '))
  const [one, other] = [long('a'), long('b')]
  const began = performance.now()
  for (let at = 0; at < 20; at++) compare(one, other)
  t.ok(performance.now() - began < 1000)
  t.match(compare(one, readText(`${one.text} c`)), { words: 'changed', similarity: 0.999 })
  t.end()
})
