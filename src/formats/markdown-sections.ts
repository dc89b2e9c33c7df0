// What keeps reading Markdown linear, before micromark sees it: its time grows with the square of the containers of a
// file and of the markup of a paragraph, and with the cube of how deep lists nest. So a file is read in sections, nesting
// is cut, and what passes the bounds below, far beyond any story, is read as plain text: nothing is lost, or an error.

type Tally = { lines: number; signs: number; characters: number; specials: number }

/** Lines that are not blank; list and quotation signs at their starts; characters; characters that may be markup. */
export const MOST: Record<'file' | 'section' | 'paragraph', Partial<Tally>> = {
  file: { lines: 20_000, signs: 6_000, specials: 100_000 },
  section: { lines: 10_000, signs: 2_500 },
  paragraph: { lines: 1_000, characters: 50_000, specials: 5_000 }
}
/** List and quotation signs at the start of one line; canonical blocks need one at a time. */
const MOST_NESTED = 10
/** Columns by which a line may be indented. */
const MOST_INDENT = 48
/** Lines after which a section ends where it can. */
const SECTION = 32

const SIGNS = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))+/
const RULE = /^[ \t>]*([-*_])(?:[ \t]*\1)*[ \t]*$/
const SPECIAL = /[*_~[\]<&\\`]/g
// What a blank line does not end, or what other parts of the file may refer to: such a file is one section.
const SPANNING = /^ {0,3}(?:`{3}|~{3}|<(?:[!?]|script|pre|style|textarea)|\[[^\]\n]*\]:)/im
// After a blank line, a line like this means the same whatever came before: text, a heading, a quotation, a new list.
const BEGINNING = /^(?:[^ \t]| {1,3}(?!(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$))[^ \t])/

/** A part of a file that can be read on its own; `plain` when it passes the bounds and is no Markdown for us. */
export type Section = { text: string; plain: boolean }

/**
 * Returns the source cut at blank lines into sections that mean the same on their own, with indentation cut and list
 * and quotation signs escaped where they nest too deep; one plain section when the whole passes the bounds.
 */
export function sections(source: string): Section[] {
  const whole = SPANNING.test(source)
  const result: Section[] = []
  const file = tally()
  let section = { ...tally(), text: [] as string[], plain: false }
  let paragraph = tally()
  let blank = false
  let quoted = false
  const end = () => {
    result.push({ text: section.text.join('\n'), plain: section.plain || exceeds(section, MOST.section) })
    section = { ...tally(), text: [], plain: false }
  }
  for (const line of source.split(/\r\n?|\n/)) {
    const empty = /^[ \t]*$/.test(line)
    if (empty && blank) continue
    if (blank && !whole && section.lines >= SECTION && BEGINNING.test(line)) end()
    blank = empty
    const { text, signs } = boundedLine(line)
    if (/^[ \t>]*$/.test(line) || signs.some(sign => sign !== '>')) paragraph = tally()
    const quotes = signs[0] === '>'
    const counts = {
      lines: blank ? 0 : 1,
      // A quotation that only goes on costs nothing.
      signs: quotes && quoted ? signs.length - 1 : signs.length,
      characters: text.length,
      specials: text.match(SPECIAL)?.length ?? 0
    }
    quoted = quotes
    section.text.push(text)
    for (const sum of [file, section, paragraph]) add(sum, counts)
    section.plain ||= exceeds(paragraph, MOST.paragraph)
  }
  end()
  return exceeds(file, MOST.file) ? [{ text: source, plain: true }] : result
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

function tally(): Tally {
  return { lines: 0, signs: 0, characters: 0, specials: 0 }
}

function add(sum: Tally, more: Tally): void {
  sum.lines += more.lines
  sum.signs += more.signs
  sum.characters += more.characters
  sum.specials += more.specials
}

function exceeds(sum: Tally, most: Partial<Tally>): boolean {
  return (Object.keys(most) as (keyof Tally)[]).some(key => sum[key] > most[key]!)
}
