/** Installing and measuring for the tests of what is shipped: npm as a user would run it, in a folder of its own. */
import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** This environment without what the npm that runs the tests has set, and with a certain Node first in the path. */
export function cleanEnvironment(node = process.execPath): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|RAWI_|HOST$|PORT$|INIT_CWD$|NODE_OPTIONS$|TAP)/i.test(name)
  )
  const env = Object.fromEntries(kept) as Record<string, string>
  // Neither are the tools of this checkout a user's.
  const path = (env.PATH ?? '').split(':').filter(part => !part.includes('node_modules'))
  return { ...env, PATH: [dirname(node), ...path].join(':') }
}

/** A command as a user's shell would start it: tap gives every child an option of its own for Node. */
export const plainly = (...command: string[]): [string, ...string[]] => ['env', '-u', 'NODE_OPTIONS', ...command]

/** Runs a program to its end and returns what it said; throws, with what it said, when it fails. */
export function run(command: string, args: string[], cwd: string, env = cleanEnvironment()): string {
  try {
    const [program, ...rest] = plainly(command, ...args)
    return execFileSync(program, rest, { cwd, env, encoding: 'utf8', stdio: 'pipe', maxBuffer: 64 << 20 })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    throw new Error(`${command} ${args.join(' ')} failed\n${stdout}\n${stderr}`)
  }
}

/** How large an installation is: packages (nested ones too), bytes of their files, and bytes on a disk of 4 kB blocks. */
export function measure(modules: string): { packages: number; bytes: number; onDisk: number } {
  const sum = { packages: 0, bytes: 0, onDisk: 0 }
  for (const entry of readdirSync(modules, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const { size } = statSync(path)
    sum.bytes += size
    sum.onDisk += Math.ceil(size / 4096) * 4096
    if (/node_modules\/(@[^/]+\/)?[^/@]+\/package\.json$/.test(path)) sum.packages += 1
  }
  return sum
}

export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`
