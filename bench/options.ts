/** What `npm run bench` is told: flags behind `--`, and their defaults, which end within about six minutes. */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { shelf } from './newsroom/newsroom.ts'
import { root } from './programs.ts'

export interface Options {
  /** Numbers of articles; the first in `main` is what everything is measured at. */
  sizes: number[]
  /** Where all subjects are measured, and where the memory is looked at. */
  main: number
  memory: number
  rounds: number
  seconds: number
  /** Beginnings of subjects' ids; none: all. */
  only: string[]
  seed: number
  output: string | undefined
}

export const help = `npm run bench -- [flags]
  --sizes=1k,10k,100k  numbers of articles; what is compared with other programs is measured at 10k, or the first
  --large              a million as well
  --rounds=5           how often each subject is measured, in turn
  --seconds=2          for how long each time
  --only=cold,list     subjects whose ids begin so, with what they are compared with; RESULTS.md is left alone
  --seed=1             another newsroom of the same kind
  --output=FILE        where the results go, in place of bench/RESULTS.md
Newsrooms are made once, and kept in ${shelf}.
`

/** Returns the options that arguments ask for, undefined when they ask for help; throws a sentence. */
export function readOptions(args: string[]): Options | undefined {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: 'string', default: '1k,10k,100k' },
      large: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '2' },
      only: { type: 'string', default: '' },
      seed: { type: 'string', default: '1' },
      output: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false }
    }
  })
  if (values.help) return undefined
  const list = values.sizes.split(',').map(size)
  const sizes = [...new Set([...list, ...(values.large ? [1_000_000] : [])])].sort((a, b) => a - b)
  const only = values.only.split(',').filter(Boolean)
  return {
    sizes,
    main: sizes.includes(10_000) ? 10_000 : list[0]!,
    memory: sizes.includes(100_000) ? 100_000 : sizes.at(-1)!,
    rounds: number('rounds', values.rounds),
    seconds: number('seconds', values.seconds),
    only,
    seed: number('seed', values.seed),
    output: values.output ?? (only.length > 0 ? undefined : join(root, 'bench/RESULTS.md'))
  }
}

function size(text: string): number {
  const [, digits, unit = ''] = /^(\d+)(k|M)?$/.exec(text.trim()) ?? []
  if (digits === undefined) throw new Error(`--sizes are numbers such as 500, 10k or 1M, with commas; “${text}” came.`)
  return Number(digits) * { '': 1, k: 1000, M: 1_000_000 }[unit]!
}

function number(name: string, text: string): number {
  const value = Number(text)
  if (!(value > 0)) throw new Error(`--${name} is to be a number above 0; “${text}” came.`)
  return value
}

/** Returns a number of articles as it is said in flags. */
export function sizeName(articles: number): string {
  if (articles % 1_000_000 === 0) return `${articles / 1_000_000}M`
  return articles % 1000 === 0 ? `${articles / 1000}k` : String(articles)
}
