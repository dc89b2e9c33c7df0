/**
 * The Dockerfile without an engine: its steps are parsed, and run in order in folders that stand for the images' roots.
 * What an engine would do beside that (layers, the base image, the user table) is not tested by this.
 */
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'

export interface Step {
  keyword: string
  rest: string
}

/** A stage as far as it is built: its root folder and what its steps have set. */
export interface Stage {
  root: string
  workdir: string
  environment: Record<string, string>
  user: string
  labels: Record<string, string>
  command: string[]
  healthcheck: string[]
  stopSignal: string
}

/** Runs a shell line in a stage; throws when it fails. */
export type Shell = (line: string, stage: Stage) => void

const roots = ['app', 'build', 'data', 'tmp']

/** Returns the steps of a Dockerfile, comments and line breaks taken out. */
export function stepsOf(file: string): Step[] {
  const text = readFileSync(file, 'utf8').replace(/^\s*#.*\n/gm, '')
  return text
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => {
      const [, keyword = '', rest = ''] = /^(\w+)\s+(.*)$/.exec(line) ?? []
      return { keyword, rest }
    })
}

/** Returns a text with the image's absolute paths turned into the stage's. */
export const inStage = (text: string, { root }: Stage): string =>
  text.replace(new RegExp(`(?<![\\w./-])/(?=(${roots.join('|')})(?:[/\\s]|$))`, 'g'), `${root}/`)

/** Builds every stage below `folder` from the files of `context` and returns the last; throws at a step it does not know. */
export function build(steps: Step[], context: string, folder: string, shell: Shell): Stage {
  const stages: Record<string, Stage> = {}
  let stage: Stage | undefined
  for (const { keyword, rest } of steps) {
    if (keyword === 'FROM') {
      const name = / AS (\w+)$/.exec(rest)?.[1] ?? 'final'
      stage = { root: join(folder, name), workdir: '/', environment: {}, user: 'root', labels: {} } as Stage
      Object.assign(stage, { command: [], healthcheck: [], stopSignal: '' })
      for (const top of roots) mkdirSync(join(stage.root, top), { recursive: true })
      chmodSync(join(stage.root, 'tmp'), 0o1777)
      stages[name] = stage
      continue
    }
    if (!stage) throw new Error(`${keyword} comes before FROM`)
    switch (keyword) {
      case 'WORKDIR':
        stage.workdir = rest
        break
      case 'ENV':
        for (const [name, value] of pairs(rest)) stage.environment[name] = inStage(value, stage)
        break
      case 'LABEL':
        stage.labels = Object.fromEntries(pairs(rest))
        break
      case 'COPY':
        copy(rest, context, stages, stage)
        break
      case 'RUN':
        shell(inStage(rest, stage), stage)
        break
      case 'USER':
        stage.user = rest
        break
      case 'STOPSIGNAL':
        stage.stopSignal = rest
        break
      case 'HEALTHCHECK':
        stage.healthcheck = JSON.parse(/CMD (\[.*\])$/.exec(rest)?.[1] ?? '[]')
        break
      case 'CMD':
        stage.command = JSON.parse(rest)
        break
      case 'VOLUME':
      case 'EXPOSE':
        break
      default:
        throw new Error(`${keyword} is not known here`)
    }
  }
  return stage as Stage
}

const pairs = (rest: string): [string, string][] =>
  [...rest.matchAll(/([\w.]+)=("[^"]*"|\S+)/g)].map(([, name = '', value = '']) => [name, value.replace(/^"|"$/g, '')])

function copy(rest: string, context: string, stages: Record<string, Stage>, stage: Stage): void {
  const [, from, paths = ''] = /^(?:--from=(\w+) )?(.*)$/.exec(rest) ?? []
  const source = from === undefined ? context : (stages[from]?.root ?? '')
  const sources = paths.split(' ')
  const target = join(stage.root, stage.workdir, sources.pop() ?? '')
  for (const path of sources) {
    const whole = join(source, path)
    if (!existsSync(whole)) throw new Error(`COPY ${path}: it is not there, or .dockerignore leaves it out`)
    // A folder is copied as the target, files into it.
    cpSync(whole, statSync(whole).isDirectory() ? target : join(target, basename(path)), {
      recursive: true,
      verbatimSymlinks: true
    })
  }
}

/** Fills a folder with what `.dockerignore`, a list of exceptions to `*`, lets an engine see. */
export function contextOf(root: string, to: string): void {
  const lines = readFileSync(join(root, '.dockerignore'), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
  if (lines[0] !== '*' || lines.slice(1).some(line => !/^![\w.-]+$/.test(line)))
    throw new Error('.dockerignore is a list of exceptions')
  for (const line of lines.slice(1)) cpSync(join(root, line.slice(1)), join(to, line.slice(1)), { recursive: true })
}
