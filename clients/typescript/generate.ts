/**
 * `npm run client` writes what of this client is generated: `src/schema.ts`, the types of the contract, and
 * `src/problem-types.ts`, the words of the table of problems. The contract itself leaves the type of a problem open, so
 * that an app of today can read a problem of tomorrow.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { problemTypes } from '../../src/frame/problem-types.ts'

const contract = join(import.meta.dirname, '../../openapi/openapi.json')
const heading = '// Made by `npm run client` from the contract: change that, not this file.\n'

/** Returns the generated files, by their names in `src/`. */
export async function generate(): Promise<Record<string, string>> {
  const document = JSON.parse(readFileSync(contract, 'utf8')) as OpenAPI3
  const ast = await openapiTS(document, { rootTypes: true, rootTypesNoSchemaPrefix: true, silent: true })
  return { 'schema.ts': heading + astToString(ast), 'problem-types.ts': heading + problemWords() }
}

/** Returns the union of the types of problems, each with what it means. */
function problemWords(): string {
  const words = Object.entries(problemTypes).map(
    ([type, [status, title, help]]) => `  /** ${status}, ${title}. ${help} */\n  | '${type}'`
  )
  return `\n/** The types of problems, the last part of their \`type\` on the wire. */\nexport type ProblemType =\n${words.join('\n')}\n`
}

if (import.meta.main) {
  for (const [name, text] of Object.entries(await generate())) {
    writeFileSync(join(import.meta.dirname, 'src', name), text)
  }
}
