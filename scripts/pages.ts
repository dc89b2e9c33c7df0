/** `npm run docs:pages` writes the pages of docs/ that are made from the code; tests fail when one is stale. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { limitsPage } from './limits.ts'
import { problemsPage } from './problems.ts'

const root = join(import.meta.dirname, '..')
const contract = JSON.parse(readFileSync(join(root, 'openapi/openapi.json'), 'utf8'))

writeFileSync(join(root, 'docs/limits.md'), limitsPage(contract))
writeFileSync(join(root, 'docs/problems.md'), await problemsPage())
