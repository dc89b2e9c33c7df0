/**
 * `npm run openapi` writes openapi/openapi.json from the routes; `npm run openapi:check` fails when it is stale. The
 * document comes from the same `buildApp` that serves.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { openStore } from '../src/store.ts'

const file = join(import.meta.dirname, '../openapi/openapi.json')

/** Returns the contract as it is committed: JSON, two spaces, a line break at the end. */
async function generate(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'rawi-openapi-'))
  const config = readConfig({ RAWI_LOG: 'silent', RAWI_DATABASE_URL: `file:${folder}/rawi.db` })
  const store = await openStore(config)
  const app = await buildApp({ store, config, now: Date.now })
  const document = `${JSON.stringify(app.swagger(), null, 2)}\n`
  await app.close()
  await store.close()
  rmSync(folder, { recursive: true })
  return document
}

const document = await generate()
if (!process.argv.includes('--check')) writeFileSync(file, document)
else if (document !== readFileSync(file, 'utf8')) {
  process.stderr.write('openapi/openapi.json is stale: run `npm run openapi` and commit it with the change.\n')
  process.exitCode = 1
}
