// The characters of a block: NFC, no controls, single spaces and line breaks, trimmed, and a way to find an offset of
// the source again in the result, since marks and quotes point into it. What writers of Arabic put there on purpose
// (U+00A0, ZWNJ, RLM, LRM) stays.

type Side = 'start' | 'end'
type Locate = (offset: number, side: Side) => number
type Edit = { from: number; to: number; at: number; size: number }

// Controls (the whitespace among them excepted), byte order marks, and code points that are no characters.
const UNWANTED = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\p{Noncharacter_Code_Point}]+/gu
const SPACES = /[\t\n\v\f\r \x85\u2028\u2029]+/g
const LINE_BREAK = /[\n\r\x85\u2028\u2029]/
// A base and what composes with it: NFC never reaches across two of these, so offsets between them are exact.
const CLUSTERS =
  /[^\p{M}\u1161-\u1175\u11a8-\u11c2]?[\p{M}\u1161-\u1175\u11a8-\u11c2]+|[^\p{M}\u1161-\u1175\u11a8-\u11c2]/gu
const VISIBLE = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}]/u

/**
 * Returns the text in Unicode NFC, trimmed, without controls, runs of spaces as one space and, when `breaks`, runs
 * with a line break as one `\n`; `locate` maps an offset of the source, outwards where the text itself changed.
 */
export function cleanText(source: string, breaks: boolean): { text: string; locate: Locate } {
  const steps: Locate[] = []
  let text = source.toWellFormed()
  const step = (pattern: RegExp, replacement: (found: string) => string) => {
    const edited = edit(text, pattern, replacement)
    text = edited.text
    steps.push(edited.locate)
  }
  step(UNWANTED, () => '')
  if (text.normalize('NFC') !== text) step(CLUSTERS, found => found.normalize('NFC'))
  step(SPACES, found => (breaks && LINE_BREAK.test(found) ? '\n' : ' '))
  const lead = text.length - text.trimStart().length
  text = text.trim()
  return {
    text,
    locate: (offset, side) => {
      let place = offset
      for (const locate of steps) place = locate(place, side)
      return wholeCharacter(text, Math.min(Math.max(place - lead, 0), text.length), side)
    }
  }
}

/** Returns whether a reader would see anything of the text: not only spaces and invisible format characters. */
export function isVisible(text: string): boolean {
  return VISIBLE.test(text)
}

function edit(text: string, pattern: RegExp, replacement: (found: string) => string): { text: string; locate: Locate } {
  const edits: Edit[] = []
  let result = ''
  let done = 0
  for (const match of text.matchAll(pattern)) {
    const found = match[0]
    const wanted = replacement(found)
    if (wanted === found) continue
    result += text.slice(done, match.index)
    done = match.index + found.length
    edits.push({ from: match.index, to: done, at: result.length, size: wanted.length })
    result += wanted
  }
  if (edits.length === 0) return { text, locate: offset => offset }
  return { text: result + text.slice(done), locate: (offset, side) => relocate(edits, offset, side) }
}

function relocate(edits: Edit[], offset: number, side: Side): number {
  let low = 0
  let high = edits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (edits[middle]!.from < offset) low = middle + 1
    else high = middle
  }
  const last = edits[low - 1]
  if (last === undefined) return offset
  if (offset >= last.to) return offset - last.to + last.at + last.size
  return side === 'start' ? last.at : last.at + last.size
}

function wholeCharacter(text: string, offset: number, side: Side): number {
  const inside = offset > 0 && offset < text.length && text.codePointAt(offset - 1)! > 0xffff
  if (!inside) return offset
  return side === 'start' ? offset - 1 : offset + 1
}
