/** `npm run docs:pages` writes what is made from the code in docs/: two pages and a table; tests fail when one is stale. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withCalibration } from './calibration.ts'
import { limitsPage } from './limits.ts'
import { problemsPage } from './problems.ts'

const root = join(import.meta.dirname, '..')
const contract = JSON.parse(readFileSync(join(root, 'openapi/openapi.json'), 'utf8'))

writeFileSync(join(root, 'docs/limits.md'), limitsPage(contract))
writeFileSync(join(root, 'docs/problems.md'), await problemsPage())

const editors = join(root, 'docs/editors.md')
writeFileSync(editors, withCalibration(readFileSync(editors, 'utf8')))
