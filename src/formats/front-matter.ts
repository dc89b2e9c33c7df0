// The YAML between `---` lines at the head of a Markdown file. Editors write it by hand, so what is wrong in it comes
// back as a place and a sentence that says what to do; what could be used against us (aliases, deep nesting) is refused.

import { type Document, isAlias, isCollection, isMap, LineCounter, parseDocument, visit, type YAMLError } from 'yaml'

export const LONGEST = 16_384
export const DEEPEST = 8
const TOO_DEEP = 'It is nested too deeply; write plain “key: value” lines.'

/** What is wrong in a file's front matter; the line is the file's, whose first is the opening `---`. */
export class FrontMatterError extends Error {
  readonly line: number
  readonly column: number

  constructor(sentence: string, line: number, column: number) {
    super(`Front matter, line ${line}, column ${column}: ${sentence}`)
    this.name = 'FrontMatterError'
    this.line = line
    this.column = column
  }
}

/**
 * Returns the YAML between a first line `---` and the next line `---` or `...`, and the rest of the file; null when the
 * file does not begin with such a block. A byte order mark and any line ending are accepted.
 */
export function splitFrontMatter(source: string): { frontMatter: string | null; body: string } {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source
  const opening = /^---[ \t]*(?:\r\n?|\n)/.exec(text)
  if (opening === null) return { frontMatter: null, body: text }
  const rest = text.slice(opening[0].length)
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|(?![\s\S]))/m.exec(rest)
  if (closing === null) return { frontMatter: null, body: text }
  return { frontMatter: rest.slice(0, closing.index), body: rest.slice(closing.index + closing[0].length) }
}

/**
 * Returns the mapping that YAML 1.2 (core schema: dates and `no` stay text) describes, `{}` when it is empty. Throws
 * FrontMatterError when it is not YAML, not a mapping, names a key twice, uses an alias, nests
 * more than 8 deep, or passes 16,384 characters.
 */
export function readFrontMatter(yaml: string): Record<string, unknown> {
  const lines = new LineCounter()
  const fail = (sentence: string, offset: number): never => {
    const { line, col } = lines.linePos(offset)
    throw new FrontMatterError(sentence, Math.max(line, 1) + 1, Math.max(col, 1))
  }
  if (yaml.length > LONGEST) fail(`It is longer than ${LONGEST} characters; move the text below the closing “---”.`, 0)
  const document = parsed(yaml, lines)
  if (document === undefined) return fail(TOO_DEEP, 0)
  const error = document.errors[0]
  if (error) fail(advice(error), error.pos[0])
  visit(document, {
    Collection: (_, collection, path) => {
      if (path.filter(isCollection).length >= DEEPEST) fail(TOO_DEEP, collection.range?.[0] ?? 0)
    },
    Alias: (_, alias) => fail(`“*${alias.source}” refers to another value; write the value out.`, alias.range?.[0] ?? 0)
  })
  const { contents } = document
  if (contents === null) return {}
  if (isAlias(contents) || !isMap(contents)) return fail('It must be “key: value” lines, one for each field.', 0)
  return contents.toJS(document, { maxAliasCount: 0 }) as Record<string, unknown>
}

function parsed(yaml: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(yaml, {
      lineCounter,
      schema: 'core',
      uniqueKeys: true,
      merge: false,
      prettyErrors: false,
      logLevel: 'silent'
    })
  } catch {
    // The parser descends with the call stack: only nesting by the thousand makes it throw.
    return undefined
  }
}

const ADVICE: Partial<Record<YAMLError['code'], string>> = {
  RESOURCE_EXHAUSTION: TOO_DEEP,
  BLOCK_AS_IMPLICIT_KEY: 'The value holds a colon followed by a space; put the value in double quotes.',
  MULTILINE_IMPLICIT_KEY: 'The line has no colon after its key; write “key: value”, or quote a value of several lines.',
  MISSING_CHAR: 'A quote or bracket is not closed, or a colon is missing; write “key: value” and close what is open.',
  DUPLICATE_KEY: 'The key is given twice; keep one of the two lines.',
  TAB_AS_INDENT: 'The line is indented with a tab; use spaces.',
  BAD_INDENT:
    'The line is indented differently from those around it, or a bracket before it is not closed; correct that.',
  UNEXPECTED_TOKEN: 'There is text after a closing quote or bracket; put the whole value in one pair of quotes.',
  BAD_SCALAR_START: 'A value cannot begin with this character; put the value in double quotes.',
  BAD_DQ_ESCAPE: 'A backslash in double quotes begins an escape; write it twice, or use single quotes.'
}

function advice(error: YAMLError): string {
  return (
    ADVICE[error.code] ?? `${error.message.replace(/\.$/, '')}; put values with special characters in double quotes.`
  )
}
