/**
 * Who said what, in stories that were written before the engine saw them: what an editor finds in each, the engine finds. The lists
 * name the passages of which that is not true yet; one that has become true fails until its name is taken off the list.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { withCalibration } from '../scripts/calibration.ts'
import { arabic } from './passages/arabic.ts'
import { english } from './passages/english.ts'
import type { Passage } from './passages/passage.ts'
import { root } from './support/process.ts'
import { figures, judge, placesOf } from './support/quotation-score.ts'

/** A quotation is missed, invented, or given to someone else. */
const wrong = [
  'the verb stands before the words, with a colon, with إن and with أن',
  'verbs that say without being verbs of saying: استنكر، حض، هدد، تمنى، أعرب، سخر',
  'what is said without marks, and one sentence with them',
  'plural and dual verbs belong to those who are many and to those who are two',
  'what stands after the verb is its object, not who speaks',
  'others are mentioned in between, and the speaker goes on',
  'his counterpart, who said; the latter; the guest',
  'a mark is not closed at the end of a paragraph, in either style',
  'marks are glued to the wrong word, doubled, turned round, or mean inches',
  'a speech runs over three paragraphs, each of which opens it again',
  'posts on social networks, whose names stand in marks too',
  'after an accident: a witness, a mother by her kunya, a doctor, a nurse, a survivor',
  'a lawsuit, a letter, a report and a statement speak',
  'after a match: a question and its answer, a captain without a verb, a nickname'
]

/** A speaker has less than the full name that the passage gives, or is taken for another kind of speaker. */
const incomplete = [
  'the verb and the speaker stand between two halves of what is said',
  'verbs that say without being verbs of saying: استنكر، حض، هدد، تمنى، أعرب، سخر',
  'plural and dual verbs belong to those who are many and to those who are two',
  'an organisation speaks, then its spokesman, then the organisation again',
  'a lawsuit, a letter and an expert report speak',
  'a role stands in for the name, and the name comes back',
  'a ruling: the grounds, the judge, the defence, the prosecution, a voice in the hall',
  'before a match: a coach, his rival, a captain, and the names of a stadium and a team',
  'after an accident: a witness, a mother by her kunya, a doctor, a nurse, a survivor',
  'a company, its spokeswoman, and two people without a name',
  'a lawsuit, a letter, a report and a statement speak'
]

const passages = [...arabic, ...english]

for (const passage of passages)
  t.test(`${passage.language}: ${passage.name}`, async t => {
    const { errors, lapses } = judge(passage, true)
    hold(t, passage, errors, { known: wrong, list: 'wrong', what: 'every quotation and its speaker' })
    hold(t, passage, lapses, {
      known: incomplete,
      list: 'incomplete',
      what: 'the full name and the kind of every speaker'
    })
  })

function hold(
  t: Test,
  { name }: Passage,
  found: string[],
  { known, list, what }: Record<'list' | 'what', string> & { known: string[] }
) {
  if (known.includes(name)) t.not(found.length, 0, `it is right now: take it off the list \`${list}\``)
  else t.strictSame(found, [], what)
}

t.test('the lists name passages that there are, each once', async t => {
  const names = passages.map(({ name }) => name)
  t.equal(new Set(names).size, names.length)
  for (const list of [wrong, incomplete]) {
    t.equal(new Set(list).size, list.length)
    for (const name of list) t.ok(names.includes(name), name)
  }
})

t.test('a passage says exactly where its words stand, and leaves no span in marks undecided', async t => {
  for (const passage of passages) {
    for (const { words, occurrence } of passage.quotations) {
      const places = placesOf(passage, words).length
      t.ok(occurrence ? occurrence <= places : places === 1, `${passage.name}: ${words} stands there ${places} times`)
    }
    for (const { words } of passage.indirect ?? []) t.equal(placesOf(passage, words, false).length, 1, words)
    const unsaid = [...(passage.notQuotations ?? []), ...(passage.either ?? [])]
    for (const words of unsaid) t.ok(placesOf(passage, words).length > 0, words)

    const decided = [...passage.quotations.map(({ words }) => words), ...unsaid].flatMap(words =>
      placesOf(passage, words)
    )
    for (const { block, start, text } of opened(passage))
      t.ok(
        decided.some(place => place.block === block && place.start === start),
        `${passage.name}: ${text}`
      )
  }
})

/** Returns what follows each mark that can only open. */
function opened({ text }: Passage) {
  return text.flatMap((paragraph, block) =>
    [...paragraph.matchAll(/[«“‹](?=\p{L})/gu)].map(({ index }) => ({
      block,
      start: index + 1,
      text: paragraph.slice(index + 1, index + 30)
    }))
  )
}

t.test('the figures over all passages', async t => {
  for (const [language, some] of Object.entries({ Arabic: arabic, English: english, both: passages })) {
    const all = figures(some.map(passage => judge(passage)))
    t.comment(`${language}: ${JSON.stringify(all)}`)
    t.equal(all.quotations, some.flatMap(({ quotations }) => quotations).length)
  }
})

t.test('the guide for editors tells what a confidence is worth, as it is now', async t => {
  const page = readFileSync(join(root, 'docs/editors.md'), 'utf8')
  t.equal(withCalibration(page), page, 'run `npm run docs:pages` and commit docs/editors.md with the change')
  t.match(page, /\| 0\.9 and more \| \d+ of \d+ /)
})
