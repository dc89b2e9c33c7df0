/** What is no rate of requests: memory after the hot run, fsyncs of a write, and a bulk import. Each says why it has no figure. */
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { measure } from './load.ts'
import { newsroom } from './newsroom/newsroom.ts'
import { token } from './newsroom/rows.ts'
import { type Options, sizeName } from './options.ts'
import { type Program, residentMemory, root, start, stop } from './programs.ts'
import { articlePath, posting, type Stage, startRawi } from './subjects.ts'

export interface Figure {
  what: string
  articles: number
  value?: number
  unit: string
  /** At most so much is the goal. */
  atMost?: number
  why?: string
}

export interface Extra {
  id: string
  measure: () => Promise<Figure>
}

/** Returns these measurements, in the order in which they are made. */
export function extras(stage: Stage, options: Options, folder: string): Extra[] {
  const { main, memory, seconds } = options
  const written = (what: string, file: string, serve: (under: string[]) => Promise<Program>) => async () => {
    const figure = { what, articles: main, unit: 'fsyncs a write' }
    if (spawnSync('strace', ['-V']).error) return { ...figure, why: 'strace is not there' }
    // `-D`: the child that we know, and stop, is the program and not strace.
    const log = join(folder, `${file}.strace`)
    const program = await serve([
      'strace',
      '-D',
      '-f',
      '--seccomp-bpf',
      '-qq',
      '-e',
      'trace=fsync,fdatasync',
      '-o',
      log
    ])
    try {
      const syncs = () =>
        readFileSync(log, 'utf8')
          .split('\n')
          .filter(line => /\bf(data)?sync\(/.test(line)).length
      const load = { program, paths: ['/v1/articles'], headers: posting, expect: 201, body: await stage.story() }
      const before = syncs()
      const { answers } = await measure(load, seconds)
      return { ...figure, value: (syncs() - before) / answers }
    } finally {
      await stop(program.child)
    }
  }
  return [
    {
      id: 'memory',
      measure: async () => {
        const program = await stage.rawi(memory, true)
        const paths = (await stage.asked(memory)).slugs.map(articlePath)
        await measure({ program, paths }, seconds * 2)
        await measure({ program, paths: ['/v1/articles', ...paths.slice(0, 9)] }, seconds)
        const what = `resident memory after the hot run over ${paths.length} articles`
        return { what, articles: memory, value: residentMemory(program.pid), unit: 'MB', atMost: 200 }
      }
    },
    {
      id: 'fsyncs',
      measure: async () => {
        const path = await stage.copy('fsyncs')
        const what = 'fsyncs for each acknowledged create, 10 connections'
        const figure = await written(what, 'rawi', under => startRawi(path, true, under))()
        return { ...figure, atMost: 0.2 }
      }
    },
    {
      id: 'hand-fsyncs',
      measure: async () => {
        const args = ['bench/handwritten.ts', join(folder, 'hand-fsyncs.db'), await newsroom(main, options.seed)]
        return written('hand-written: the same', 'hand', under => start(args, { TOKEN: token }, under))()
      }
    },
    { id: 'import', measure: () => bulkImport(stage, options, folder) }
  ]
}

/** The command that DESIGN calls `rawi import`: lines of JSON, read from a file. */
async function bulkImport(stage: Stage, { main }: Options, folder: string): Promise<Figure> {
  const many = Math.min(main, 2000)
  const figure = { what: `bulk import of ${sizeName(many)} articles`, articles: main, unit: 'articles/s' }
  const help = execFileSync(process.execPath, ['bin/rawi.js', '--help'], { cwd: root, encoding: 'utf8' })
  if (!/^ +import\b/m.test(help)) return { ...figure, why: 'this version has no command rawi import' }
  const story = await stage.story()
  const lines = Array.from({ length: many }, (_, n) => `{"type":"article",${story(n).slice(1)}\n`)
  const file = join(folder, 'import.ndjson')
  writeFileSync(file, lines.join(''))
  const env = { ...process.env, RAWI_DATABASE_URL: `file:${await stage.copy('import')}` }
  const began = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['bin/rawi.js', 'import', file], {
    cwd: root,
    env,
    encoding: 'utf8'
  })
  if (status !== 0) return { ...figure, why: `rawi import ended with ${status}: ${stderr.split('\n')[0]}` }
  return { ...figure, value: (many / (performance.now() - began)) * 1000 }
}
