/**
 * docs/limits.md: every bound that a client or an operator meets, with the numbers of the code itself. Those of fields and
 * parameters are read from the contract; the others are exported where they hold, and named here.
 */

import { limits } from '../src/articles/body-schema.ts'
import { mostCategories } from '../src/articles/page.ts'
import { mostQuotations, mostWarnings } from '../src/articles/planning.ts'
import { deepest as deepestCategory } from '../src/categories/tree.ts'
import { mostWaiting, patience } from '../src/changes/streams.ts'
import { maxDepth } from '../src/comments/deciding.ts'
import { mostAddresses } from '../src/comments/rate.ts'
import { largestComment } from '../src/comments/routes.ts'
import { readConfig, settings } from '../src/config.ts'
import { statementLimit } from '../src/database/postgres.ts'
import { DEEPEST, LONGEST as longestFrontMatter } from '../src/formats/front-matter.ts'
import { LONGEST as longestHref } from '../src/formats/href.ts'
import { MOST_ELEMENTS } from '../src/formats/html-reader.ts'
import { MOST } from '../src/formats/markdown-sections.ts'
import { wire } from '../src/frame/server.ts'
import { deepestBody, mostFaults } from '../src/frame/validation.ts'
import { longestSlug } from '../src/language/slug.ts'
import { mostMonths } from '../src/people/months.ts'
import { mostLive } from '../src/previews/links.ts'
import { mostDays } from '../src/previews/schema.ts'
import { mostAppearances } from '../src/quotes/appearance-routes.ts'
import { mostCompared } from '../src/quotes/comparing.ts'
import { mostAsked, mostWords } from '../src/quotes/terms.ts'
import { maxWordings } from '../src/site/schema.ts'

type Schema = {
  $ref?: string
  maxLength?: number
  maxItems?: number
  maxProperties?: number
  maximum?: number
  properties?: Record<string, Schema>
  patternProperties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
  items?: Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
}
interface Operation {
  parameters?: { name: string; in: string; schema: Schema }[]
  requestBody?: { content: Record<string, { schema: Schema }> }
}
interface Document {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

const config = readConfig({})
const whole = (value: number) => value.toLocaleString('en')
const bytes = (value: number) => (value % 2 ** 20 === 0 ? `${value / 2 ** 20} MiB` : `${value / 1024} KiB`)
const seconds = (milliseconds: number) => `${whole(milliseconds / 1000)} seconds`
const by = (setting: { name: string }) => ` (\`${setting.name}\`)`

/** What is bounded, by how much at most, and what happens beyond it. */
const rows: [what: string, most: string, beyond: string][] = [
  ['a JSON or text body', bytes(config.bodyLimit) + by(settings.bodyLimit), '413'],
  ['the body of a comment', bytes(Math.min(config.bodyLimit, largestComment)), '413'],
  ['request line and headers', bytes(wire.headers), '431'],
  ['a part of a path, as it is sent', `${whole(wire.pathSegment)} bytes`, '414'],
  ['levels of a JSON body', whole(deepestBody), '400'],
  ['wrong values that a problem names', whole(mostFaults), 'the others are not named'],
  ['the time in which a request arrives', seconds(config.requestTimeout) + by(settings.requestTimeout), '408'],
  ['the time in which its headers arrive', seconds(Math.min(wire.headersTimeout, config.requestTimeout)), '408'],
  ['an idle connection', seconds(wire.keepAliveTimeout), 'closed'],
  ['running requests of a server that stops', seconds(config.drainTimeout) + by(settings.drainTimeout), 'cut off'],
  ['a write that waits for another process', seconds(config.writeDeadline) + by(settings.writeDeadline), '503'],
  ['comments from one address', `${whole(config.commentRate)} a minute${by(settings.commentRate)}`, '429'],
  ['addresses that are counted at a time', whole(mostAddresses), 'the oldest is forgotten'],
  ['streams of changes', whole(config.streams) + by(settings.streams), '503'],
  ['streams of changes from one address', whole(config.streamsPerAddress) + by(settings.streamsPerAddress), '429'],
  ['what waits for a slow reader of a stream', bytes(mostWaiting), 'nothing more, until it reads'],
  ['a reader of a stream that takes nothing', seconds(patience), 'cut off'],
  ['what the change feed reaches back', `${whole(config.journalDays)} days${by(settings.journalDays)}`, '410'],
  ['preview links of an article that are open at a time', whole(mostLive), '409'],
  ['a preview link', `${mostDays} days`, '400'],
  ['a statement on PostgreSQL', seconds(statementLimit), '503'],
  ['a slug', `${longestSlug} characters`, '400; one that is made is cut'],
  ['blocks of an article', whole(limits.blocks), '400 as `blocks`, 413 in any other form'],
  ['characters of a block', whole(limits.text), '400 as `blocks`, 413 in any other form'],
  ['marks of a block', whole(limits.marks), '400 as `blocks`, 413 in any other form'],
  ['the title of a file', `${whole(limits.title)} characters`, '413'],
  ['front matter', `${whole(longestFrontMatter)} characters, ${DEEPEST} levels, no aliases`, '400'],
  ['category names above the title of a page', whole(mostCategories), 'the next line is the title'],
  ['a link', `${whole(longestHref)} characters`, '400 as `blocks`, else it is text'],
  ['lines of a Markdown file', whole(MOST.file.lines ?? 0), 'read as plain text'],
  ['elements of an HTML body', whole(MOST_ELEMENTS), 'read as plain text, tags and all'],
  ['quotations taken from a body', whole(mostQuotations), 'the first become quotes, and a warning tells of the others'],
  ['warnings of one kind in an answer', whole(mostWarnings), 'the others are not told'],
  ['languages of a disclaimer, also after a change', whole(maxWordings), '400'],
  ['months of `quotesByMonth`', whole(mostMonths), 'the latest are told'],
  ['different words of `q` and of `via`', whole(mostAsked), '400'],
  ['words by which a quote is found', whole(mostWords), 'it is not found by the others'],
  ['appearances of a quote', whole(mostAppearances), 'those that share most are compared'],
  ['words of two quotes that are compared', whole(mostCompared), 'the others count as none'],
  ['levels of the category tree', whole(deepestCategory), '400'],
  ['levels of a thread of comments', whole(maxDepth), '400']
]

const introduction = `# Limits

Every bound that there is, with the numbers of the code: this page is written by \`npm run docs:pages\` from where they
hold, and a test compares it. What is a setting has its name; [the README](../README.md#settings) tells them all.

| What | At most | Beyond it |
|---|---|---|
`

/** Returns the page for a contract. */
export function limitsPage(document: Document): string {
  const table = rows.map(row => `| ${row.join(' | ')} |`).join('\n')
  const parameters = [...parametersOf(document)].map(([name, limit]) => `| \`${name}\` | ${limit} |`).join('\n')
  const bodies = bodiesOf(document).flatMap(name => {
    const fields = fieldsOf(document.components.schemas[name] ?? {})
    return fields.length === 0 ? [] : [`| \`${name}\` | ${fields.join('; ')} |`]
  })
  return `${introduction}${table}

## Parameters

What is longer or larger is a 400 that names the parameter.

| Parameter | At most |
|---|---|
${parameters}

## Fields of bodies

What is longer or larger is a 400 that points at the field. Characters are whole ones (code points), as JSON Schema counts.

| Schema | At most |
|---|---|
${bodies.join('\n')}
`
}

/** Returns the bound of each parameter by name, with the path where the same name has another one elsewhere. */
function parametersOf({ paths }: Document): Map<string, string> {
  const found = new Map<string, Set<string>>()
  for (const operations of Object.values(paths))
    for (const { parameters = [] } of Object.values(operations))
      for (const { name, schema } of parameters) {
        const limit = boundOf(schema)
        if (limit) found.set(name, (found.get(name) ?? new Set()).add(limit))
      }
  return new Map([...found].sort().map(([name, limits]) => [name, [...limits].join(' or ')]))
}

/** Returns the names of the schemas that requests are made of, in the order of the contract. */
function bodiesOf({ paths, components }: Document): string[] {
  const names = new Set<string>()
  const visit = (value: unknown): void => {
    for (const [, name = ''] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      if (names.has(name)) continue
      names.add(name)
      visit(components.schemas[name])
    }
  }
  for (const operations of Object.values(paths))
    for (const { requestBody } of Object.values(operations)) if (requestBody) visit(requestBody)
  return Object.keys(components.schemas).filter(name => names.has(name))
}

/** Returns “path: bound” of everything in a schema that has one; what a reference leads to has a row of its own. */
function fieldsOf(schema: Schema, path = ''): string[] {
  const own = boundOf(schema)
  const children = [
    ...Object.entries({ ...schema.properties, ...schema.patternProperties }).map(([name, child]) => {
      const key = name.startsWith('^') ? '*' : name
      return fieldsOf(child, path ? `${path}.${key}` : key)
    }),
    typeof schema.additionalProperties === 'object' ? fieldsOf(schema.additionalProperties, `${path}.*`) : [],
    schema.items ? fieldsOf(schema.items, `${path}[]`) : [],
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].map(child => fieldsOf(child, path))
  ]
  return [...(own ? [path ? `\`${path}\` ${own}` : own] : []), ...new Set(children.flat())]
}

function boundOf({ maxLength, maxItems, maxProperties, maximum }: Schema): string | undefined {
  if (maxLength !== undefined) return `${whole(maxLength)} characters`
  if (maxItems !== undefined) return `${whole(maxItems)} entries`
  if (maxProperties !== undefined) return `${whole(maxProperties)} keys`
  return maximum === undefined ? undefined : whole(maximum)
}
