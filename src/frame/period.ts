/** `from` and `to`: a span of time in a list, by instants or by days of the site's time zone. */
import { Temporal } from 'temporal-polyfill'
import { Type } from 'typebox'
import { invalid } from './problems.ts'

const instantOrDay = (description: string, example: string) =>
  Type.Optional(Type.String({ minLength: 10, maxLength: 40, description, examples: [example] }))

/** `from` and `to` of every list that is filtered by publication. */
export const period = {
  from: instantOrDay('Published at this instant or later; a bare date is a day in the site’s time zone.', '2009-12-01'),
  to: instantOrDay('Published before this instant; a bare date includes that whole day.', '2009-12-31')
}

const [earliest, latest] = [Date.parse('0000-01-01T00:00:00Z'), Date.parse('9999-12-31T23:59:59.999Z')]

/**
 * Returns the milliseconds of an RFC 3339 instant in a body. Throws a 400 for one that no clock can store, such as a
 * leap second, which JSON Schema's `date-time` lets pass, or that UTC writes with a year of more than four digits.
 */
export function readInstant(text: string, pointer: string): number {
  const at = Date.parse(text)
  if (/^\d{4}-\d\d-\d\d[Tt]/.test(text) && at >= earliest && at <= latest) return at
  throw invalid(
    'body',
    pointer,
    `${pointer.slice(1)} is an instant such as 2009-12-16T12:00:00Z; “${text.slice(0, 40)}” came.`
  )
}

/**
 * Returns the milliseconds that `from` (inclusive) and `to` (exclusive) mean. A bare date is a day of the time zone, and
 * as `to` it is the end of that day. Throws a 400 for what is neither a date nor an RFC 3339 instant.
 */
export function readPeriod(query: { from?: string; to?: string }, timeZone: string): { from?: number; to?: number } {
  const from = query.from === undefined ? undefined : readEdge('from', query.from, timeZone, 0)
  const to = query.to === undefined ? undefined : readEdge('to', query.to, timeZone, 1)
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

function readEdge(name: string, text: string, timeZone: string, daysLater: number): number {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
      return Temporal.PlainDate.from(text).add({ days: daysLater }).toZonedDateTime(timeZone).epochMilliseconds
    }
    return Temporal.Instant.from(text).epochMilliseconds
  } catch {
    throw invalid(
      'query',
      `/${name}`,
      `${name} is a date such as 2009-12-16 or an instant such as 2009-12-16T12:00:00Z.`
    )
  }
}
