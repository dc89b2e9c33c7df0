/**
 * `npm run bench`: Rawi beside the floors and the file written by hand, all in one run. It starts the servers and the
 * load itself; every subject has its turn in every round, so that a busy machine is busy for all of them, and what is
 * compared are the rounds' ratios. Medians and ratios are printed as one table and kept in bench/RESULTS.md.
 * `npm run bench -- --help` lists the flags.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Extra, extras, type Figure } from './extras.ts'
import { type Load, measure } from './load.ts'
import { help, type Options, readOptions } from './options.ts'
import { stopAll } from './programs.ts'
import { type Outcome, reasons, rowsOf, tableOf, writeResults } from './results.ts'
import { type Subject, stage, subjects } from './subjects.ts'

const say = (text: string) => void process.stderr.write(`${text}\n`)

/** Runs what the options ask for, and returns the table. */
async function run(options: Options, folder: string): Promise<string> {
  const began = new Date()
  const place = stage(folder, options)
  const wanted = chosen(subjects(place, options), options.only)
  const outcomes = await inTurn(wanted, options)
  const figures: Figure[] = []
  for (const extra of extras(place, options, folder).filter(one => isChosen(one, options.only))) {
    say(`${extra.id} …`)
    figures.push(await extra.measure())
  }
  const table = tableOf(rowsOf(wanted, outcomes, figures))
  const missing = reasons(wanted, outcomes, figures)
  if (options.output) writeResults(options.output, options, table, missing, began)
  return [table, ...missing.map(line => `No figure: ${line}.`)].join('\n')
}

async function inTurn(subjects: Subject[], { rounds, seconds }: Options): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>()
  const loads = new Map<string, Load>()
  for (const { id, load } of subjects) {
    say(`${id}: start and warm up …`)
    const made = await load()
    outcomes.set(id, typeof made === 'string' ? made : [])
    if (typeof made === 'string') continue
    loads.set(id, made)
    await measure(made, Math.min(1, seconds))
  }
  for (let round = 1; round <= rounds; round++) {
    say(`round ${round} of ${rounds} …`)
    for (const [id, load] of loads) {
      const measured = await measure(load, seconds)
      ;(outcomes.get(id) as Exclude<Outcome, string>).push(measured)
    }
  }
  return outcomes
}

const isChosen = ({ id }: Pick<Subject | Extra, 'id'>, only: string[]): boolean =>
  only.length === 0 || only.some(start => id.startsWith(start))

/** Returns the subjects that were asked for, with those that they stand beside, in their order. */
function chosen(all: Subject[], only: string[]): Subject[] {
  const ids = new Set(
    all.filter(one => isChosen(one, only)).flatMap(({ id, beside }) => [id, ...beside.map(b => b.id)])
  )
  return all.filter(({ id }) => ids.has(id))
}

let options: Options | undefined
try {
  options = readOptions(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n\n${help}`)
  process.exit(1)
}
if (options === undefined) process.stdout.write(help)
else {
  const folder = mkdtempSync(join(tmpdir(), 'rawi-bench-'))
  // Also when a signal ends it.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  try {
    process.stdout.write(`${await run(options, folder)}\n`)
  } finally {
    await stopAll()
  }
}
