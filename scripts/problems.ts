/**
 * docs/problems.md, which `npm run docs:pages` writes: the words of every type of problem, the request that provokes it, and the
 * answer that really comes. test/problems.test.ts fails when the page is stale.
 */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import Sqlite from 'better-sqlite3'
import { buildApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { openSqlite } from '../src/database/sqlite.ts'
import { loadDemo } from '../src/demo.ts'
import { type ProblemType, problemTypes } from '../src/frame/problem-types.ts'
import { queriesOf } from '../src/queries.ts'
import { makeToken } from '../src/tokens/secret.ts'
import { tokenRow } from '../src/tokens/token-row.ts'
import { type Provocation, provocations } from './provocations.ts'

const run = promisify(execFile)

const introduction = `# Problems

Every answer that is no success is \`application/problem+json\` ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457)), on every
path there is: \`type\` says which of the following it is and stays; \`title\` says the same in words; \`detail\` says what is
wrong this time; \`errors\` names each wrong value by a JSON Pointer (RFC 6901), and is empty when it is not one value.
Every answer has an \`x-request-id\` to ask the operator about, but for what could not be read as a request at all.
A \`type\` is a link: \`GET /problems/gone\` answers the words below, as JSON or to a browser as a page.

The requests are for the demo newsroom of a first start, with its admin token as \`TOKEN\`. The answers are real: this page
is written by \`npm run docs:pages\`, and a test compares it.

`

/** Returns the page; throws a sentence when a type has no request, or its request provokes something else. */
export async function problemsPage(): Promise<string> {
  const types = Object.entries(problemTypes)
  const rows = types.map(([type, [status, title]]) => `| ${status} | [\`${type}\`](#${status}-${type}) | ${title} |`)
  const sections: string[] = []
  const demo = await demoServer({})
  try {
    for (const [type, [status, title, when, help]] of types) {
      const provocation: Provocation | undefined = provocations[type as ProblemType]
      if (!provocation) throw new Error(`${type} has no request that provokes it: add one to scripts/provocations.ts.`)
      const given = provocation.given ? `\n\nGiven that ${provocation.given}:` : ''
      const answer = await provoke(provocation, type, demo)
      const [request, came] = [`\`\`\`shell\n${provocation.sh}\n\`\`\``, `\`\`\`json\n${answer}\n\`\`\``]
      sections.push(`## ${status} ${type}\n\n*${title}.* ${when} **${help}**${given}\n\n${request}\n\n${came}\n`)
    }
  } finally {
    await demo.close()
  }
  const table = ['| Status | Type | Title |', '|---|---|---|', ...rows].join('\n')
  return `${introduction}${table}\n\n${sections.join('\n')}`
}

/** Runs what provokes a problem and returns the answer as it is printed; a server of its own where it has conditions. */
async function provoke(provocation: Provocation, type: string, demo: Server): Promise<string> {
  const { sh, make, settings, quicker = ['', ''] } = provocation
  const server = make || settings ? await demoServer(settings ?? {}) : demo
  try {
    make?.(server.writer, server.other)
    const script = sh.replace(...quicker).replaceAll('http://localhost:3000', server.url)
    const env = { ...process.env, NO_PROXY: '*', TOKEN: server.token }
    const { stdout } = await run('bash', ['-c', script], { cwd: server.folder, env })
    const answer = readAnswer(stdout, type)
    return JSON.stringify(answer, null, 2).replaceAll(server.url, 'http://localhost:3000')
  } finally {
    if (server !== demo) await server.close()
  }
}

function readAnswer(text: string, type: string): object {
  let answer: { type?: string } = {}
  try {
    answer = JSON.parse(text)
  } catch {}
  if (answer.type === `/problems/${type}`) return answer
  throw new Error(`The request of ${type} in scripts/provocations.ts is answered ${text.slice(0, 500) || 'nothing'}.`)
}

type Server = Awaited<ReturnType<typeof demoServer>>

/** Starts the application on a fresh demo newsroom, with its connections at hand. */
async function demoServer(settings: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'rawi-problems-'))
  const config = readConfig({ RAWI_LOG: 'silent', RAWI_SYNCHRONOUS: 'normal', ...settings })
  const path = join(folder, 'rawi.db')
  const clients: Sqlite.Database[] = []
  const store = openSqlite({ path, synchronous: 'normal', writeDeadline: config.writeDeadline }, connection => {
    clients.push((connection.db as unknown as { $client: Sqlite.Database }).$client)
    return queriesOf(connection)
  })
  const app = await buildApp({ store, config, now: Date.now })
  const token = makeToken()
  const row = tokenRow({ name: 'admin', role: 'admin', subject: 'admin', expiresAt: null }, token, Date.now())
  await store.write(({ tokens }) => tokens.create(row))
  await loadDemo(app, token)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const [writer, other] = [clients.find(client => !client.readonly), new Sqlite(path)]
  if (!writer) throw new Error('The store has no connection that writes.')
  return {
    folder,
    token,
    writer,
    other,
    url: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`,
    async close() {
      other.close()
      await app.close()
      await store.close()
      rmSync(folder, { recursive: true })
    }
  }
}
