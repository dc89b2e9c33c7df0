/** RAWI_WORKERS: several processes on one port and one file. What is acknowledged is there, whichever of them ends, and how. */
import { writeFileSync } from 'node:fs'
import http from 'node:http'
import net from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import t, { type Test } from 'tap'
import { folderFor, localhostTwice, type Running, runRawi, startRawi } from './support/process.ts'

const adminToken = 'an-operators-own-token-of-more-than-32-letters'
const quick = { RAWI_DEMO: '0', RAWI_SYNCHRONOUS: 'normal', RAWI_DRAIN_TIMEOUT: '3000', RAWI_ADMIN_TOKEN: adminToken }
// Each starts processes of its own, and most of a start is waiting.
t.jobs = 2

interface Line {
  msg: string
  pid: number
  worker?: number
}

/** Returns the lines of the log so far. */
const logOf = (server: { stderr: string }): Line[] =>
  server.stderr
    .split('\n')
    .filter(line => line.startsWith('{') && line.endsWith('}'))
    .map(line => JSON.parse(line) as Line)

/** Returns the ids of the workers that have listened so far, those that have ended left out. */
function workersOf(server: Running): number[] {
  const lines = logOf(server)
  const ended = lines.filter(({ msg }) => msg === 'a worker ended').map(({ worker }) => worker)
  const listened = lines.filter(({ msg }) => msg.startsWith('Server listening')).map(({ pid }) => pid)
  return [...new Set(listened)].filter(pid => !ended.includes(pid))
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

async function until(what: string, holds: () => boolean, limit = 30_000): Promise<void> {
  for (const end = performance.now() + limit; !holds(); ) {
    if (performance.now() > end) throw new Error(`${what}: not within ${limit} ms`)
    await sleep(10)
  }
}

/** A client with a connection of its own, which stays with one worker as long as both are there. */
function client(t: Test, { port }: Running, host = '127.0.0.1') {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
  t.teardown(() => agent.destroy())
  const ask = (method: string, path: string, payload?: object, headers: Record<string, string> = {}) =>
    new Promise<{ status: number; etag: string; body: Record<string, never> & { version: number } }>(resolve => {
      const body = payload === undefined ? '' : JSON.stringify(payload)
      const type: Record<string, string> = payload === undefined ? {} : { 'content-type': 'application/json' }
      const all = {
        authorization: `Bearer ${adminToken}`,
        'content-length': String(Buffer.byteLength(body)),
        ...type,
        ...headers
      }
      const lost = () => resolve({ status: 0, etag: '', body: {} as never })
      const request = http.request({ host, port, agent, method, path, headers: all }, answer => {
        let text = ''
        answer.setEncoding('utf8').on('data', chunk => {
          text += chunk
        })
        answer.on('error', lost)
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, etag: answer.headers.etag ?? '', body: JSON.parse(text || '{}') })
        )
      })
      request.on('error', lost)
      // Longer than anything may wait here: whoever is not answered by then never is.
      request.setTimeout(30_000, () => {
        resolve({ status: -1, etag: '', body: {} as never })
        request.destroy()
      })
      request.end(body)
    })
  return ask
}

const story = (slug: string, more: object = {}) => ({
  title: `خبر رقم ${slug}`,
  slug,
  text: 'قالت المهندسة ليلى حداد: «الجسر القديم يبقى كما هو، ونضيف إليه درجا جديدا من جهة السوق».',
  ...more
})

/** Returns what the file holds when nobody has it open any more. */
function stored(t: Test, folder: string) {
  const sqlite = new Sqlite(join(folder, 'rawi.db'), { readonly: true })
  t.teardown(() => sqlite.close())
  t.equal(sqlite.pragma('integrity_check', { simple: true }), 'ok')
  t.same(sqlite.pragma('foreign_key_check'), [])
  const all = (sql: string) => sqlite.prepare(sql).pluck().all() as string[]
  return { slugs: new Set(all('select slug from articles')), all }
}

t.test('four workers: one banner, one token, one port; all of them serve, and SIGTERM drains all', async t => {
  const folder = folderFor(t)
  const server = await startRawi(t, folder, { ...quick, RAWI_DEMO: '1', RAWI_ADMIN_TOKEN: '', RAWI_WORKERS: '4' })
  t.equal(server.stdout.match(/ {2}Rawi {2}/g)?.length, 1)
  t.equal(server.stdout.match(/Admin token/g)?.length, 1)
  t.match(server.stdout, /A small demo newsroom was loaded: \d+ articles/)
  const workers = workersOf(server)
  t.equal(workers.length, 4, 'the banner comes when all listen')
  t.notOk(workers.includes(server.child.pid ?? 0), 'none of them is the process that was started')

  const bearer = { authorization: `Bearer ${server.token}` }
  const clients = Array.from({ length: 8 }, () => client(t, server))
  for (const path of ['/health', '/ready', '/v1/tokens'])
    for (const { status } of await Promise.all(clients.map(ask => ask('GET', path, undefined, bearer))))
      t.equal(status, 200, path)
  const answered = () => new Set(logOf(server).flatMap(({ msg, pid }) => (msg === 'answered' ? pid : [])))
  await until('each worker answers', () => answered().size === 4, 5000)
  t.same([...answered()].sort(), [...workers].sort(), 'the log says who answered')

  // One request whose body is still under way when the signal comes, to the process and, as systemd does, to each worker.
  const body = JSON.stringify(story('late'))
  const socket = net.connect(server.port, '127.0.0.1')
  let late = ''
  socket.setEncoding('utf8').on('data', text => {
    late += text
  })
  const closed = new Promise(done => socket.once('close', done))
  socket.write(
    `POST /v1/articles HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${server.token}\r\n` +
      `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body.slice(0, 10)}`
  )
  await sleep(300)
  const stopped = server.stop()
  for (const pid of workers) process.kill(pid, 'SIGTERM')
  await sleep(500)
  for (const pid of workers) if (isAlive(pid)) process.kill(pid, 'SIGINT')
  socket.write(body.slice(10))
  const { code, signal, took } = await stopped
  await closed
  t.match(late, /^HTTP\/1\.1 201 /, 'the request under way was answered')
  t.match({ code, signal }, { code: 0, signal: null })
  t.ok(took < 5000, `it ended within ${Math.round(took)} ms`)
  t.same(workers.filter(isAlive), [], 'with all workers')
  t.ok(stored(t, folder).slugs.has('late'))
})

t.test('four workers write at once: none is lost, every version is one write, and reads go on', async t => {
  const folder = folderFor(t)
  const server = await startRawi(t, folder, { ...quick, RAWI_WORKERS: '4', RAWI_LOG: 'error' })
  const first = client(t, server)
  t.equal((await first('POST', '/v1/articles', story('shared'))).status, 201)
  t.equal((await first('POST', '/v1/articles', story('counted', { title: '0' }))).status, 201)

  const odd: unknown[] = []
  const made: string[] = []
  const versions: number[] = []
  let counted = 0
  let writing = true
  let reads = 0
  const writers = Array.from({ length: 8 }, async (_, at) => {
    const ask = client(t, server)
    for (let round = 0; round < 6; round++) {
      const slug = `story-${at}-${round}`
      const created = await ask('POST', '/v1/articles', story(slug))
      if (created.status === 201) made.push(slug)
      else odd.push(created)
      const patched = await ask('PATCH', '/v1/articles/shared', { title: `${at} ${round}` })
      if (patched.status === 200) versions.push(patched.body.version)
      else odd.push(patched)
      // Each adds one to a number, on the condition that nobody else did meanwhile.
      for (;;) {
        const { etag, body } = await ask('GET', '/v1/articles/counted')
        const title = String(Number(body.title) + 1)
        const added = await ask('PATCH', '/v1/articles/counted', { title }, { 'if-match': etag })
        if (added.status === 200) break
        if (added.status !== 412) odd.push(added)
      }
      counted++
    }
  })
  const readers = Array.from({ length: 4 }, async () => {
    const ask = client(t, server)
    while (writing) {
      const { status, etag, body } = await ask('GET', '/v1/articles/shared')
      if (status !== 200 || !etag.includes(String(body.version))) odd.push({ status, etag, body })
      reads++
      await sleep(5)
    }
  })
  await Promise.all(writers)
  writing = false
  await Promise.all(readers)
  t.same(odd, [], 'nothing but 201, 200, and 412 where there was a condition')
  t.ok(reads > 8, `${reads} reads meanwhile`)
  t.same(
    versions.sort((a, b) => a - b),
    Array.from({ length: 48 }, (_, at) => at + 2),
    'every change of the shared story is a version of its own'
  )
  const last = await first('GET', '/v1/articles/counted')
  t.match(last.body, { title: '48', version: 49 }, 'no addition was lost')
  t.equal(counted, 48)
  t.equal((await server.stop()).code, 0)

  const { slugs, all } = stored(t, folder)
  t.same(
    made.filter(slug => !slugs.has(slug)),
    []
  )
  t.equal(made.length, 48)
  const appended = all("select count(*) from changes where entity = 'article'")
  t.same(appended, [48 + 2 + 48 + 48], 'the journal has a row for each')
})

t.test(
  'kill -9 of workers in the middle of writes: nothing acknowledged is lost, and others take their place',
  async t => {
    const folder = folderFor(t)
    const server = await startRawi(t, folder, { ...quick, RAWI_WORKERS: '3' })
    const acknowledged: string[] = []
    const statuses = new Set<number>()
    let writing = true
    const clients = Array.from({ length: 6 }, async (_, at) => {
      const ask = client(t, server)
      for (let round = 0; writing; round++) {
        const slug = `story-${at}-${round}`
        const { status } = await ask('POST', '/v1/articles', story(slug))
        statuses.add(status)
        if (status === 201) acknowledged.push(slug)
      }
    })
    t.teardown(() => {
      writing = false
    })
    const killed: number[] = []
    for (let kill = 0; kill < 3; kill++) {
      const before = acknowledged.length
      await until('writes go on', () => acknowledged.length > before + 10)
      const [victim = 0] = workersOf(server)
      killed.push(victim)
      process.kill(victim, 'SIGKILL')
      await until(
        'another takes its place',
        () => workersOf(server).length === 3 && !workersOf(server).includes(victim)
      )
    }
    writing = false
    await Promise.all(clients)
    t.same(
      logOf(server).flatMap(({ msg, worker }) => (msg === 'a worker ended' ? worker : [])),
      killed,
      'the log says which ended'
    )
    t.same([...statuses].sort(), [0, 201], 'connections to those who were killed broke; nothing else')
    t.equal((await server.stop()).code, 0)
    const { slugs, all } = stored(t, folder)
    t.same(
      acknowledged.filter(slug => !slugs.has(slug)),
      [],
      `all ${acknowledged.length} are there`
    )
    t.same(all('select count(*) from revisions'), [slugs.size], 'each with its revision')
  }
)

t.test('a connection that comes while its worker is killed is closed, and does not wait for ever', async t => {
  const server = await startRawi(t, folderFor(t), { ...quick, RAWI_WORKERS: '2', RAWI_LOG: 'info' })
  let asking = true
  t.teardown(() => {
    asking = false
  })
  const statuses = new Set<number>()
  // Each opens a connection for every request, so that one is being handed over at any time.
  const clients = Array.from({ length: 8 }, async () => {
    while (asking) {
      const outcome = await new Promise<number>(resolve => {
        const request = http.get(`${server.url}/health`, { agent: false, timeout: 15_000 }, answer => {
          answer.resume().on('end', () => resolve(answer.statusCode ?? 0))
          answer.on('error', () => resolve(0))
        })
        request.on('timeout', () => resolve(-1)).on('error', () => resolve(0))
      })
      statuses.add(outcome)
    }
  })
  for (let kill = 0; kill < 2; kill++) {
    const [victim = 0] = workersOf(server)
    await sleep(100)
    process.kill(victim, 'SIGKILL')
    await until('another takes its place', () => workersOf(server).length === 2 && !workersOf(server).includes(victim))
  }
  asking = false
  await Promise.all(clients)
  t.notOk(statuses.has(-1), `none waited for ever: ${[...statuses]}`)
  t.equal((await server.stop()).code, 0)
})

t.test('a worker that is told to end by itself drains, and another takes its place', async t => {
  const folder = folderFor(t)
  const server = await startRawi(t, folder, { ...quick, RAWI_WORKERS: '2' })
  const before = workersOf(server)
  // Two requests whose bodies are under way, one with each worker.
  const asked = [0, 1].map(at => {
    const text = JSON.stringify(story(`late-${at}`))
    const socket = net.connect(server.port, '127.0.0.1')
    let answer = ''
    socket.setEncoding('utf8').on('data', piece => {
      answer += piece
    })
    socket.write(
      `POST /v1/articles HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${adminToken}\r\nconnection: close\r\n` +
        `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n${text.slice(0, 10)}`
    )
    const closed = new Promise(done => socket.once('close', done))
    return async () => {
      socket.write(text.slice(10))
      await closed
      return answer
    }
  })
  await sleep(300)
  process.kill(before[0] ?? 0, 'SIGTERM')
  await sleep(600)
  t.same(before.filter(isAlive), before, 'it waits for the request under way')
  for (const finish of asked) t.match(await finish(), /^HTTP\/1\.1 201 /)
  const left = before[0] ?? 0
  await until('another takes its place', () => workersOf(server).length === 2 && !workersOf(server).includes(left))
  t.match(
    logOf(server).find(({ msg }) => msg === 'a worker ended'),
    { worker: left, code: 0, signal: null }
  )
  t.equal((await server.stop()).code, 0)
  t.same([...stored(t, folder).slugs].sort(), ['late-0', 'late-1'])
})

t.test('when the process that keeps them is killed, the workers end, and the next start finds all', async t => {
  const folder = folderFor(t)
  const server = await startRawi(t, folder, { ...quick, RAWI_WORKERS: '2' })
  const workers = workersOf(server)
  t.equal((await client(t, server)('POST', '/v1/articles', story('kept'))).status, 201)
  await server.stop('SIGKILL')
  await until('the workers end', () => !workers.some(isAlive), 5000)
  const again = await startRawi(t, folder, { ...quick, RAWI_WORKERS: '2' })
  t.equal((await client(t, again)('GET', '/v1/articles/kept')).status, 200)
  t.equal((await again.stop()).code, 0)
})

t.test('a worker that ends again and again ends all, with a sentence', async t => {
  const folder = folderFor(t)
  const broken = join(folder, 'broken')
  const fault = join(folder, 'fault.cjs')
  writeFileSync(
    fault,
    `if (process.connected && require('node:fs').existsSync(${JSON.stringify(broken)})) process.exit(7)`
  )
  const server = await startRawi(t, folder, { ...quick, RAWI_WORKERS: '2', NODE_OPTIONS: `-r ${fault}` })
  const workers = workersOf(server)
  writeFileSync(broken, '')
  const began = performance.now()
  process.kill(workers[0] ?? 0, 'SIGKILL')
  const { code, stderr } = await server.ended
  const took = performance.now() - began
  t.equal(code, 1)
  t.match(stderr, /^A worker ended 5 times soon after it was started: there is no use in another\.$/m)
  t.ok(took > 1500, `with a longer pause before each: ${Math.round(took)} ms`)
  t.same(workers.filter(isAlive), [], 'the other one was stopped too')

  const never = await runRawi(t, folder, { ...quick, RAWI_WORKERS: '2', NODE_OPTIONS: `-r ${fault}` })
  t.match(never, { code: 1, stdout: '', stderr: /^A worker ended before all listened, with 7\.\n$/ }, 'and at a start')
})

t.test('what stops the start of a worker is said once, and the token is not lost', async t => {
  const folder = folderFor(t)
  const taken = net.createServer().listen(0, '127.0.0.1')
  await new Promise(done => taken.once('listening', done))
  t.teardown(() => taken.close())
  const { port } = taken.address() as net.AddressInfo
  const env = { ...quick, RAWI_WORKERS: '3', RAWI_ADMIN_TOKEN: '' }
  const failed = await runRawi(t, folder, { ...env, PORT: String(port) })
  t.equal(failed.code, 1)
  t.equal(failed.stderr, `Port ${port} is taken by another program; set PORT to a free one.\n`)
  const token = /rawi_[0-9A-Za-z]{36}/.exec(failed.stdout)?.[0]
  const server = await startRawi(t, folder, env)
  const bearer = { authorization: `Bearer ${token}` }
  t.equal((await client(t, server)('GET', '/v1/tokens', undefined, bearer)).status, 200)
})

t.test('both addresses of localhost are served by workers, and a free port stays when all are replaced', async t => {
  const folder = folderFor(t)
  const server = await startRawi(t, folder, { ...quick, ...localhostTwice(folder), RAWI_WORKERS: '2' })
  const hosts = [{ host: '127.0.0.1' }, { host: '::1' }]
  const there = await Promise.all(hosts.map(({ host }) => client(t, server, host)('GET', '/health')))
  t.equal(there[0]?.status, 200)
  if (there[1]?.status === 0) t.comment('SKIPPED: this machine has no ::1')
  else t.equal(there[1]?.status, 200)

  const before = workersOf(server)
  for (const pid of before) process.kill(pid, 'SIGKILL')
  await until('others take their place', () => workersOf(server).filter(pid => !before.includes(pid)).length === 2)
  for (const [at, { host }] of hosts.entries())
    t.equal((await client(t, server, host)('GET', '/health')).status, there[at]?.status, host)
  t.equal((await server.stop()).code, 0)
})

t.test('a stream tells of what another worker stored, and a token that it revoked is refused', async t => {
  const server = await startRawi(t, folderFor(t), { ...quick, RAWI_WORKERS: '2' })
  const clients = Array.from({ length: 4 }, () => client(t, server))
  const admin = client(t, server)
  const made = await admin('POST', '/v1/tokens', { name: 'x', role: 'editor' })
  const { token, id } = made.body as unknown as { token: string; id: string }
  const bearer = { authorization: `Bearer ${token}` }
  for (const ask of clients) t.equal((await ask('GET', '/v1/articles', undefined, bearer)).status, 200)

  let told = ''
  const stream = http.get(`${server.url}/v1/changes/stream`, answer => {
    answer.setEncoding('utf8').on('data', text => {
      told += text
    })
  })
  stream.on('error', () => {})
  t.teardown(() => stream.destroy())
  await until('the stream stands', () => told.includes('caught-up'))
  for (const [at, ask] of clients.entries()) {
    const sent = story(`news-${at}`, { publishedAt: '2026-01-01T00:00:00Z' })
    t.equal((await ask('POST', '/v1/articles', sent, bearer)).status, 201)
  }
  await until('it tells of all', () => [0, 1, 2, 3].every(at => told.includes(`news-${at}`)))

  t.equal((await admin('DELETE', `/v1/tokens/${id}`)).status, 204)
  for (const ask of clients) t.equal((await ask('GET', '/v1/articles', undefined, bearer)).status, 401)
  stream.destroy()
  t.equal((await server.stop()).code, 0)
})

t.test('after a write is acknowledged no worker answers a reader with what was before', async t => {
  const folder = folderFor(t)
  const server = await startRawi(t, folder, { ...quick, RAWI_WORKERS: '2' })
  const editor = client(t, server)
  await editor('POST', '/v1/articles', story('water', { publishedAt: '2026-01-01T00:00:00Z' }))
  const agents = Array.from({ length: 4 }, () => new http.Agent({ keepAlive: true, maxSockets: 1 }))
  t.teardown(() => {
    for (const agent of agents) agent.destroy()
  })
  // A reader sends no token: only then is it answered from memory.
  const read = (agent: http.Agent) =>
    new Promise<string>((resolve, reject) => {
      const path = '/v1/articles/water?fields=title'
      http
        .get({ host: '127.0.0.1', port: server.port, agent, path }, answer => {
          let text = ''
          answer.setEncoding('utf8').on('data', chunk => {
            text += chunk
          })
          answer.once('end', () => resolve(text))
        })
        .once('error', reject)
    })
  for (let n = 0; n < 40; n++) {
    const { status } = await editor('PATCH', '/v1/articles/water', { title: `الماء ${n}` })
    t.equal(status, 200)
    const texts = await Promise.all([...agents, ...agents].map(read))
    t.strictSame([...new Set(texts)], [JSON.stringify({ title: `الماء ${n}` })])
  }
})
