/** What a write tells an editor of the quotes that it moved, changed or lost. */
import type { Anchored } from './anchoring.ts'

export interface Warning {
  code: string
  detail: string
}

type Words = Pick<Anchored, 'text'>

export const warnings = {
  moved: ({ text }: Words, { blockId }: Anchored): Warning => ({
    code: 'quote-moved',
    detail: `The quote «${brief(text)}» moved to ${blockId}.`
  }),
  changed: (was: Words, is: Anchored): Warning => {
    const [before, after] = difference(was.text, is.text)
    return {
      code: 'quote-changed',
      detail: `The words of a quote in ${is.blockId} changed from «${before}» to «${after}».`
    }
  },
  otherKind: ({ text }: Words, kind: string): Warning => ({
    code: 'quote-kind',
    detail: `The quote «${brief(text)}» reads as ${kind} speech now; what an editor decided stays: correct its kind if it is.`
  }),
  orphaned: ({ text }: Words): Warning => ({
    code: 'quote-orphaned',
    detail: `The words of the quote «${brief(text)}» are not in the article any more: it is kept as orphaned.`
  }),
  gone: ({ text }: Words): Warning => ({
    code: 'quote-removed',
    detail: `The words of the quote «${brief(text)}» are not in the article any more; only the rules had found it, and it is gone.`
  }),
  notFound: ({ text }: Words): Warning => ({
    code: 'quote-removed',
    detail: `The words «${brief(text)}» are no quotation to the rules any more; no editor had decided about it, and it is gone.`
  })
}

const longest = 60
const lead = 12

/** Returns the parts of two texts in which they differ, with a little of what stands before and after. */
function difference(a: string, b: string): [string, string] {
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a[start] === b[start]) start++
  let end = 0
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  // Whole words, and some before and after: a letter alone tells nothing.
  const before = a.slice(0, start).lastIndexOf(' ', Math.max(0, start - lead)) + 1
  const tail = a.slice(a.length - end)
  const space = tail.indexOf(' ', Math.min(lead, tail.length))
  const after = space < 0 ? 0 : tail.length - space
  const part = (text: string) =>
    `${before > 0 ? '… ' : ''}${brief(text.slice(before, text.length - after), longest)}${after > 0 ? ' …' : ''}`
  return [part(a), part(b)]
}

const brief = (text: string, most = 40) =>
  text.length > most ? `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text
