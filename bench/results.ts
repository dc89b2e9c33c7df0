/** The one table of a run, for the terminal and for RESULTS.md. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus, release, totalmem } from 'node:os'
import type { Figure } from './extras.ts'
import type { Measured } from './load.ts'
import { type Options, sizeName } from './options.ts'
import { root } from './programs.ts'
import { cacheSetting, type Subject } from './subjects.ts'

/** What came of a subject: its rounds, or why it has none. */
export type Outcome = Measured[] | string

const columns = [
  ...['what', 'articles', 'median', 'lowest – highest', 'processor', 'beside', 'ratio', 'by processor', 'to reach']
]

const median = (numbers: number[]) => {
  const sorted = numbers.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}
const whole = (value: number) => Math.round(value).toLocaleString('en')

/** Returns the rows of the table: one for each subject, and one more for each further ratio of it. */
export function rowsOf(subjects: Subject[], outcomes: Map<string, Outcome>, figures: Figure[]): string[][] {
  const rated = subjects.flatMap(subject => {
    const { id, what, articles, beside } = subject
    const outcome = outcomes.get(id)
    const name = [what, articles === null ? '–' : sizeName(articles)]
    if (!Array.isArray(outcome)) return [[...name, '–', '–', '–', '–', '–', '–', '–']]
    const rates = outcome.map(({ rate }) => rate)
    const range = `${whole(Math.min(...rates))} – ${whole(Math.max(...rates))}`
    const processor = median(outcome.map(({ processor }) => processor))
    const own = [...name, `${whole(median(rates))}/s`, range, Number.isNaN(processor) ? '–' : `${whole(processor)} µs`]
    const ratios = beside.map(one => ratioOf(outcome, outcomes.get(one.id), one))
    const [first = ['–', '–', '–', '–'], ...rest] = ratios
    return [[...own, ...first], ...rest.map(ratio => ['', '', '', '', '', ...ratio])]
  })
  const single = figures.map(({ what, articles, value, unit, atMost }) => {
    const shown = value === undefined ? '–' : `${value < 10 ? value.toFixed(2) : whole(value)} ${unit}`
    const goal = atMost === undefined ? '–' : `≤ ${atMost}${mark(value === undefined ? undefined : value <= atMost)}`
    return [what, sizeName(articles), shown, '–', '–', '–', '–', '–', goal]
  })
  return [...rated, ...single]
}

/** A ratio is the median of the rounds' ratios: what was measured one after the other is compared. */
function ratioOf(
  mine: Measured[],
  theirs: Outcome | undefined,
  { name, toReach }: Subject['beside'][number]
): string[] {
  const goal = (reached?: boolean) => (toReach === undefined ? '–' : `≥ ${toReach}${mark(reached)}`)
  if (!Array.isArray(theirs)) return [name, '–', '–', goal()]
  const ratio = median(mine.map(({ rate }, round) => rate / theirs[round]!.rate))
  const ofProcessor = median(mine.map(({ processor }, round) => theirs[round]!.processor / processor))
  const shown = Number.isFinite(ofProcessor) ? ofProcessor.toFixed(2) : '–'
  return [name, ratio.toFixed(2), shown, goal(ratio >= toReach!)]
}

const mark = (reached?: boolean) => (reached === undefined ? '' : reached ? ' ✓' : ' ✗')

/** Returns the table as Markdown whose columns stand below one another. */
export function tableOf(rows: string[][]): string {
  const all = [columns, ...rows]
  const widths = columns.map((_, at) => Math.max(...all.map(row => row[at]!.length)))
  const line = (row: string[]) => `| ${row.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`
  return [line(columns), `|${widths.map(width => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join('\n')
}

/** Returns why rows have no figures, a line each. */
export function reasons(subjects: Subject[], outcomes: Map<string, Outcome>, figures: Figure[]): string[] {
  const missing = subjects.flatMap(({ id, what }) => {
    const outcome = outcomes.get(id)
    return typeof outcome === 'string' ? [`${what}: ${outcome}`] : []
  })
  const others = figures.flatMap(({ what, why }) => (why === undefined ? [] : [`${what}: ${why}`]))
  const cache = cacheSetting ? [] : ['hot: this version has no response cache (RAWI_CACHE_BYTES); hot is as cold']
  return [...cache, ...missing, ...others]
}

/** Writes the page of the results. */
export function writeResults(path: string, options: Options, table: string, missing: string[], began: Date): void {
  const { rounds, seconds, seed, sizes } = options
  const processors = cpus()
  const facts = [
    [
      'machine',
      `${processors.length} × ${processors[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${release()}`
    ],
    ['Node', process.version],
    ['commit', commit()],
    ['date', `${began.toISOString().slice(0, 16)}Z, ${Math.round((Date.now() - began.getTime()) / 1000)} s`],
    ['sizes', sizes.map(sizeName).join(', ')],
    [
      'settings',
      `${rounds} rounds of ${seconds} s, 10 keep-alive connections, seed ${seed}; synchronous=FULL, RAWI_LOG=error`
    ],
    ['command', `npm run bench -- ${process.argv.slice(2).join(' ')}`.replace(/ -- $/, '')]
  ]
  writeFileSync(
    path,
    `# Results of \`npm run bench\`

Written by the run; [bench/run.ts](run.ts) says how it measures.

| | |
|---|---|
${facts.map(([name, value]) => `| ${name} | ${value} |`).join('\n')}

${table}

- **median** and **lowest – highest** are of the rounds, in answers a second; in each round every subject has its turn.
- **processor** is what one answer cost the server, read from the system: it changes little when the machine is busy. Server
  and load generator share the machine, and where the generator is the slower of the two, the rates of a subject and of its
  floor come together while **by processor** still tells them apart.
- **ratio** is the median of the rounds' ratios of rates, **by processor** that of processor times, both so that more is
  better; **to reach** is what the issue asks of the ratio, with whether this run reached it.
- *hot* is one article again and again through the response cache, *cold* 500 articles in turn without it. The hand-written
  file is [bench/handwritten.ts](handwritten.ts) with the same articles; it finds no quotations, keeps no journal and no
  revisions. Other systems: [bench/peers.md](peers.md).
${missing.map(line => `- No figure: ${line}.\n`).join('')}`
  )
}

function commit(): string {
  try {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
    const changed = git('status', '--porcelain', '--', 'src', 'bench', 'migrations', 'package-lock.json')
    return git('rev-parse', '--short=12', 'HEAD') + (changed ? ', with changes' : '')
  } catch {
    return 'unknown'
  }
}
