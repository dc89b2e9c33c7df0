/** The programs under measurement: processes of their own, stopped by their ids, also when the measurement fails. */
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..')

export interface Program {
  url: string
  pid: number
  child: ChildProcess
}

const running = new Set<ChildProcess>()
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143]
] as const)
  process.once(signal, () => {
    stopAll().finally(() => process.exit(code))
  })
// The last resort, where there is no time left to wait for anything.
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** Starts a program and resolves when it prints its address; `under` is a program that runs it, with its arguments. */
export function start(args: string[], env: Record<string, string> = {}, under: string[] = []): Promise<Program> {
  const [command = '', ...rest] = [...under, process.execPath, ...args]
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('RAWI_')))
  const child = spawn(command, rest, { cwd: root, env: { ...own, ...env }, stdio: ['ignore', 'pipe', 'inherit'] })
  running.add(child)
  child.once('close', () => running.delete(child))
  return new Promise((resolve, reject) => {
    let out = ''
    child.stdout?.setEncoding('utf8').on('data', text => {
      out += text
      const port = /http:\/\/[\w.]+:(\d+)/.exec(out)?.[1]
      if (port) resolve({ url: `http://127.0.0.1:${port}`, pid: child.pid!, child })
    })
    child.once('error', reject)
    child.once('close', code => reject(new Error(`${args.join(' ')} ended with ${code} before it listened.`)))
  })
}

/** Stops a program, and resolves when it has ended. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise(resolve => child.once('close', resolve))
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), 15_000)
  await ended
  clearTimeout(late)
}

export const stopAll = () => Promise.all([...running].map(stop))

/** Linux tells of other processes in /proc: a program is its process and those that it started, such as its workers. */
function processes(pid: number): number[] {
  const below = read(pid, `task/${pid}/children`).split(' ').filter(Boolean).map(Number)
  return [pid, ...below.flatMap(processes)]
}

/** Returns the milliseconds of processor that a program has taken since it started; NaN where there is no /proc. */
export function processorTime(pid: number): number {
  return processes(pid).reduce((sum, one) => {
    const fields = read(one, 'stat').split(') ')[1]?.split(' ') ?? []
    return sum + (Number(fields[11]) + Number(fields[12])) * 10
  }, 0)
}

/** Returns the megabytes that are resident of the largest process of a program; NaN where there is no /proc. */
export function residentMemory(pid: number): number {
  return Math.max(...processes(pid).map(one => Number(/VmRSS:\s+(\d+)/.exec(read(one, 'status'))?.[1]) / 1024))
}

function read(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}
