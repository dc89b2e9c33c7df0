// Finds what stands in quote marks: "…", «…», “…”, „…“, ‹…›, ”…”, and ‘…’ where a language uses it. One pass over the
// text with a stack; only the outermost spans are returned. A mark that is never closed is reported; words that a colon
// introduced still count to the end.
import type { Span } from './types.ts'

interface Opening {
  at: number
  family: string
  spans: Span[]
}

const families: Record<string, string> = {
  '"': '"',
  '＂': '"',
  '“': '“',
  '”': '“',
  '„': '“',
  '‟': '“',
  '″': '“',
  '«': '«',
  '»': '«',
  '‹': '‹',
  '›': '‹',
  '‘': '‘',
  '’': '‘'
}
const marks = /["＂“”„‟″«»‹›]/g
const withSingle = /["＂“”„‟″«»‹›‘’']/g
const deepest = 8

/**
 * Returns the outermost spans of a text in their order, and the offsets of marks that are not closed. `continued` says
 * that the next paragraph goes on with the same words, so that a mark left open here counts to the end; `single` that
 * ‘…’ are marks. Nobody is told of one of those that is not closed: it may be an apostrophe.
 */
export function quotedSpans(text: string, continued = false, single = false): { spans: Span[]; unclosed: number[] } {
  const all = [...text.matchAll(single ? withSingle : marks)].map(match => ({
    at: match.index,
    mark: match[0] === "'" ? curlyFor(text, match.index) : match[0]
  }))
  if (all.length === 0) return { spans: [], unclosed: [] }
  const found = mixedPairs(text, single ? withoutApostrophes(text, all) : all)
  const shaped = straightByShape(text, found)
  const stray = shaped ? undefined : strayStraightMark(text, found, continued)
  const unclosed = stray === undefined ? [] : [stray]
  const spans: Span[] = []
  const stack: Opening[] = []

  for (const { at, mark } of found) {
    if (at === stray) continue
    const family = families[mark]!
    const depth = stack.findLastIndex(opening => opening.family === family)
    const opensAgain = shaped?.has(at) ?? false
    if (depth >= 0 && !opensAgain && closes(text, at, mark)) {
      for (const lost of stack.splice(depth + 1)) unclosed.push(lost.at)
      const opening = stack.pop()!
      const span = makeSpan(text, opening.at, at + 1, true)
      const outer = stack.at(-1)?.spans ?? spans
      for (const inner of span ? [span] : opening.spans) outer.push(inner)
    } else if (stack.length < deepest && (depth < 0 || opensAgain || opens(mark))) {
      if (mark === '’') continue
      if (isCloserOnly(mark) && !looksOpening(text, at) && !opensTurned(text, at, mark)) unclosed.push(at)
      else stack.push({ at, family, spans: [] })
    }
  }

  const [first, ...inner] = stack
  if (first) {
    unclosed.push(first.at, ...inner.map(opening => opening.at))
    const span = continued || isIntroduced(text, first.at) ? makeSpan(text, first.at, text.length, false) : undefined
    for (const inner of span ? [span] : stack.flatMap(opening => opening.spans)) spans.push(inner)
  }
  return { spans, unclosed: unclosed.filter(at => !/[‘']/.test(text[at]!)).sort((a, b) => a - b) }
}

// A straight ' is read as the curly mark that its shape tells.
function curlyFor(text: string, at: number): string {
  return looksOpening(text, at) && /[\p{L}\p{N}"“]/u.test(text[at + 1] ?? '') ? '‘' : '’'
}

function opens(mark: string): boolean {
  return mark === '«' || mark === '‹' || mark === '„' || mark === '‘'
}

function isCloserOnly(mark: string): boolean {
  return mark === '»' || mark === '›' || mark === '”' || mark === '″' || mark === '’'
}

function closes(text: string, at: number, mark: string): boolean {
  if (opens(mark)) return false
  return mark !== '“' || !looksOpening(text, at)
}

// «قائلا ” لا يمكن …”»: a mark turned the wrong way opens when another of its kind closes behind it.
function opensTurned(text: string, at: number, mark: string): boolean {
  if (mark !== '”' || !/(?:^|[\s:]|\s\p{L})$/u.test(text.slice(Math.max(0, at - 2), at))) return false
  return /[“”]/.test(text.slice(at + 1, at + 600))
}

function isSpace(char: string | undefined): boolean {
  return char === undefined || /\s/.test(char)
}

function looksOpening(text: string, at: number): boolean {
  return (at === 0 || /[\s([\-:،,]/.test(text[at - 1]!)) && !isSpace(text[at + 1])
}

function looksClosing(text: string, at: number): boolean {
  return !isSpace(text[at - 1]) && (isSpace(text[at + 1]) || /[.,،؛;:!?؟)\]]/.test(text[at + 1]!))
}

// «"احذفوا "فيسبوك" إنه كسيح"»: straight marks that tell by their shape which of them open may stand inside each other.
// Returns the offsets of those that open, when every mark is plainly one or the other, they balance, and some are nested.
function straightByShape(text: string, found: { at: number; mark: string }[]): Set<number> | undefined {
  const opening = new Set<number>()
  let depth = 0
  let deepestSeen = 0
  for (const { at, mark } of found) {
    if (families[mark] !== '"') continue
    const begins = looksOpening(text, at) || followsParticle(text, at)
    if (begins === looksClosing(text, at)) return undefined
    if (begins) opening.add(at)
    depth += begins ? 1 : -1
    if (depth < 0) return undefined
    deepestSeen = Math.max(deepestSeen, depth)
  }
  return depth === 0 && deepestSeen > 1 ? opening : undefined
}

// «ل"فيسبوك"», «بـ"كذا"»: a glued particle stands before a mark that opens.
function followsParticle(text: string, at: number): boolean {
  const [last, before, first] = [text[at - 1] ?? '', text[at - 2] ?? '', text[at - 3]]
  if (isSpace(text[at + 1])) return false
  return /[بلوفك]/.test(last)
    ? isSpace(text[at - 2])
    : last === 'ـ' && /[بلوفك]/.test(before) && (isSpace(first) || /[وف]/.test(first!))
}

// ’ is an apostrophe before a letter, and behind a plural (‘the players’ union’) while another one can close what is open.
function withoutApostrophes(text: string, found: { at: number; mark: string }[]): { at: number; mark: string }[] {
  let closers = 0
  const kept = []
  for (const { at, mark } of found.toReversed()) {
    if (mark === '‘') {
      closers = 0
      if (!looksOpening(text, at) || /^[‘'](?:\d0s|tis|twas|em|til|cause|n['’])(?!\w)/i.test(text.slice(at, at + 7)))
        continue
    } else if (mark === '’') {
      if (!looksClosing(text, at) && !/[”"’'—–-]/.test(text[at + 1] ?? '')) continue
      if (/[‘’']n$/.test(text.slice(at - 2, at))) continue
      if (closers > 0 && /^s[’'] \p{Ll}/u.test(text.slice(at - 1, at + 3))) continue
      closers++
    }
    kept.push({ at, mark })
  }
  return kept.reverse()
}

// “…" and "…”: one of a pair is straight, and its curly neighbour has no other partner.
function mixedPairs(text: string, found: { at: number; mark: string }[]): { at: number; mark: string }[] {
  for (const [i, { at, mark }] of found.entries()) {
    const before = found[i - 1]
    if (!before) continue
    if (mark === '"' && before.mark === '“' && found[i + 1]?.mark !== '”' && !looksOpening(text, at)) {
      if (looksClosing(text, at)) found[i]!.mark = '”'
    } else if (mark === '″' && before.mark === '"' && looksOpening(text, before.at)) {
      found[i]!.mark = '"'
    } else if (mark === '”' && before.mark === '"' && looksOpening(text, before.at) && !isOpen(found, i - 2)) {
      before.mark = '“'
    }
  }
  return found
}

function isOpen(found: { mark: string }[], at: number): boolean {
  return found[at]?.mark === '“' || found[at]?.mark === '"'
}

// Straight marks pair by turns. When their number is odd, the one that breaks the turn by its shape is left out.
function strayStraightMark(
  text: string,
  found: { at: number; mark: string }[],
  continued: boolean
): number | undefined {
  const straight = found.filter(({ mark }) => families[mark] === '"').map(({ at }) => at)
  if (straight.length % 2 === 0) return undefined
  for (let i = 0; i < straight.length; i++) {
    const at = straight[i]!
    if (i % 2 === 0 && looksClosing(text, at) && !looksOpening(text, at)) return at
    if (i % 2 === 1 && looksOpening(text, at) && !looksClosing(text, at)) return straight[i - 1]!
  }
  return continued || isIntroduced(text, straight.at(-1)!) ? undefined : straight.at(-1)!
}

function isIntroduced(text: string, at: number): boolean {
  return text
    .slice(Math.max(0, at - 4), at)
    .trimEnd()
    .endsWith(':')
}

function makeSpan(text: string, outerStart: number, outerEnd: number, closed: boolean): Span | undefined {
  let start = outerStart + 1
  let end = closed ? outerEnd - 1 : outerEnd
  while (start < end && isSpace(text[start])) start++
  while (end > start && /[\s,،]/.test(text[end - 1]!)) end--
  const inside = text.slice(start, end)
  const words = inside.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0
  if (words === 0) return undefined
  return { start, end, outerStart, outerEnd, text: inside, words, closed, isName: false }
}
