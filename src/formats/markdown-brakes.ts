// What keeps reading Markdown linear inside micromark: unmatched delimiters of a paragraph cost their number squared,
// and a code span or comment that is never closed is looked for to the paragraph's end. Once a file has spent the bounds
// below, which no file of well-formed markup of its size does, such a character is an ordinary one.

import type { Options } from 'mdast-util-from-markdown'

type Extension = Extract<NonNullable<Options['extensions']>[number], { text?: unknown }>
type Construct = Extract<NonNullable<Extension['text']>[string], { tokenize: unknown }>
type Effects = Parameters<Construct['tokenize']>[0]
type State = ReturnType<Construct['tokenize']>

/** The sum, over all paragraphs, of n²/2 for the n delimiters of one: 3,000 in one paragraph, or 30 in 10,000. */
const MOST_PAIRINGS = 5_000_000
/** Comments and processing instructions in one paragraph. */
const MOST_COMMENTS = 16
/** Runs of two or more backticks, in a file, that no run of the same length follows. */
const MOST_UNCLOSED = 200

const [BACKTICK, LESS_THAN, EXCLAMATION, QUESTION, BRACKET] = [96, 60, 33, 63, 91]

/** Returns a micromark extension, for one file, that makes delimiters ordinary characters once the bounds are spent. */
export function brakes(): Extension {
  let paragraph: unknown
  let pairings = 0
  let delimiters = 0
  let comments = 0
  let unclosed = 0
  let triedAt = -1

  // Each construct comes before micromark's own: `nok` leaves the character to that, `ok` has it as text.
  const construct = (tokenize: (effects: Effects, ok: State, nok: State, offset: number) => State): Construct => ({
    tokenize(effects, ok, nok) {
      if (this !== paragraph) {
        paragraph = this
        delimiters = 0
        comments = 0
        triedAt = -1
      }
      return tokenize(effects, ok, nok, this.now().offset)
    }
  })
  const delimiter = construct((effects, ok, nok) => {
    pairings += ++delimiters
    return pairings > MOST_PAIRINGS ? data(effects, () => ok) : nok
  })
  const image = construct((effects, ok, nok) =>
    data(effects, next => {
      if (next === BRACKET) pairings += ++delimiters
      return next === BRACKET && pairings > MOST_PAIRINGS ? ok : nok
    })
  )
  const comment = construct((effects, ok, nok) =>
    data(effects, next => ((next === EXCLAMATION || next === QUESTION) && ++comments > MOST_COMMENTS ? ok : nok))
  )
  // A code span that was begun one character before here was not closed: its second backtick would not be seen.
  const ticks = construct((effects, ok, nok, offset) => {
    if (offset === triedAt + 1) unclosed++
    triedAt = offset
    return data(effects, next => (next === BACKTICK && unclosed > MOST_UNCLOSED ? ok : nok))
  })

  const text = Object.fromEntries([...'*_~[]'].map(character => [character.charCodeAt(0), delimiter]))
  return { text: { ...text, [EXCLAMATION!]: image, [LESS_THAN!]: comment, [BACKTICK!]: ticks } }
}

function data(effects: Effects, decide: (next: Parameters<State>[0]) => State): State {
  return code => {
    effects.enter('data')
    effects.consume(code)
    effects.exit('data')
    return next => decide(next)(next)
  }
}
