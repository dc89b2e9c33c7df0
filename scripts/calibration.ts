/**
 * The table of docs/editors.md that tells what a confidence is worth: counted over the stories of test/passages, and written by
 * `npm run docs:pages`. test/passages.test.ts fails when it is stale.
 */
import { arabic } from '../test/passages/arabic.ts'
import { english } from '../test/passages/english.ts'
import type { Passage } from '../test/passages/passage.ts'
import { bands, calibration, judge } from '../test/support/quotation-score.ts'

const first = '<!-- counted by npm run docs:pages -->'
const last = '<!-- end of what is counted -->'

/** Returns the page with its table as the engine is now; throws when the lines are gone between which it stands. */
export function withCalibration(page: string): string {
  const [before, rest] = page.split(`${first}\n`)
  const after = rest?.split(last)[1]
  if (before === undefined || after === undefined) throw new Error(`There is no “${first}” … “${last}” on the page.`)
  return `${before}${first}\n${calibrationTable()}\n${last}${after}`
}

function calibrationTable(): string {
  const columns = [arabic, english].map(worth)
  const rows = bands.map((from, i) => `| ${bandOf(from, bands[i - 1])} | ${columns.map(rows => rows[i]).join(' | ')} |`)
  return ['| Confidence | Arabic | English |', '|---|---|---|', ...rows].join('\n')
}

function worth(passages: Passage[]): string[] {
  return calibration(passages.flatMap(passage => judge(passage).answers)).map(({ right, answers }) =>
    answers === 0 ? 'none' : `${right} of ${answers} (${Math.round((100 * right) / answers)} %)`
  )
}

function bandOf(from: number, below: number | undefined): string {
  if (below === undefined) return `${from} and more`
  return from === 0 ? `less than ${below}` : `${from}, less than ${below}`
}
