/**
 * The contract as other people's generators read it: orval makes a whole TypeScript client of it, quicktype models for
 * Kotlin, Swift, Java and Dart. Neither may have anything to say about it, and every shape has to keep its name.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generate } from 'orval'
import { InputData, JSONSchemaInput, type LanguageName, quicktype } from 'quicktype-core'
import t, { type Test } from 'tap'
import { folderFor, root } from './support/process.ts'
import { tsc } from './support/tsc.ts'

interface Schema {
  properties?: Record<string, Schema>
  items?: Schema
  enum?: unknown[]
}
const path = join(root, 'openapi/openapi.json')
const { components, paths } = JSON.parse(readFileSync(path, 'utf8')) as {
  components: { schemas: Record<string, Schema> }
  paths: Record<string, Record<string, { operationId: string }>>
}
const names = Object.keys(components.schemas)

/** Returns what a function prints, on whatever stream. */
async function printedBy(t: Test, run: () => Promise<unknown>): Promise<string> {
  let printed = ''
  const write = (text: unknown) => {
    printed += String(text)
    return true
  }
  const captured = [process.stdout, process.stderr].map(stream => t.intercept(stream, 'write', { value: write }))
  const consoles = (['log', 'info', 'warn', 'error'] as const).map(name =>
    t.intercept(console, name, { value: (...said: unknown[]) => write(`${said.join(' ')}\n`) })
  )
  await run().finally(() => {
    for (const { restore } of [...captured, ...consoles]) restore()
  })
  return printed
}

/** Type-checks a folder of TypeScript as strictly as our own, without anything of Node. */
async function typecheck(t: Test, folder: string) {
  const compilerOptions = {
    ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noEmit: true },
    allowImportingTsExtensions: true,
    ...{ module: 'ESNext', moduleResolution: 'bundler', target: 'ES2023', lib: ['ES2023', 'DOM'], types: [] }
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['.'] }))
  const { ok, output } = await tsc('-p', folder)
  t.ok(ok, `it type-checks ${output.slice(0, 1000)}`)
}

t.test('orval reads it without a word of complaint, and what it makes type-checks', async t => {
  const folder = folderFor(t)
  const printed = await printedBy(t, () =>
    generate({
      input: { target: path },
      output: { target: join(folder, 'rawi.ts'), schemas: join(folder, 'model'), client: 'fetch', mode: 'single' }
    })
  )
  t.notMatch(printed, /warn|error|invalid|deprecat|unsupported|duplicate|⚠|🛑/i, printed)
  const client = readFileSync(join(folder, 'rawi.ts'), 'utf8')
  for (const { operationId } of Object.values(paths).flatMap(Object.values))
    if (!client.includes(`export const ${operationId} = `)) t.fail(`${operationId} is missing`)
  const made = new Set(readdirSync(join(folder, 'model')))
  const missing = names.filter(name => !made.has(`${name[0]?.toLowerCase()}${name.slice(1)}.ts`))
  t.same(missing, [], `${names.length} components, each a type`)
  await typecheck(t, folder)
})

/** Returns the models of schemas in one language, each schema a type of its own. */
async function models(lang: LanguageName, schemas: Record<string, object>): Promise<string> {
  const definitions = JSON.parse(JSON.stringify(schemas).replaceAll('#/components/schemas/', '#/definitions/'))
  const input = new JSONSchemaInput(undefined)
  await input.addSource({ name: 'rawi', schema: JSON.stringify({ definitions }), uris: ['#/definitions/'] })
  const inputData = new InputData()
  inputData.addInput(input)
  const options: Partial<Record<string, Record<string, string>>> = {
    kotlin: { framework: 'kotlinx', package: 'org.example.rawi' },
    typescript: { 'just-types': 'true' }
  }
  const { lines, annotations } = await quicktype({
    inputData,
    lang,
    rendererOptions: options[lang] ?? {},
    combineClasses: false
  })
  t.same(annotations, [], `quicktype has nothing to say about its ${lang}`)
  return lines.join('\n')
}

interface Language {
  lang: LanguageName
  /** What declares a type. */
  type: RegExp
  /** What declares a property, or a word of an enumeration. */
  member: RegExp
  /** What an identifier may look like. */
  identifier: RegExp
  /** The words that cannot name a property. */
  reserved: string
}
const letters = /^[\p{L}_][\p{L}\p{N}_]*$/u
const ascii = /^[A-Za-z_$][\w$]*$/
const languages: Language[] = [
  {
    lang: 'kotlin',
    type: /^(?:data |enum |sealed )?class (\w+)/gm,
    member: /^ +(?:@SerialName\("[^"]*"\) )?va[lr] ([^\s:]+):|^ +(?:@SerialName\(".*"\) )?([^\s("@]+)\("/gm,
    identifier: letters,
    reserved:
      'as break class continue do else false for fun if in interface is null object package return super this throw true try typealias typeof val var when while'
  },
  {
    lang: 'swift',
    type: /^(?:struct|enum|(?:final )?class) (\w+)/gm,
    member: /^ +(?:let|var) ([^\s:]+):|^ +case ([^\s:]+) = "/gm,
    identifier: letters,
    reserved:
      'associatedtype class deinit enum extension fileprivate func import init inout internal let operator private precedencegroup protocol public rethrows static struct subscript typealias var break case catch continue default defer do else fallthrough for guard if in repeat return throw switch where while Any as await false is nil self Self super throws true try'
  },
  {
    lang: 'java',
    type: /^ *(?:public )?(?:class|enum) (\w+)/gm,
    member: /^ +private (?!static)\S+ ([^\s;]+);/gm,
    identifier: ascii,
    reserved:
      'abstract assert boolean break byte case catch char class const continue default do double else enum extends final finally float for goto if implements import instanceof int interface long native new package private protected public return short static strictfp super switch synchronized this throw throws transient try void volatile while true false null'
  },
  {
    lang: 'dart',
    type: /^(?:class|enum) (\w+)/gm,
    member: /^ +final \S+ ([^\s;]+);/gm,
    identifier: ascii,
    reserved:
      'assert break case catch class const continue default do else enum extends false final finally for if in is new null rethrow return super switch this throw true try var void while with'
  }
]
/** What quicktype 26 does not escape: no field may be called so. */
const unescaped = ['precedencegroup']
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, one, other]) => one ?? other ?? '')

for (const { lang, type, member, identifier, reserved } of languages) {
  const taken = new Set(reserved.split(' '))

  t.test(`quicktype makes ${lang} of it: every component is a type, and none is invented a name`, async t => {
    const text = await models(lang, components.schemas)
    const types = new Set(found(text, type))
    t.same(
      names.filter(name => !types.has(name)),
      [],
      `${names.length} components`
    )
    t.same(
      [...types].filter(name =>
        /^(Purple|Fluffy|Tentacled|Sticky|Indigo|Indecent|Hilarious|Ambitious|Cunning)/.test(name)
      ),
      [],
      'quicktype’s names for what has none'
    )
    t.equal(await models(lang, components.schemas), text, 'twice the same')
  })

  t.test(`bad input: generators’ reserved words in field names, in ${lang}`, async t => {
    const fields = new Set<string>()
    const walk = ({ properties = {}, items }: Schema) => {
      for (const [name, child] of Object.entries(properties)) {
        fields.add(name)
        walk(child)
      }
      if (items) walk(items)
    }
    for (const schema of Object.values(components.schemas)) walk(schema)
    t.notOk(
      unescaped.some(name => fields.has(name)),
      'no field has a name that quicktype would not escape'
    )
    const colliding = [...fields].filter(name => taken.has(name))
    const text = await models(lang, components.schemas)
    const members = found(text, member)
    t.ok(members.length > 300, `${members.length} members were found`)
    t.same(
      members.filter(name => taken.has(name) || !identifier.test(name)),
      [],
      `escaped: ${colliding.join(', ') || 'no field of today’s contract collides'}`
    )
    for (const name of colliding) t.ok(text.includes(`"${name}"`), `${name} is still ${name} on the wire`)

    // And whatever a field may once be called.
    const names = [...new Set(languages.flatMap(language => language.reserved.split(' '))), 'نص', 'عنوان الخبر', '1st']
    const string = { type: 'string', description: 'قال: «نعم» */ """ ` $' }
    const Hostile = {
      type: 'object',
      additionalProperties: false,
      required: names,
      properties: Object.fromEntries(names.map(name => [name, string]))
    }
    const hostile = await models(lang, { Hostile })
    const escaped = found(hostile, member)
    t.ok(escaped.length >= names.length, `${escaped.length} members of ${names.length} fields`)
    t.same(
      escaped.filter(name => (taken.has(name) && !unescaped.includes(name)) || !identifier.test(name)),
      []
    )
  })
}

t.test('bad input: generators’ reserved words in field names, in TypeScript, where they need no escape', async t => {
  const folder = folderFor(t)
  writeFileSync(join(folder, 'models.ts'), await models('typescript', components.schemas))
  await typecheck(t, folder)
})
