/**
 * Keyset cursors: an opaque text that says where a page ended, by sort key and id, and that knows the query it belongs
 * to. A page costs the same on page 1 and page 50,000, and an article inserted meanwhile moves no border.
 */
import { hash } from 'node:crypto'
import { invalid } from './problems.ts'

export interface Position {
  /** Which way the page goes from here: after it, in the list's own order, or before it. */
  direction: 'next' | 'previous'
  /** The sort key of the row at the border. */
  key: number | string
  id: string
}

/** Returns the cursor of a position in one query (its path, sort and filters). */
export function encodeCursor(position: Position, query: string): string {
  const payload = JSON.stringify([position.direction === 'next' ? 1 : 0, position.key, position.id])
  return Buffer.from(sign(payload, query) + payload).toString('base64url')
}

/** Returns the position that a cursor holds; throws a 400 when it was altered, belongs to another query or sorts otherwise. */
export function decodeCursor(cursor: string, query: string, sortedBy: 'number' | 'string'): Position {
  const text = Buffer.from(cursor, 'base64url').toString()
  const payload = text.slice(signLength)
  const whole = Buffer.from(text).toString('base64url') === cursor && text.slice(0, signLength) === sign(payload, query)
  const position = whole ? readPosition(payload, sortedBy) : undefined
  if (position) return position
  throw invalid('query', '/cursor', 'This cursor is not of this query: follow `next` or `previous` as they came.')
}

/** The checksum tells an accident, not a forger: what is inside is looked at too, as no database compares a name with a number. */
function readPosition(payload: string, sortedBy: 'number' | 'string'): Position | undefined {
  try {
    const [next, key, id, ...rest] = JSON.parse(payload) as unknown[]
    if ((next !== 0 && next !== 1) || !isText(id) || rest.length > 0) return undefined
    if (sortedBy === 'string' ? !isText(key) : !Number.isSafeInteger(key)) return undefined
    return { direction: next ? 'next' : 'previous', key: key as Position['key'], id }
  } catch {
    return undefined
  }
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.isWellFormed() && !value.includes('\0')

const signLength = 12
const sign = (payload: string, query: string) =>
  hash('sha256', `${query}\n${payload}`, 'base64url').slice(0, signLength)
