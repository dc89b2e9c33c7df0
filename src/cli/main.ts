/** `rawi`: the command line. Built on node:util's parseArgs; every verb says what it did in a sentence. */
import { parseArgs } from 'node:util'
import { ConfigError } from '../config.ts'
import { DatabaseBusyError, DatabaseStartError } from '../database/database.ts'
import { WorkersError } from '../worker.ts'

const verbs: Record<string, { help: string; run: () => Promise<void> }> = {
  start: { help: 'start the server (the default)', run: async () => (await import('../start.ts')).start() },
  migrate: {
    help: 'bring the database to this version, and stop',
    run: async () => (await import('./migrate.ts')).migrate()
  }
}

const usage = `Usage: rawi [${Object.keys(verbs).join(' | ')}]

${Object.entries(verbs)
  .map(([verb, { help }]) => `  ${verb.padEnd(10)}${help}`)
  .join('\n')}

Settings are environment variables: see README.md.
`

/** Runs a verb; a fault of the operator's ends with one sentence on standard error and the exit code 1. */
export async function main(args: string[]): Promise<void> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' } }
    })
    const name = positionals[0] ?? 'start'
    const verb = verbs[name]
    if (values.help) return void process.stdout.write(usage)
    if (!verb || positionals.length > 1)
      throw new ConfigError(`There is no verb “${positionals.join(' ')}”.\n\n${usage}`)
    await verb.run()
  } catch (error) {
    if (!isOperators(error)) throw error
    const words = sentence(error as NodeJS.ErrnoException & { port?: number })
    if (words !== '') process.stderr.write(`${words}\n`)
    process.exitCode = 1
    // A worker's line to the process that keeps it would keep it alive.
    if (process.connected) process.exit()
  }
}

/** Faults that the operator can mend, and that need no stack. */
const isOperators = (error: unknown): boolean =>
  error instanceof ConfigError ||
  error instanceof DatabaseStartError ||
  error instanceof DatabaseBusyError ||
  error instanceof WorkersError ||
  ['EADDRINUSE', 'EACCES', 'ERR_PARSE_ARGS_UNKNOWN_OPTION', 'EADDRNOTAVAIL', 'ENOTFOUND'].includes(
    (error as NodeJS.ErrnoException).code ?? ''
  )

/** Returns what an operator can do something with. */
function sentence(error: NodeJS.ErrnoException & { port?: number }): string {
  if (error.code === 'EADDRINUSE') return `Port ${error.port} is taken by another program; set PORT to a free one.`
  if (error.syscall === 'listen' || error.syscall === 'getaddrinfo') return `${error.message}; look at HOST and PORT.`
  return error instanceof DatabaseBusyError ? `The database cannot be written to: ${error.message}.` : error.message
}
