/**
 * The contract is law: every response that any test sees is held against the OpenAPI document: its status is declared,
 * its type is declared, its body fits the schema with no key too many or too few.
 */
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

type Json = Record<string, unknown>
interface Operation {
  responses: Record<string, { content?: Record<string, { schema: Json }> }>
}

export interface Seen {
  method: string
  url: string
  status: number
  contentType: string | undefined
  body: string
}

/** Returns a check that throws when a response breaks the document; undocumented paths must answer a problem. */
export function contractCheck(document: unknown): (seen: Seen) => void {
  const { paths, components } = document as {
    paths: Record<string, Record<string, Operation>>
    components: { schemas: Json }
  }
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  ;(addFormats as unknown as (ajv: Ajv2020) => void)(ajv)
  ajv.addSchema({ $id: 'contract', components })
  const templates = Object.keys(paths)
    .map(path => ({ path, pattern: new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`) }))
    // A literal segment wins over a parameter.
    .sort((a, b) => (a.path.match(/\{/g)?.length ?? 0) - (b.path.match(/\{/g)?.length ?? 0))

  const absolute = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value).replaceAll('"#/components/', '"contract#/components/'))
  const validators = new Map<string, ReturnType<typeof ajv.compile>>()
  const fits = (schema: Json, body: unknown): string | null => {
    const key = JSON.stringify(schema)
    const validate = validators.get(key) ?? ajv.compile(absolute(schema) as Json)
    validators.set(key, validate)
    return validate(body) ? null : ajv.errorsText(validate.errors, { dataVar: 'body' })
  }
  const problem = { $ref: '#/components/schemas/Problem' }

  return ({ method, url, status, contentType, body }) => {
    const [path = '', query = ''] = url.split('?')
    const broken = (why: string): never => {
      throw new Error(`${method} ${url} ${status} breaks the contract: ${why}\n${body.slice(0, 600)}`)
    }
    const found = templates.find(({ pattern }) => pattern.test(path))
    const operation = found && paths[found.path]?.[method === 'HEAD' ? 'get' : method.toLowerCase()]
    if (!operation) {
      if (status >= 400 && method !== 'HEAD') {
        if (!contentType?.startsWith('application/problem+json')) broken(`an error of type ${contentType}`)
        const why = fits(problem, JSON.parse(body))
        if (why) broken(why)
      }
      return
    }
    const response = operation.responses[status] ?? broken('this status is not documented')
    const content = Object.entries(response.content ?? {})
    if (method === 'HEAD' || content.length === 0)
      return void (body !== '' && broken('a body where none is documented'))
    const media = content.find(([type]) => contentType?.startsWith(type)) ?? broken(`the type ${contentType}`)
    let { schema } = media[1]
    // Without `fields` an answer is whole: only the first of [whole, narrowed].
    const named = /^#\/components\/schemas\/(\w+)$/.exec(String(schema.$ref))?.[1]
    const branches = (named ? (components.schemas[named] as Json) : schema).anyOf as Json[] | undefined
    if (branches && status < 300 && !/(^|&)fields=/.test(query)) schema = branches[0] as Json
    const why = fits(schema, media[0].includes('json') ? JSON.parse(body) : body)
    if (why) broken(why)
  }
}
