/** Problems as errors: RFC 9457 problem details, with the type as one word. */
import type { ProblemType } from './problem-types.ts'
import type { Fault, Problem } from './schema.ts'

/**
 * What is thrown for every answer that is not a success. An answer that is no problem of Rawi's (a proxy's page, say) has
 * the type `about:blank`, as RFC 9457 has it.
 */
export class RawiProblem extends Error {
  override readonly name = 'RawiProblem'
  /** The kind of problem, as `precondition-failed`. A newer server may know kinds that this client does not. */
  readonly type: ProblemType | 'about:blank' | (string & {})
  readonly status: number
  /** The kind of problem in words. */
  readonly title: string
  /** What is wrong this time, and what to do. */
  readonly detail: string
  /** Each wrong value of the request. */
  readonly errors: readonly Fault[]
  /** The current version, when somebody else was first (412). */
  readonly version: number | undefined
  /** What the server logged the request under. */
  readonly requestId: string | undefined
  /** The answer, whose body has been read. */
  readonly response: Response

  constructor(response: Response, body: unknown) {
    const problem = isProblem(body) ? body : blank(response)
    super(`${problem.status} ${wordOf(problem.type)}: ${problem.detail}`)
    this.type = wordOf(problem.type)
    this.status = problem.status
    this.title = problem.title
    this.detail = problem.detail
    this.errors = problem.errors
    this.version = problem.version
    this.requestId = response.headers.get('x-request-id') ?? undefined
    this.response = response
  }
}

const wordOf = (type: string): string => type.replace(/^.*\/problems\//, '')

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' &&
  body !== null &&
  typeof (body as Problem).type === 'string' &&
  typeof (body as Problem).detail === 'string' &&
  Array.isArray((body as Problem).errors)

const blank = ({ status, statusText }: Response): Problem => ({
  type: 'about:blank',
  title: statusText || `HTTP ${status}`,
  status,
  detail: `The answer is no problem of Rawi’s: ${status} ${statusText}`.trim(),
  errors: []
})
