/** The repository's own tsc for tests that compile: its native program, since tap puts itself into every Node it sees. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './process.ts'

/** Runs tsc; resolves with what it printed and whether all was well. */
export async function tsc(...args: string[]): Promise<{ ok: boolean; output: string }> {
  const { default: exePath } = (await import(
    pathToFileURL(join(root, 'node_modules/typescript/lib/getExePath.js')).href
  )) as { default: () => string }
  return new Promise(resolve =>
    execFile(exePath(), args, (error, stdout, stderr) => resolve({ ok: error === null, output: stdout + stderr }))
  )
}
