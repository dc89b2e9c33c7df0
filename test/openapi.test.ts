/** The contract as a document: committed as generated, complete for a reader, and the same set of routes as the app's. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import t from 'tap'
import { newsroom } from './support/newsroom.ts'
import { root } from './support/process.ts'
import { routesOf } from './support/walk.ts'

interface Schema {
  $ref?: string
  type?: string | string[]
  description?: string
  examples?: unknown[]
  properties?: Record<string, Schema>
  items?: Schema
  additionalProperties?: Schema | boolean
  patternProperties?: Record<string, Schema>
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  enum?: unknown[]
  const?: unknown
  discriminator?: { propertyName: string; mapping: Record<string, string> }
}
interface Parameter {
  name: string
  in: string
  description?: string
  example?: unknown
  schema: Schema
}
interface Operation {
  operationId?: string
  summary?: string
  tags?: string[]
  security?: object[]
  parameters?: Parameter[]
  requestBody?: { required?: boolean; content: Record<string, { schema: Schema; example?: unknown }> }
  responses: Record<string, { description?: string; content?: Record<string, { schema: Schema }> }>
}
interface Document {
  openapi: string
  info: { title: string; version: string }
  tags: { name: string; description?: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

const committed = readFileSync(join(root, 'openapi/openapi.json'), 'utf8')
const document = JSON.parse(committed) as Document
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    name: `${method.toUpperCase()} ${path}`,
    path,
    ...operation
  }))
)

t.test('the committed document is what the app generates', async t => {
  const room = await newsroom(t)
  const made = `${JSON.stringify(room.app.swagger(), null, 2)}\n`
  t.ok(made === committed, 'run `npm run openapi` and commit openapi/openapi.json with the change')
  t.same(JSON.parse(made), document)
  t.same((await room.get('/openapi.json')).body, document, 'and what the server serves')
})

t.test('it is OpenAPI 3.1, and every reference in it leads somewhere', async t => {
  t.match(document.openapi, /^3\.1\./)
  const refs = new Set([...committed.matchAll(/"\$ref": "([^"]+)"/g)].map(([, target = '']) => target))
  for (const target of refs) {
    const name = /^#\/components\/schemas\/(.+)$/.exec(target)?.[1]
    t.ok(name !== undefined && name in document.components.schemas, target)
  }
  const unused = Object.keys(document.components.schemas).filter(name => !refs.has(`#/components/schemas/${name}`))
  t.same(unused, [], 'and no schema is there for nobody')
})

t.test('every operation says who it is, what it does, where it belongs and what can go wrong', async t => {
  const ids = new Map<string, string>()
  const tags = new Set(document.tags.map(({ name }) => name))
  for (const tag of document.tags) t.ok(tag.description, `the tag ${tag.name} is described`)
  const lacking: string[] = []
  const want = (name: string, part: string, is: unknown) => void (is || lacking.push(`${name}: ${part}`))
  for (const {
    name,
    operationId = '',
    summary,
    tags: own = [],
    responses,
    security,
    parameters = [],
    ...rest
  } of operations) {
    want(name, 'an operationId', /^[a-z][A-Za-z]+$/.test(operationId))
    want(name, `an operationId of its own (${operationId} is that of ${ids.get(operationId)})`, !ids.has(operationId))
    ids.set(operationId, name)
    want(name, 'a summary', summary && summary.length > 8 && !summary.endsWith('.'))
    want(name, 'one known tag', own.length === 1 && tags.has(own[0] ?? ''))
    want(name, 'its security', security && security.length > 0)
    const statuses = Object.keys(responses)
    want(
      name,
      'a 2xx',
      statuses.some(status => status.startsWith('2'))
    )
    want(
      name,
      'a 4xx',
      statuses.some(status => status.startsWith('4'))
    )
    want(name, 'a 500', statuses.includes('500'))
    for (const [status, { description, content }] of Object.entries(responses)) {
      want(name, `a description of ${status}`, description)
      if (Number(status) >= 400) {
        want(name, `a problem for ${status}`, content?.['application/problem+json']?.schema.$ref?.endsWith('/Problem'))
      }
    }
    for (const parameter of parameters) {
      const described = parameter.description ?? parameter.schema.description
      want(name, `a description of the parameter ${parameter.name}`, described)
    }
    if (rest.requestBody) want(name, 'a 415 for its body', statuses.includes('415'))
    for (const [part] of rest.path.matchAll(/\{\w+\}/g))
      want(
        name,
        `the path parameter ${part}`,
        parameters.some(one => one.in === 'path' && `{${one.name}}` === part)
      )
  }
  t.same(lacking, [], `${operations.length} operations`)
})

t.test('every word of a discriminator means one schema of its union', async t => {
  let unions = 0
  for (const [name, { discriminator, oneOf = [] }] of Object.entries(document.components.schemas)) {
    if (!discriminator) continue
    unions++
    const meant = Object.entries(discriminator.mapping).map(([word, target]) => {
      const schema = document.components.schemas[target.split('/').at(-1) ?? '']
      t.ok(schema?.properties?.[discriminator.propertyName]?.enum?.includes(word), `${name}: ${word} is a ${target}`)
      return target
    })
    t.same(new Set(meant), new Set(oneOf.map(({ $ref }) => $ref)))
  }
  t.ok(unions >= 4, `${unions} unions`)
})

t.test('a body that may be left out is not called required, and no other is optional', async t => {
  const optional = operations.filter(({ requestBody }) => requestBody && !requestBody.required)
  t.same(optional.map(({ operationId }) => operationId).sort(), [
    'createPreview',
    'publishArticle',
    'setSpeaker',
    'withdrawArticle'
  ])
})

t.test('every answer is described in words of its own', async t => {
  const unsaid = operations.flatMap(({ name, responses }) =>
    Object.entries(responses)
      .filter(([, { description }]) => description === 'Default Response')
      .map(([status]) => `${name} ${status}`)
  )
  t.same(unsaid, [], 'none says “Default Response”')
})

/** Walks through a schema and calls back with everything that a reader would look for words on. */
function walk(schema: Schema, path: string, visit: (schema: Schema, path: string) => void): void {
  if (schema.$ref) return
  visit(schema, path)
  for (const [name, child] of Object.entries(schema.properties ?? {})) walk(child, `${path}.${name}`, visit)
  for (const [name, child] of Object.entries(schema.patternProperties ?? {})) walk(child, `${path}[${name}]`, visit)
  if (typeof schema.additionalProperties === 'object') walk(schema.additionalProperties, `${path}[*]`, visit)
  if (schema.items) walk(schema.items, `${path}[]`, visit)
  for (const kind of ['anyOf', 'oneOf', 'allOf'] as const)
    for (const [at, child] of (schema[kind] ?? []).entries()) walk(child, `${path}/${kind}${at}`, visit)
}

const isNull = ({ type }: Schema) => type === 'null'
const isPlain = ({ type }: Schema) => {
  const types = [type].flat().filter(one => one !== undefined && one !== 'null')
  return types.length > 0 && !types.includes('object') && !types.includes('array')
}

t.test('every schema and every property is described, and every value has an example', async t => {
  const undescribed: string[] = []
  const unexampled: string[] = []
  let properties = 0
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    t.ok(schema.description, `${name} is described`)
    walk(schema, name, (each, path) => {
      for (const [key, child] of Object.entries(each.properties ?? {})) {
        properties++
        // What a reference leads to has its own words.
        const whole = child.$ref || (child.anyOf ?? child.oneOf ?? []).some(one => one.$ref)
        if (!whole && !child.description) undescribed.push(`${path}.${key}`)
        const speaks = child.examples || child.enum?.length === 1 || child.const !== undefined
        if (!whole && isPlain(child) && !isNull(child) && !speaks) unexampled.push(`${path}.${key}`)
      }
    })
  }
  t.same(undescribed, [], `without a description, of ${properties} properties`)
  t.same(unexampled, [], `without an example, of ${properties} properties`)
})

t.test('every shape has a name of its own, because generators invent worse ones', async t => {
  const nameless: string[] = []
  const isShape = ({ properties, oneOf, anyOf }: Schema) =>
    properties !== undefined || oneOf !== undefined || (anyOf ?? []).filter(one => !isNull(one)).length > 1
  const look = (schema: Schema, path: string, named = false) =>
    walk(schema, path, (each, at) => void (isShape(each) && !(named && at === path) && nameless.push(at)))
  for (const [name, schema] of Object.entries(document.components.schemas)) look(schema, name, true)
  for (const { name, requestBody, responses } of operations)
    for (const { content } of [requestBody ?? {}, ...Object.values(responses)])
      for (const { schema } of Object.values(content ?? {})) look(schema, name)
  t.same(nameless, [], 'objects and unions that are not in components')
})

t.test('parameters and bodies have examples too', async t => {
  const unexampled = new Set<string>()
  for (const { name, parameters = [], requestBody } of operations) {
    for (const { name: parameter, example, schema } of parameters)
      if (example === undefined && !schema.examples) unexampled.add(`${name} ${parameter}`)
    for (const [type, { schema, example }] of Object.entries(requestBody?.content ?? {}))
      if (!schema.$ref && example === undefined) unexampled.add(`${name} ${type}`)
  }
  t.same([...unexampled], [])
})

t.test('the examples are Arabic first, and fit their own schemas', async t => {
  const { Ajv2020 } = await import('ajv/dist/2020.js')
  const { default: addFormats } = await import('ajv-formats')
  const ajv = new Ajv2020({ strict: false })
  ;(addFormats as unknown as (ajv: unknown) => void)(ajv)
  ajv.addSchema({ $id: 'contract', components: document.components })
  const wrong: string[] = []
  let arabic = 0
  let all = 0
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    walk(schema, name, (each, path) => {
      for (const example of each.examples ?? []) {
        all++
        if (/[\u0600-\u06FF]/.test(JSON.stringify(example))) arabic++
        const { examples: _, ...bare } = each
        const validate = ajv.compile(
          JSON.parse(JSON.stringify(bare).replaceAll('"#/components/', '"contract#/components/'))
        )
        if (!validate(example)) wrong.push(`${path}: ${JSON.stringify(example)} ${ajv.errorsText(validate.errors)}`)
      }
    })
  }
  t.same(wrong, [])
  t.ok(arabic >= 60, `${arabic} of ${all} examples are in Arabic`)
  t.notMatch(committed, /\b(lorem|ipsum|foo|bar|string1)\b/i)
})

t.test('the routes of the app are those of the document, save a few that are hidden on purpose', async t => {
  const room = await newsroom(t)
  const served = routesOf(room.app).flatMap(({ url, methods }) => methods.map(method => `${method} ${url}`))
  const documented = operations.map(({ name }) => name.replace(/\{(\w+)\}/g, ':$1'))
  // HEAD comes with GET.
  const hidden = [/^HEAD /, /^GET \/$/, /^GET \/openapi\.json$/, /^GET \/docs(\/|$)/, /^GET \/metrics$/]
  t.same(
    served.filter(route => !documented.includes(route) && !hidden.some(pattern => pattern.test(route))),
    [],
    'served, and not in the document'
  )
  t.same(
    documented.filter(route => !served.includes(route)),
    [],
    'in the document, and not served'
  )
  t.ok(documented.length >= 45, `${documented.length} operations, ${served.length} routes`)
})

t.test('the pages at /docs are served whole from here, and forbid everything from elsewhere', async t => {
  const room = await newsroom(t)
  const page = await room.get('/docs')
  t.match(page.headers['content-type'], /^text\/html/)
  t.match(page.headers['content-security-policy'], /default-src 'self'/)
  const parts = [...page.text.matchAll(/(?:src|stylesheet" href)="([^"]+)"/g)].map(([, part = '']) => part)
  t.ok(parts.length >= 4, `${parts.length} parts`)
  for (const part of parts) {
    const answer = await room.get(new URL(part, 'http://x/docs').href.replace('http://x', ''))
    t.equal(answer.status, 200, part)
    t.match(answer.headers['content-type'], part.endsWith('.css') ? /^text\/css/ : /^text\/javascript/, part)
    t.ok(answer.text.length > 100, part)
    const again = { 'if-none-match': answer.headers.etag ?? '' }
    t.equal((await room.get(`/${part}`, { headers: again })).status, 304, part)
  }
  const moved = await room.get('/docs/')
  t.equal(moved.status, 308)
  t.equal(new URL(moved.headers.location ?? '', 'http://x/docs/').pathname, '/docs')
  t.equal((await room.get('/docs/docs.html')).status, 404)
})

t.test(
  'every schema is one by the standard’s own, and compiles: the server compiles them when they are first asked',
  async t => {
    // Ajv knows no `mapping` beside a discriminator: the standard's own `oneOf` says the same.
    const ajv = new Ajv2020({ strict: false })
    ;(addFormats as unknown as (ajv: Ajv2020) => void)(ajv)
    const { components, paths } = JSON.parse(
      readFileSync(join(root, 'openapi/openapi.json'), 'utf8').replaceAll('"#/components/schemas/', '"contract#/$defs/')
    )
    ajv.addSchema({ $id: 'contract', $defs: components.schemas })
    let compiled = 0
    const compile = (value: unknown, at: string): void => {
      if (typeof value !== 'object' || value === null) return
      for (const [key, child] of Object.entries(value)) {
        if (key !== 'schema') compile(child, `${at} ${key}`)
        else {
          t.doesNotThrow(() => ajv.compile(child), at)
          compiled += 1
        }
      }
    }
    compile(paths, '')
    t.ok(compiled > 150, `${compiled} schemas`)
    t.throws(() => ajv.compile({ type: 'strng' }), 'a wrong one would be found')
  }
)
