// Scenarios of the quotation engine: a passage, and who says what in it. Used by one test file per language.
import t from 'tap'
import { type DirectoryPerson, findQuotations, type Quotation } from '../../src/language/quotations.ts'

type Expected = { text: string; by: string } & Partial<
  Pick<Quotation, 'cue' | 'role' | 'via' | 'personId' | 'near'> & { suggests: string | null; sure: boolean }
>
export interface Scenario {
  name: string
  text: string
  language?: string
  title?: string
  people?: DirectoryPerson[]
  expected: Expected[]
  warnings?: number
}

/** Tests every scenario: the words, their speaker, and whatever else it expects. */
export function check(scenarios: Scenario[]): void {
  for (const { name, text, language = 'ar', title, people = [], expected, warnings = 0 } of scenarios) {
    t.test(name, async t => {
      const blocks = text.split('\n').map((text, i) => ({ id: `b${i}`, text }))
      const found = findQuotations({ language, title: title ?? null, blocks, people })
      const quotations = found.quotations.filter(({ kind }) => kind === 'direct')
      t.strictSame(
        quotations.map(quotation => [quotation.text, quotation.attribution]),
        expected.map(({ text, by }) => [text, by])
      )
      quotations.forEach((quotation, i) => {
        const { text: _text, by: _by, suggests, sure, ...exact } = expected[i] ?? { text: '', by: '' }
        const block = blocks.find(({ id }) => id === quotation.blockId)!
        t.equal(block.text.slice(quotation.start, quotation.end), quotation.text)
        t.match(quotation, exact)
        if (suggests !== undefined) t.equal(quotation.suggestion?.name ?? null, suggests)
        if (sure !== undefined) t.equal(quotation.confidence >= 0.9, sure, `${quotation.confidence}: ${quotation.why}`)
        t.ok(quotation.why)
      })
      t.equal(found.warnings.length, warnings, 'warnings')
    })
  }
}

/** Returns a function that makes scenarios of a language: the words, who says them, who relays them, whether that is sure. */
export const scenariosOf =
  (language: string) =>
  (name: string, text: string, ...expected: (string | null | boolean)[][]): Scenario => ({
    name,
    language,
    text,
    expected: expected.map(([text, by, via, sure]) => ({
      text: String(text),
      by: String(by),
      ...(via === undefined ? {} : { via: via as string | null }),
      ...(sure === undefined ? {} : { sure: sure === true })
    }))
  })
