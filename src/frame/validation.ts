/**
 * Bodies mean what they say: nothing is coerced, no key is dropped, an unknown key is refused. Ajv's coercion is off for
 * URLs too (it lets `Infinity`, `1e309` and `0x10` pass as integers): a parameter is read here, by its schema's type,
 * before Ajv sees it. Failures become one Problem with a JSON pointer and a sentence for each wrong value.
 */
import AjvCompiler from '@fastify/ajv-compiler'
import type { FastifyInstance, FastifyServerOptions } from 'fastify'
import { nearest } from '../language/nearest.ts'
import { badUrl, type Fault, Problem } from './problems.ts'

export const ajvOptions = {
  customOptions: {
    coerceTypes: false,
    removeAdditional: false,
    useDefaults: true,
    discriminator: true,
    verbose: true,
    // The contract is linted, which finds the same; checking each schema against the standard's own is a tenth of a second.
    validateSchema: false,
    strict: false
  }
} as const

interface AjvError {
  keyword: string
  instancePath: string
  params: Record<string, unknown>
  message?: string
  data?: unknown
  parentSchema?: { properties?: Record<string, unknown>; examples?: unknown[]; pattern?: string }
}
type Schema = { type?: string | string[]; properties?: Record<string, Schema>; required?: string[] }
type Part = Fault['in']

const parts: Record<string, Part> = { body: 'body', querystring: 'query', params: 'path', headers: 'header' }

type Factory = NonNullable<
  NonNullable<NonNullable<FastifyServerOptions['schemaController']>['compilersFactory']>['buildValidator']
>
type Validate = { (data: unknown): boolean; errors?: AjvError[] }
interface RouteSchema {
  schema: Schema
  httpPart?: string
}

/**
 * Returns the compiler factory of one application, for Fastify's `schemaController`: knows the shared schemas, answers
 * Problems. A schema is compiled when it is first asked, not at the start: there are some hundred.
 */
export function validatorFactory(): Factory {
  // Fastify asks once a room; they all have the same shared schemas, and so the same Ajv.
  const pool = AjvCompiler()
  return ((externalSchemas: unknown, options: typeof ajvOptions) => (route: RouteSchema) => {
    const compile = (allErrors: boolean) => {
      const customOptions = { ...options.customOptions, allErrors }
      return pool(externalSchemas as never, { ...options, customOptions } as never)(route as never) as Validate
    }
    let quick: Validate | undefined
    let complete: Validate | undefined
    /** Every fault of a value that a person could have written; of a larger one the first, since Ajv's lists grow quadratically. */
    const errorsOf = (value: unknown, size: number): AjvError[] => {
      quick ??= compile(false)
      if (quick(value)) return []
      if (size > 2000) return quick.errors ?? []
      complete ??= compile(true)
      complete(value)
      return complete.errors ?? []
    }
    const part = parts[route.httpPart ?? 'body'] ?? 'body'
    return (data: unknown) => {
      const faults: Fault[] = []
      const value = part === 'body' ? data : readParameters(part, route.schema, data as object, faults)
      const size = findUnsafeText(part, value, '', faults)
      if (faults.length === 0) for (const error of errorsOf(value, size)) faults.push(...explain(part, error))
      return faults.length === 0 ? { value } : { error: invalidRequest(faults) }
    }
  }) as unknown as Factory
}

/**
 * Makes the routes after it that take no query parameters refuse them, instead of ignoring a mistyped or misplaced one,
 * and every route a query that is no UTF-8: the router reads paths so strictly, and queries as what is left of them.
 */
export function refuseParameters(app: FastifyInstance): void {
  app.addHook('onRequest', ({ url }, _reply, done) => {
    const at = url.indexOf('?')
    if (at >= 0 && url.includes('%', at) && !isDecodable(url.slice(at))) throw badUrl()
    done()
  })
  app.addHook('onRoute', ({ schema }) => {
    if (schema && !(schema as { hide?: boolean }).hide) {
      schema.querystring ??= { type: 'object', properties: {}, additionalProperties: false }
    }
  })
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

function invalidRequest(faults: Fault[]): Problem {
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : ''
  return new Problem('invalid-request', `${faults[0]?.detail}${more}`, { errors: faults.slice(0, mostFaults) })
}

/** Reads text from a URL by the types of its schema: digits only for integers, `true` or `false`, each given once. */
function readParameters(part: Part, schema: Schema, sent: object, faults: Fault[]): Record<string, unknown> {
  // Without a prototype, so that a parameter called __proto__ is a name like any other.
  const value: Record<string, unknown> = Object.create(null)
  for (const [name, text] of Object.entries(sent)) {
    const type = schema.properties?.[name]?.type
    const pointer = `/${escapePointer(name)}`
    if (Array.isArray(text))
      faults.push({ in: part, pointer, detail: `${name} was given ${text.length} times; give it once.` })
    else if (type === 'integer') {
      if (/^(0|[1-9][0-9]{0,14})$/.test(text)) value[name] = Number(text)
      else
        faults.push({
          in: part,
          pointer,
          detail: `${name} is a whole number in digits, such as 20; ${show(text)} came.`
        })
    } else if (type === 'boolean') {
      if (text === 'true' || text === 'false') value[name] = text === 'true'
      else faults.push({ in: part, pointer, detail: `${name} is true or false; ${show(text)} came.` })
    } else value[name] = text
  }
  return value
}

/** No body that means anything is deeper, and walking one that is would run out of stack. */
export const deepestBody = 64
/** How many wrong values a problem names. */
export const mostFaults = 50

/** Returns how many values there are. NUL cannot be stored in PostgreSQL, and half of a surrogate pair is no text at all. */
function findUnsafeText(part: Part, value: unknown, pointer: string, faults: Fault[], depth = 0): number {
  const fault = (detail: string, at = pointer) =>
    faults.length < mostFaults && faults.push({ in: part, pointer: at, detail })
  const name = pointer || 'The body'
  if (typeof value === 'string') {
    if (value.includes('\u0000')) fault(`${name} holds a NUL character (U+0000); remove it.`)
    else if (!value.isWellFormed()) fault(`${name} holds half of a surrogate pair; send whole characters.`)
    return 1
  }
  if (typeof value !== 'object' || value === null) return 1
  if (depth > deepestBody) {
    fault(`The body is nested more than ${deepestBody} levels deep.`, '')
    return 1
  }
  let size = 1
  for (const [key, child] of Object.entries(value)) {
    if (key.includes('\u0000') || !key.isWellFormed()) fault(`A key in ${name} is not well-formed text.`)
    else size += findUnsafeText(part, child, `${pointer}/${escapePointer(key)}`, faults, depth + 1)
  }
  return size
}

/** Returns one Ajv error in words: the value's name, what came, what was expected. */
function explain(part: Part, error: AjvError): Fault[] {
  const { keyword, instancePath, params, data, parentSchema } = error
  const name = instancePath.slice(1) || 'The body'
  const fault = (detail: string, pointer = instancePath): Fault[] => [{ in: part, pointer, detail }]
  const below = (key: unknown) => `${instancePath}/${escapePointer(String(key))}`
  const example = parentSchema?.examples?.[0]
  switch (keyword) {
    case 'required': {
      const missing = String(params.missingProperty)
      return fault(`${below(missing).slice(1)} is required.`, below(missing))
    }
    case 'additionalProperties': {
      const key = String(params.additionalProperty)
      return fault(unknownName(part, key, Object.keys(parentSchema?.properties ?? {})), below(key))
    }
    case 'type':
      if (data === null && instancePath === '') return fault('A JSON body is required.')
      return fault(`${name} is to be ${listed([params.type].flat())}; ${show(data)} came.`)
    case 'enum':
      return fault(`${name} is one of ${listed((params.allowedValues as unknown[]).map(String))}; ${show(data)} came.`)
    case 'minLength':
      return fault(data === '' ? `${name} is empty.` : `${name} has at least ${params.limit} characters.`)
    case 'maxLength':
      return fault(`${name} has at most ${params.limit} characters; ${[...String(data)].length} came.`)
    case 'minimum':
      return fault(`${name} is at least ${params.limit}; ${show(data)} came.`)
    case 'maximum':
      return fault(`${name} is at most ${params.limit}; ${show(data)} came.`)
    case 'minItems':
    case 'minProperties':
      return fault(`${name} holds at least ${params.limit}.`)
    case 'maxItems':
      return fault(`${name} holds at most ${params.limit}; ${(data as unknown[]).length} came.`)
    case 'uniqueItems':
      return fault(`${name} names the same thing twice.`)
    case 'discriminator': {
      const tag = String(params.tag)
      return fault(`${below(tag).slice(1)} names no known ${tag}; ${show(params.tagValue)} came.`, below(tag))
    }
    case 'oneOf':
    case 'anyOf':
      return fault(`${name} has none of the allowed forms.`)
    default:
      return fault(
        `${name} has another form${example === undefined ? '' : `, such as ${show(example)}`}; ${show(data)} came.`
      )
  }
}

function unknownName(part: Part, key: string, known: string[]): string {
  const kind = part === 'body' ? 'key' : 'parameter'
  const meant = nearest(key, known)
  const list = known.length > 0 ? ` There are: ${known.join(', ')}.` : ''
  return `There is no ${kind} ${show(key)}${meant ? `; did you mean ${meant}?` : '.'}${list}`
}

const listed = (words: unknown[]) => words.join(' or ')
const escapePointer = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')

/** Returns a value as JSON, short enough for a sentence. */
function show(value: unknown): string {
  // JSON has no word for what `1e309` was read as; null, which it would become, never came.
  if (value === Infinity || value === -Infinity) return 'a number beyond all bounds'
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 57).replace(/[\uD800-\uDBFF]$/, '')}…` : text
}
