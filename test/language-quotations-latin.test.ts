// What holds for the languages that are tables: any text is read without a throw, in time that grows with it, and what is
// reported without marks begins where its words do.
import fc from 'fast-check'
import t from 'tap'
import { english } from '../src/language/quotations/english/index.ts'
import { french } from '../src/language/quotations/french/index.ts'
import { quotedSpans } from '../src/language/quotations/marks.ts'
import { sentencesOf } from '../src/language/quotations/tokens.ts'
import { findQuotations, languageOf } from '../src/language/quotations.ts'

const pieces =
  'Ada Brooks Reed Lt. U.N. Mr the The a his minister president of for and but who which that , . : ( ) said says told saying adding quoted by as described according to he she it Reuters ministry statement Monday in on “ ” ‘ ’ " « » le la l’ d’ ministre a été déclaré a-t-il ajouté dit-elle selon d’après que qu’il par s’est dit évoquant mercredi à 12 \n'
    .split(' ')
    .concat('', '\u00a0', '\ud800')

t.test('any text: no throw, exact offsets, in order', async () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces), { maxLength: 90 }),
      fc.constantFrom('en', 'fr', 'fr-CA'),
      (words, language) => {
        const text = words.join(' ')
        const { quotations } = findQuotations({ language, blocks: [{ id: 'b', text }], people: [] })
        let last = 0
        for (const { start, end, text: quoted } of quotations) {
          if (start < last || start >= end || text.slice(start, end) !== quoted) return false
          last = end
        }
        return true
      }
    ),
    { numRuns: 1500 }
  )
})

t.test('time grows with the text, not faster', async t => {
  for (const piece of [
    '“x said ',
    '‘',
    '’s ',
    'Ada and ',
    '"x ” “',
    'the minister of ',
    'by the minister who said ',
    '(a, '
  ]) {
    const time = (size: number) => {
      const text = piece.repeat(Math.ceil(size / piece.length))
      const start = performance.now()
      findQuotations({ language: 'en', blocks: [{ id: 'b', text }], people: [] })
      return performance.now() - start
    }
    time(20_000)
    const small = Math.min(time(40_000), time(40_000), time(40_000))
    const large = Math.min(time(200_000), time(200_000))
    t.ok(large < 40 * small + 100, `${piece}: ${small.toFixed(1)} ms, five times the text ${large.toFixed(1)} ms`)
  }
})

t.test('‘…’ are marks only for a language that says so', async t => {
  const text = 'Ada said ‘the drivers’ pay is fair’ and it’s done, rock ’n’ roll.'
  t.same(quotedSpans(text), { spans: [], unclosed: [] })
  t.strictSame(
    quotedSpans(text, false, true).spans.map(span => span.text),
    ['the drivers’ pay is fair']
  )
  t.equal(languageOf('ar').singleMarks ?? false, false)
  t.equal(languageOf('fr').singleMarks, false)
})

t.test('what is reported without marks begins where its words do', async t => {
  const nobodyKnown = { longest: () => 0, isSurname: () => false, uses: () => 0 }
  const passages: [string, string, string[]][] = [
    ['en', 'Ada Brooks said that the line would open, adding that it was late.', ['the line', 'it was']],
    ['en', 'Ada Brooks said Oslo would answer. It said nobody was ill.', ['Oslo would', 'nobody was']],
    ['en', 'Ada Brooks said drivers would wait. Tom Reed said goodbye.', ['drivers would']],
    ['en', 'Tom Reed told reporters in Oslo on Friday that the talks had failed.', ['the talks']],
    ['en', 'Nora Finch, who told the court that she saw nothing, left. Reed said on Friday.', []],
    [
      'fr',
      'Aude Lenoir a annoncé mercredi que la ligne ouvrirait. Elle a dit qu’elle viendrait.',
      ['la ligne', 'qu’elle viendrait']
    ]
  ]
  for (const [tag, text, expected] of passages) {
    const language = tag === 'fr' ? french : english
    const begins = sentencesOf(text, [], 0, language).flatMap(({ tokens }) =>
      language
        .clauses(tokens, nobodyKnown)
        .map(clause => language.reported(tokens, clause))
        .flatMap(at => (at === undefined ? [] : [`${tokens[at]!.text} ${tokens[at + 1]!.text}`]))
    )
    t.strictSame(begins, expected, text)
  }
})
