/**
 * What is measured, and beside what: every subject says how its load is made, and which ratios are to be reached. A
 * program is started when the first subject asks for it.
 */
import { constants, copyFileSync, existsSync, writeFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { settings } from '../src/config.ts'
import type { Answer } from './floors.ts'
import type { Load } from './load.ts'
import { spread, stories } from './newsroom/asking.ts'
import { newsroom } from './newsroom/newsroom.ts'
import { token } from './newsroom/rows.ts'
import { type Options, sizeName } from './options.ts'
import { behind } from './pages.ts'
import { type Program, start } from './programs.ts'

export interface Subject {
  id: string
  what: string
  articles: number | null
  /** Resolves to the load, or to why there is none in this version. */
  load: () => Promise<Load | string>
  beside: Beside[]
}

export interface Beside {
  id: string
  name: string
  toReach?: number
}

/** The programs and databases of one run, each made when it is first asked for. */
export function stage(folder: string, options: Options) {
  const known = new Map<string, Promise<unknown>>()
  const once = <T>(key: string, make: () => Promise<T>): Promise<T> => {
    if (!known.has(key)) known.set(key, make())
    return known.get(key) as Promise<T>
  }
  const database = (size: number) => once(`database ${size}`, () => newsroom(size, options.seed))
  const asked = (size: number) => once(`asked ${size}`, async () => spread(await database(size), 5000))
  /** A copy that may be written to. */
  const copy = (name: string) =>
    once(`copy ${name}`, async () => {
      const path = join(folder, `${name}.db`)
      copyFileSync(await database(options.main), path, constants.COPYFILE_FICLONE)
      return path
    })
  const rawi = (size: number, cache: boolean) =>
    once(`rawi ${size} ${cache}`, async () => startRawi(await database(size), cache))
  const writing = () => once('writing', async () => startRawi(await copy('writing'), true))
  const hand = (name: string) =>
    once(`hand ${name}`, async () => {
      const args = ['bench/handwritten.ts', join(folder, `${name}.db`), await database(options.main)]
      return start(args, { TOKEN: token })
    })
  const story = () => once('story', async () => stories(await database(options.main), options.seed))
  const floor = (kind: 'node' | 'fastify') =>
    once(`floor ${kind}`, async () => {
      const file = join(folder, 'floor.json')
      if (!existsSync(file)) writeFileSync(file, JSON.stringify(await hotAnswer()))
      return start(['bench/floors.ts', kind, file])
    })
  const hotAnswer = async () => {
    const program = await rawi(options.main, true)
    return answerOf(program.url + articlePath((await asked(options.main)).slugs[0]!))
  }
  return { database, asked, copy, rawi, writing, hand, story, floor, hotAnswer }
}
export type Stage = ReturnType<typeof stage>

export const cacheSetting = Object.values(settings).find(({ name }) => name === 'RAWI_CACHE_BYTES')?.name

/** Starts Rawi on a database. */
export function startRawi(path: string, cache: boolean, under: string[] = []): Promise<Program> {
  const own = { PORT: '0', HOST: '127.0.0.1', RAWI_DEMO: '0', RAWI_LOG: 'error', RAWI_DATABASE_URL: `file:${path}` }
  const env = cacheSetting && !cache ? { ...own, [cacheSetting]: '0' } : own
  return start(['bin/rawi.js', 'start'], env, under)
}

export const articlePath = (slug: string) => `/v1/articles/${encodeURIComponent(slug)}`
export const posting = { authorization: `Bearer ${token}` }
const words = ['النهر', 'المجلس', 'الشتاء', 'الزيتون', 'الخبز'].map(encodeURIComponent)

/** Returns every subject, in the order in which they take turns. */
export function subjects(stage: Stage, { main, sizes }: Options): Subject[] {
  const { database, asked, rawi, writing, hand, story, floor, hotAnswer } = stage
  const hotPath = async () => [articlePath((await asked(main)).slugs[0]!)]
  const paths = async (size: number) => (await asked(size)).slugs.slice(0, 500).map(articlePath)
  const all = (what: string, id: string, load: Subject['load'], ...beside: Beside[]): Subject => ({
    ...{ id, what, articles: main, load, beside }
  })
  const bare = (kind: 'node' | 'fastify') => async () => ({ program: await floor(kind), paths: await hotPath() })
  const cold = (size: number) => async () => ({ program: await rawi(size, false), paths: await paths(size) })
  const list = (size: number) => async () => ({ program: await rawi(size, false), paths: ['/v1/articles'] })
  const deep = (size: number) => async () => {
    const program = await rawi(size, false)
    return {
      program,
      paths: [await behind(program, await database(size), Math.floor((await asked(size)).visible * 0.9))]
    }
  }
  const create = (program: () => Promise<Program>, connections: number) => async () => ({
    ...{ program: await program(), paths: ['/v1/articles'], connections },
    ...{ headers: posting, expect: 201, body: await story() }
  })
  const byHand = (id: string, toReach?: number): Beside => ({
    ...{ id: `hand-${id}`, name: 'the hand-written file' },
    ...(toReach === undefined ? {} : { toReach })
  })

  return [
    { ...all('bare node:http, the bytes of the hot article', 'node', bare('node')), articles: null },
    { ...all('bare Fastify, the same bytes', 'fastify', bare('fastify')), articles: null },
    all(
      'article, hot',
      'hot',
      async () => ({ program: await rawi(main, true), paths: await hotPath() }),
      { id: 'node', name: 'bare node:http', toReach: 0.85 },
      { id: 'fastify', name: 'bare Fastify', toReach: 1.3 }
    ),
    all(
      '304 Not Modified',
      '304',
      async () => {
        const { headers } = await hotAnswer()
        const etag = headers[headers.findIndex(name => name.toLowerCase() === 'etag') + 1]!
        const conditional = { expect: 304, headers: { 'if-none-match': etag } }
        return { program: await rawi(main, true), paths: await hotPath(), ...conditional }
      },
      { id: 'hot', name: 'article, hot', toReach: 0.9 }
    ),
    all('hand-written: article', 'hand-article', async () => ({
      program: await hand('hand'),
      paths: await paths(main)
    })),
    all('article, cold', 'cold', cold(main), byHand('article', 1.2)),
    all('hand-written: list, page 1', 'hand-list', async () => ({
      program: await hand('hand'),
      paths: ['/v1/articles']
    })),
    all('list, page 1, hot', 'list-hot', async () => ({ program: await rawi(main, true), paths: ['/v1/articles'] })),
    all('list, page 1, cold', 'list', list(main), byHand('list', 1.2)),
    all('hand-written: list behind 90 %', 'hand-deep', async () => {
      const offset = Math.floor((await asked(main)).visible * 0.9)
      return { program: await hand('hand'), paths: [`/v1/articles?offset=${offset}`] }
    }),
    all(
      'list behind 90 %, cold',
      'deep',
      deep(main),
      { id: 'list', name: 'list, page 1, cold', toReach: 0.9 },
      byHand('deep')
    ),
    all('comments of an article, cold', 'comments', async () => {
      const { commented } = await asked(main)
      return {
        program: await rawi(main, false),
        paths: commented.slice(0, 100).map(slug => `${articlePath(slug)}/comments`)
      }
    }),
    all('hand-written: search', 'hand-search', async () => ({
      program: await hand('hand'),
      paths: words.map(word => `/v1/search?q=${word}`)
    })),
    all(
      'search, cold',
      'search',
      async () => {
        const program = await rawi(main, false)
        const path = await searchPath(program)
        return path === undefined
          ? 'this version has no search of articles'
          : { program, paths: words.map(word => path + word) }
      },
      byHand('search')
    ),
    all(
      'hand-written: create, 1 connection',
      'hand-create-1',
      create(() => hand('hand-writing'), 1)
    ),
    all('create, 1 connection', 'create-1', create(writing, 1), byHand('create-1', 0.5)),
    all(
      'hand-written: create, 10 connections',
      'hand-create-10',
      create(() => hand('hand-writing'), 10)
    ),
    all('create, 10 connections', 'create-10', create(writing, 10), byHand('create-10', 0.5), {
      id: 'create-1',
      name: 'create, 1 connection'
    }),
    ...sizes
      .filter(size => size !== main)
      .flatMap(size => {
        const scaled = (what: string, id: string, load: Subject['load']): Subject => {
          const goal = size > main ? { toReach: 0.8 } : {}
          const beside = [{ id, name: `the same at ${sizeName(main)}`, ...goal }]
          return { id: `${id}@${sizeName(size)}`, what, articles: size, load, beside }
        }
        return [
          scaled('article, cold', 'cold', cold(size)),
          scaled('list, page 1, cold', 'list', list(size)),
          scaled('list behind 90 %, cold', 'deep', deep(size))
        ]
      })
  ]
}

/** Returns the headers as they came, but for those of the connection, and the body. */
async function answerOf(url: string): Promise<Answer> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { agent: false }, resolve).once('error', reject)
  })
  const chunks = await answer.toArray()
  if (answer.statusCode !== 200) throw new Error(`${url} answered ${answer.statusCode}.`)
  const ofConnection = ['date', 'connection', 'keep-alive', 'transfer-encoding']
  const { rawHeaders } = answer
  const kept = rawHeaders.flatMap((name, at) =>
    at % 2 || ofConnection.includes(name.toLowerCase()) ? [] : [name, rawHeaders[at + 1]!]
  )
  return { headers: kept, body: Buffer.concat(chunks).toString() }
}

/** Returns the beginning of a search's path; undefined when the contract knows none. */
async function searchPath({ url }: Program): Promise<string | undefined> {
  const { paths } = (await (await fetch(`${url}/openapi.json`)).json()) as {
    paths: Record<string, { get?: { parameters?: { name: string }[] } }>
  }
  const found = ['/v1/search', '/v1/articles'].find(path =>
    paths[path]?.get?.parameters?.some(({ name }) => name === 'q')
  )
  return found && `${found}?q=`
}
