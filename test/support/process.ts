/** The real program for one test: `bin/rawi.js` as a child process with a file of its own, stopped by its process id. */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Test } from 'tap'

export const root = join(import.meta.dirname, '../..')
export const launcher = join(root, 'bin/rawi.js')

const patience = 45_000

type Environment = Record<string, string>

/** How a process ended. */
export interface Ended {
  code: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
  /** Milliseconds from the start, or from `stop()`, to the end. */
  took: number
}

export interface Running {
  /** The address, as http://127.0.0.1:port. */
  url: string
  port: number
  /** The admin token that was printed, or '' when none was. */
  token: string
  child: ChildProcess
  readonly stdout: string
  readonly stderr: string
  /** Milliseconds from the start to the banner. */
  startedIn: number
  /** Resolves when the process has ended, for whatever reason. */
  ended: Promise<Ended>
  /** Sends a signal (SIGTERM unless told otherwise) and resolves when the process has ended. */
  stop(signal?: NodeJS.Signals): Promise<Ended>
}

/** Returns a folder that is removed when the test ends. */
export function folderFor(t: Test): string {
  const folder = mkdtempSync(join(tmpdir(), 'rawi-process-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The environment of a child: this one without any setting of Rawi’s, then the given one. */
export function environment(folder: string, env: Environment = {}): Environment {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('RAWI_') && name !== 'HOST')
  const settings = { PORT: '0', HOST: '127.0.0.1', RAWI_DATABASE_URL: `file:${join(folder, 'rawi.db')}` }
  // Reading some hundred modules anew is most of a start.
  const compiled = { NODE_COMPILE_CACHE: join(tmpdir(), 'rawi-test-compiled') }
  return { ...(Object.fromEntries(own) as Environment), ...compiled, ...settings, ...env }
}

/** Returns the environment in which `localhost` is two addresses, 127.0.0.1 and ::1, whatever the machine's hosts say. */
export function localhostTwice(folder: string): Environment {
  const both = join(folder, 'both.cjs')
  writeFileSync(
    both,
    `const dns = require('node:dns'); const { lookup } = dns
     dns.lookup = (name, options, done) => name === 'localhost' && options.all
       ? process.nextTick(done, null, [{ address: '127.0.0.1', family: 4 }, { address: '::1', family: 6 }])
       : lookup(name, options, done)`
  )
  return { HOST: 'localhost', NODE_OPTIONS: `-r ${both}` }
}

/** Starts a program and collects what it says; it is killed when the test ends. */
function launch(t: Test, command: string, args: string[], folder: string, env: Environment, more: SpawnOptions = {}) {
  const began = performance.now()
  const child = spawn(command, args, {
    cwd: folder,
    env: environment(folder, env),
    ...more,
    stdio: ['ignore', 'pipe', 'pipe']
  })
  /** To the whole group when it has one: npx does not hand a SIGTERM on to what it has started. */
  const kill = (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
    if (more.detached) process.kill(-child.pid, signal)
    else child.kill(signal)
  }
  const said = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', text => {
      said[name] += text
    })
  }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code, signal, ...said, took: performance.now() - began }))
  })
  t.teardown(async () => {
    kill('SIGKILL')
    await ended
  })
  return { child, said, ended, began, kill }
}

/** Runs the launcher to its end, which is to come by itself (a loaded machine takes its time). */
export async function runRawi(
  t: Test,
  folder: string,
  env: Environment = {},
  { args = [] as string[], node = process.execPath, flags = [] as string[] } = {}
): Promise<Ended> {
  const { child, ended } = launch(t, node, [...flags, launcher, ...args], folder, env)
  const limit = setTimeout(() => child.kill('SIGKILL'), patience)
  return ended.finally(() => clearTimeout(limit))
}

/** Starts the server on a free port of 127.0.0.1 and waits for its whole banner. */
export const startRawi = (t: Test, folder: string, env: Environment = {}): Promise<Running> =>
  startProgram(t, [process.execPath, launcher, 'start'], folder, env)

/** The same for another way to start it; `more` is for a user, or a group of its own (`detached`). */
export async function startProgram(
  t: Test,
  [command = '', ...args]: string[],
  folder: string,
  env: Environment = {},
  more: SpawnOptions = {}
): Promise<Running> {
  const { child, said, ended, began, kill } = launch(t, command, args, folder, env, more)
  await new Promise<void>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${why}\n${said.stdout}\n${said.stderr}`))
    const limit = setTimeout(() => fail(`no banner within ${patience} ms`), patience)
    const look = () => {
      if (!/ {2}Try:\n(.+\n){3}\n/.test(said.stdout)) return
      clearTimeout(limit)
      resolve()
    }
    child.stdout?.on('data', look)
    ended.then(
      ({ code }) => fail(`it ended with ${code} before it listened`),
      error => reject(error)
    )
  })
  const port = Number(/^ {2}Rawi {2}\S+:(\d+)$/m.exec(said.stdout)?.[1])
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    token: /^ {2}Admin token .*: {2}(\S+)$/m.exec(said.stdout)?.[1] ?? '',
    child,
    get stdout() {
      return said.stdout
    },
    get stderr() {
      return said.stderr
    },
    startedIn: performance.now() - began,
    ended,
    async stop(signal = 'SIGTERM') {
      const asked = performance.now()
      kill(signal)
      const end = await ended
      return { ...end, took: performance.now() - asked }
    }
  }
}
