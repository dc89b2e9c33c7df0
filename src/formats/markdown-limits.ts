// What keeps Markdown linear. micromark reads ordinary text in linear time, but unmatched delimiters of one paragraph
// cost their number squared, nested containers their depth cubed, and some false starts scan a paragraph to its end.
// Nothing here is an error: past a bound, a delimiter is an ordinary character, or the whole source plain text.

import type { Options } from 'mdast-util-from-markdown'

type Extension = Extract<NonNullable<Options['extensions']>[number], { text?: unknown }>
type Construct = Extract<NonNullable<Extension['text']>[string], { tokenize: unknown }>
type State = ReturnType<Construct['tokenize']>

/** Lines that are not blank: more of them, in a file or in one section of it, are read as plain text. */
const MOST_LINES = { file: 20_000, section: 10_000 }
/** List and quotation signs at the starts of lines: the same. */
const MOST_SIGNS = { file: 6_000, section: 2_500 }
/** Lines, and characters, of one paragraph. */
const LONGEST = { lines: 2_000, characters: 50_000 }
/** List and quotation signs at the start of one line; canonical blocks need one at a time. */
const MOST_NESTED = 10
/** Columns by which a line may be indented. */
const MOST_INDENT = 48
/** Lines after which a section ends where it can. */
const SECTION = 32
/** The sum, over all paragraphs, of n²/2 for the n delimiters of one: 3,000 in one paragraph, or 30 in 10,000. */
const MOST_PAIRINGS = 5_000_000
/** Comments and processing instructions in one paragraph, each of which may be looked for to its end in vain. */
const MOST_COMMENTS = 16
/** The longest run of backticks that can begin a code span. */
const LONGEST_TICKS = 16

const SIGNS = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))+/
const RULE = /^[ \t>]*([-*_])(?:[ \t]*\1)*[ \t]*$/
// What a blank line does not end, or what other parts of the file may refer to: such a file is one section.
const SPANNING = /^ {0,3}(?:`{3}|~{3}|<(?:[!?]|script|pre|style|textarea)|\[[^\]\n]*\]:)/im
// After a blank line, a line like this means the same whatever came before: text, a heading, a quotation, a new list.
const BEGINNING = /^(?:[^ \t]| {1,3}(?!(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$))[^ \t])/
const BRACKET = 91
const BACKTICK = 96
const LESS_THAN = 60
const EXCLAMATION = 33
const QUESTION = 63

/** A part of a file that can be read on its own; `plain` when it passes the bounds and is no Markdown for us. */
export type Section = { text: string; plain: boolean }

/**
 * Returns the source cut at blank lines into sections that mean the same on their own, with indentation cut and list and
 * quotation signs escaped where they nest beyond the bounds. micromark's time grows with the square of a section.
 */
export function sections(source: string): Section[] {
  const result: Section[] = []
  const total = { lines: 0, signs: 0 }
  let current = { lines: 0, signs: 0, text: [] as string[], plain: false }
  let paragraph = { lines: 0, characters: 0 }
  const end = () => {
    const plain = current.plain || current.lines > MOST_LINES.section || current.signs > MOST_SIGNS.section
    result.push({ text: current.text.join('\n'), plain })
    current = { lines: 0, signs: 0, text: [], plain: false }
  }
  const whole = SPANNING.test(source)
  let blank = false
  let quoted = false
  for (const line of source.split(/\r\n?|\n/)) {
    if (blank && !whole && current.lines >= SECTION && BEGINNING.test(line)) end()
    blank = line.trim() === ''
    const { text, signs } = boundedLine(line)
    current.text.push(text)
    // A quotation that only goes on costs nothing.
    const opened = quoted && signs[0] === '>' ? signs.length - 1 : signs.length
    quoted = signs[0] === '>'
    if (blank || signs.some(sign => sign !== '>') || /^[ \t>]*$/.test(line)) paragraph = { lines: 0, characters: 0 }
    paragraph.lines++
    paragraph.characters += text.length
    if (paragraph.lines > LONGEST.lines || paragraph.characters > LONGEST.characters) current.plain = true
    for (const sum of [current, total]) {
      sum.lines += blank ? 0 : 1
      sum.signs += opened
    }
  }
  end()
  return total.lines > MOST_LINES.file || total.signs > MOST_SIGNS.file ? [{ text: source, plain: true }] : result
}

function boundedLine(line: string): { text: string; signs: string[] } {
  const content = line.trimStart()
  const text = line.length - content.length > MOST_INDENT ? line.slice(0, MOST_INDENT) + content : line
  const start = SIGNS.exec(text)?.[0]
  if (start === undefined || RULE.test(text)) return { text, signs: [] }
  const found = [...start.matchAll(/[^ \t>]+|>/g)]
  const signs = found.slice(0, MOST_NESTED).map(([sign]) => sign)
  const excess = found[MOST_NESTED]
  return { text: excess ? `${text.slice(0, excess.index)}\\${text.slice(excess.index)}` : text, signs }
}

/** Returns a micromark extension that makes delimiters ordinary characters once a document has spent its bounds. */
export function brakes(): Extension {
  let pairings = 0
  let delimiters = 0
  let comments = 0
  let paragraph: unknown

  const enter = (context: unknown) => {
    if (context === paragraph) return
    paragraph = context
    delimiters = 0
    comments = 0
  }
  const delimiter: Construct = {
    tokenize(effects, ok, nok) {
      enter(this)
      pairings += ++delimiters
      return pairings <= MOST_PAIRINGS ? nok : data(effects, ok)
    }
  }
  const image: Construct = {
    tokenize(effects, ok, nok) {
      enter(this)
      return code => {
        effects.enter('data')
        effects.consume(code)
        effects.exit('data')
        return next => {
          if (next === BRACKET) pairings += ++delimiters
          return next === BRACKET && pairings > MOST_PAIRINGS ? ok(next) : nok(next)
        }
      }
    }
  }
  const comment: Construct = {
    tokenize(effects, ok, nok) {
      enter(this)
      return code => {
        effects.enter('data')
        effects.consume(code)
        effects.exit('data')
        return next => {
          const scans = next === EXCLAMATION || next === QUESTION
          return scans && ++comments > MOST_COMMENTS ? ok(next) : nok(next)
        }
      }
    }
  }
  const ticks: Construct = {
    tokenize(effects, ok, nok) {
      let length = 0
      const run: State = code => {
        if (code !== BACKTICK) {
          effects.exit('data')
          return length > LONGEST_TICKS ? ok(code) : nok(code)
        }
        length++
        effects.consume(code)
        return run
      }
      return code => {
        effects.enter('data')
        return run(code)
      }
    }
  }
  const constructs = Object.fromEntries([...'*_~[]'].map(character => [character.charCodeAt(0), delimiter]))
  return { text: { ...constructs, [EXCLAMATION]: image, [LESS_THAN]: comment, [BACKTICK]: ticks } }
}

function data(effects: Parameters<Construct['tokenize']>[0], ok: State): State {
  return code => {
    effects.enter('data')
    effects.consume(code)
    effects.exit('data')
    return ok
  }
}
