// Marks in canonical form, and as a tree. Two marks never cross: a mark that would is cut in two where it crosses one
// of a kind named before it in ORDER, so links are never cut and code, which can hold nothing, is always innermost.
// The form depends only on which characters carry which mark, so two ways of saying the same become one.

import type { Mark } from './blocks.ts'

export type MarkType = Mark['type']
type Range = { start: number; end: number }

/** A run of a block's text as a tree: text, a line break, or a mark around more of them. */
export type Span =
  | { type: 'text'; text: string }
  | { type: 'break' }
  | { type: Exclude<MarkType, 'link'>; children: Span[] }
  | { type: 'link'; href: string; children: Span[] }

const ORDER: MarkType[] = ['link', 'strong', 'emphasis', 'strike', 'code']
const SPACE = /\s/

/**
 * Returns the marks of a text merged, clipped, without spaces at their ends, properly nested, and sorted by start, then
 * longest first. Of links that overlap, the earlier keeps the characters. Offsets must lie between characters.
 */
export function canonicalMarks(text: string, marks: readonly Mark[]): Mark[] {
  if (marks.length === 0) return []
  const kept: Mark[][] = []
  for (const type of ORDER) {
    const whole = join(
      text,
      marks.filter(mark => mark.type === type)
    )
    const pieces = whole.flatMap(mark => cut(mark, type === 'code' ? edges(text, kept, mark) : crossings(kept, mark)))
    kept.push(pieces.flatMap(piece => trim(text, piece)))
  }
  return kept.flat().sort((a, b) => a.start - b.start || b.end - a.end || ORDER.indexOf(a.type) - ORDER.indexOf(b.type))
}

/** Returns the text under its marks as a tree; the marks must be canonical. */
export function spans(text: string, marks: readonly Mark[]): Span[] {
  const root: Span[] = []
  const stack: { end: number; children: Span[] }[] = [{ end: text.length, children: root }]
  let position = 0
  const write = (to: number) => {
    const lines = text.slice(position, to).split('\n')
    const { children } = stack.at(-1)!
    lines.forEach((line, index) => {
      if (index > 0) children.push({ type: 'break' })
      if (line !== '') children.push({ type: 'text', text: line })
    })
    position = to
  }
  const closeUntil = (offset: number) => {
    while (stack.length > 1 && stack.at(-1)!.end <= offset) {
      write(stack.at(-1)!.end)
      stack.pop()
    }
  }
  for (const mark of marks) {
    closeUntil(mark.start)
    write(mark.start)
    const children: Span[] = []
    const { type } = mark
    stack.at(-1)!.children.push(type === 'link' ? { type, href: mark.href, children } : { type, children })
    stack.push({ end: mark.end, children })
  }
  closeUntil(text.length)
  write(text.length)
  return root
}

// Marks of one kind that overlap or touch become one; links only when they lead to the same place.
function join(text: string, marks: Mark[]): Mark[] {
  const sorted = marks.filter(mark => mark.start < mark.end).sort((a, b) => a.start - b.start || b.end - a.end)
  const joined: Mark[] = []
  for (const mark of sorted) {
    const last = joined.at(-1)
    if (last === undefined || mark.start > last.end) joined.push({ ...mark })
    else if (hrefOf(last) === hrefOf(mark)) last.end = Math.max(last.end, mark.end)
    else if (mark.end > last.end) joined.push({ ...mark, start: last.end })
  }
  return joined.flatMap(mark => trim(text, mark))
}

function cut(mark: Mark, places: number[]): Mark[] {
  const bounds = [mark.start, ...places, mark.end]
  return places.length === 0 ? [mark] : bounds.slice(1).map((end, index) => ({ ...mark, start: bounds[index]!, end }))
}

// Where the mark crosses one that stays whole: that one's end when it began earlier, its start when it ends later.
function crossings(kept: Mark[][], mark: Range): number[] {
  const places: number[] = []
  for (const others of kept) {
    const first = others[firstEndingAfter(others, mark.start)]
    if (first && first.start < mark.start && first.end < mark.end) places.push(first.end)
    const last = others[firstEndingAfter(others, mark.end)]
    if (last && last.start > mark.start && last.start < mark.end) places.push(last.start)
  }
  return inOrder(places)
}

// Code is cut at every edge of another mark, and at line breaks, because Markdown's code spans hold neither.
function edges(text: string, kept: Mark[][], mark: Range): number[] {
  const places: number[] = []
  for (const others of kept) {
    for (let i = firstEndingAfter(others, mark.start); i < others.length && others[i]!.start < mark.end; i++) {
      places.push(others[i]!.start, others[i]!.end)
    }
  }
  for (let i = text.indexOf('\n', mark.start); i !== -1 && i < mark.end; i = text.indexOf('\n', i + 1)) places.push(i)
  return inOrder(places.filter(place => place > mark.start && place < mark.end))
}

function firstEndingAfter(sorted: Range[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function trim(text: string, mark: Mark): Mark[] {
  let { start, end } = mark
  while (start < end && SPACE.test(text[start]!)) start++
  while (end > start && SPACE.test(text[end - 1]!)) end--
  return start < end ? [{ ...mark, start, end }] : []
}

function inOrder(places: number[]): number[] {
  return [...new Set(places)].sort((a, b) => a - b)
}

function hrefOf(mark: Mark): string | null {
  return mark.type === 'link' ? mark.href : null
}
