/**
 * How a query runs on SQLite once it is prepared: planned once, its values put in order, its rows made into objects, each by
 * a function that was made for this query alone. drizzle goes through its description of the columns anew for each value
 * of each row, which takes as long as the engine takes to find them.
 */
import type { RunResult, Statement } from 'better-sqlite3'
import { Column, getTableName, is, noopDecoder, Param, Placeholder, SQL, type Table } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'

type Values = Record<string, unknown>
type Row = unknown[]
interface Decoder {
  mapFromDriverValue(value: unknown): unknown
}
/** A column of an answer: under which key, or keys, and what of. */
interface Field {
  path: string[]
  field: Column | SQL | SQL.Aliased
}
/** What drizzle keeps of a prepared query, and does not type. */
interface Prepared {
  stmt: Statement
  query: { params: unknown[] }
  executeMethod: string
  fields?: Field[]
  /** Of each table, by name, whether a row of the answer always has one of it; set only after it was prepared. */
  joinsNotNullableMap?: Record<string, boolean>
  execute(values?: Values): unknown
}

/** Makes all queries of a connection run like this, and returns it. */
export function quick<Db extends BetterSQLite3Database<Record<string, never>>>(db: Db): Db {
  const { session } = db as unknown as {
    session: { prepareQuery(query: { sql: string }, ...how: unknown[]): Prepared }
  }
  const prepare = session.prepareQuery.bind(session)
  session.prepareQuery = (query, ...how) => {
    const prepared = prepare({ ...query, sql: planned(query.sql) }, ...how)
    let run: ((values: Values) => unknown) | undefined
    prepared.execute = (values = {}) => {
      run ??= runnerOf(prepared)
      return run(values)
    }
    return prepared
  }
  return db
}

/**
 * Returns a query that the engine plans once. It looks at the values of bare parameters while it plans, beside `order by`,
 * `limit` and partial indexes, and then plans anew whenever another value is bound, which takes longer than to run what it
 * planned; behind a sign, which changes no value, it does not look.
 */
const planned = (text: string): string =>
  /^(select|with)\b/.test(text) ? text.replace(/'[^']*'|"[^"]*"|\?/g, part => (part === '?' ? '+?' : part)) : text

function runnerOf(prepared: Prepared): (values: Values) => unknown {
  const { stmt, executeMethod, fields, joinsNotNullableMap } = prepared
  const inOrder = prepared.query.params.map(orderOf)
  const parametersOf = (values: Values) => inOrder.map(find => find(values))
  if (executeMethod === 'run') return (values): RunResult => stmt.run(...parametersOf(values))
  if (executeMethod !== 'all' || !fields) throw new Error(`No statement is run by ${executeMethod} here.`)
  const rowOf = mapperOf(fields, joinsNotNullableMap)
  stmt.raw()
  return values => (stmt.all(...parametersOf(values)) as Row[]).map(rowOf)
}

/** Returns what finds the value of one parameter. */
function orderOf(parameter: unknown): (values: Values) => unknown {
  if (is(parameter, Placeholder)) return values => given(values, parameter.name)
  if (!is(parameter, Param) || !is(parameter.value, Placeholder)) return () => parameter
  const { encoder, value } = parameter
  return values => encoder.mapToDriverValue(given(values, value.name))
}

function given(values: Values, name: string): unknown {
  const value = values[name]
  if (value === undefined && !(name in values)) throw new Error(`No value for placeholder "${name}" was provided`)
  return value
}

/**
 * Returns what makes an object of a row. It is compiled, so that the engine of the language knows the shape of what it makes;
 * nothing but positions and the names of our own columns goes into its text.
 */
function mapperOf(fields: Field[], always: Record<string, boolean> | undefined): (row: Row) => unknown {
  const decoders = fields.map(({ field }) => decoderOf(field))
  const valueAt = (at: number) => {
    const { mapFromDriverValue: decode } = decoders[at] as Decoder
    const asIs = decode === Column.prototype.mapFromDriverValue || decode === noopDecoder.mapFromDriverValue
    return asIs ? `row[${at}]` : `row[${at}] === null ? null : decoders[${at}].mapFromDriverValue(row[${at}])`
  }
  const whole = new Map<string, number[]>()
  for (const [at, { path }] of fields.entries()) whole.set(path[0] ?? '', [...(whole.get(path[0] ?? '') ?? []), at])
  const parts = [...whole].map(([name, positions]) => {
    const [first = 0] = positions
    if (fields[first]?.path.length === 1) return `${JSON.stringify(name)}: ${valueAt(first)}`
    const inner = positions.map(at => `${JSON.stringify(fields[at]?.path[1])}: ${valueAt(at)}`)
    const part = `{ ${inner.join(', ')} }`
    return `${JSON.stringify(name)}: ${mayMiss(positions, first) ? `row[${first}] === null ? null : ${part}` : part}`
  })
  return new Function('decoders', `return row => ({ ${parts.join(', ')} })`)(decoders)

  /** Whether all of it is of one table that a row may be without: then its first column, a key, is null. */
  function mayMiss(positions: number[], first: number): boolean {
    if (!always) return false
    const tables = positions.map(at => tableOf(fields[at]?.field))
    return is(fields[first]?.field, Column) && new Set(tables).size === 1 && !always[tables[0] ?? '']
  }
}

const tableOf = (field: Field['field'] | undefined): string | undefined =>
  is(field, Column) ? getTableName(field.table as Table) : undefined

function decoderOf(field: Field['field']): Decoder {
  if (is(field, Column)) return field
  const { decoder } = (is(field, SQL) ? field : field.sql) as unknown as { decoder: Decoder }
  return decoder
}
