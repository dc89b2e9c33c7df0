/** The rules of an editor's own quote or correction: its place is inside a block, its speaker is in the directory. */
import { type Block, blockText } from '../formats/blocks.ts'
import { invalid } from '../frame/problems.ts'
import { find } from '../frame/refs.ts'
import { oneLine } from '../frame/text.ts'
import type { Queries } from '../queries.ts'
import { type Anchored, type Place, quoteAt } from './anchoring.ts'
import type { QuotePatch } from './editing-schema.ts'
import type { QuoteRow } from './queries.ts'

/** Returns the place with its words and context; a 400 when it is outside its block or holds other words. */
export function anchor(place: Place & { text?: string }, blocks: Block[]): Anchored {
  const block = blocks.find(({ id }) => id === place.blockId)
  if (!block) {
    const there = blocks.map(({ id }) => id).slice(0, 50)
    throw invalid(
      'body',
      '/blockId',
      `The article has no block “${place.blockId}”. There are: ${there.join(', ') || 'none'}.`
    )
  }
  const text = blockText(block)
  const anchored = quoteAt(place, [{ id: block.id, text }])
  if (!anchored?.text.isWellFormed()) {
    const detail = `${place.start}–${place.end} is not inside the text of ${block.id}, which has ${text.length} UTF-16 units.`
    throw invalid('body', place.end <= place.start ? '/start' : '/end', detail)
  }
  if (place.text !== undefined && place.text.normalize('NFC') !== anchored.text) {
    throw invalid(
      'body',
      '/text',
      `At ${place.start}–${place.end} of ${block.id} stands «${anchored.text.slice(0, 80)}».`
    )
  }
  return anchored
}

interface Said {
  speakerId?: string | null
  /** The record that the body names; `speakerId` answers for it. */
  namedId?: string | null
  attribution?: string
}

/** Returns the speaker's id and the attribution that a body names; a 400 for somebody who is not in the directory. */
export async function findSpeaker(
  queries: Queries,
  body: { speaker?: string | null; attribution?: string }
): Promise<Said> {
  const attribution = body.attribution === undefined ? undefined : oneLine(body.attribution)
  if (attribution === '') throw invalid('body', '/attribution', 'attribution is empty.')
  const said: Said = attribution === undefined ? {} : { attribution }
  if (body.speaker === undefined) return said
  if (body.speaker === null) return { ...said, speakerId: null, namedId: null }
  const record = await find('person', body.speaker, queries.people, queries.slugs)
  const person = record && (await queries.people.answering(record.id))
  if (!person)
    throw invalid('body', '/speaker', `There is no person “${body.speaker.slice(0, 80)}”; create them first.`)
  return { attribution: person.name, ...said, speakerId: person.id, namedId: record.id }
}

/** Returns the quote after a correction; an attribution that the article gave stays unless another is sent. */
export function correct(quote: QuoteRow, patch: QuotePatch, said: Said, blocks: Block[]): QuoteRow {
  if (Object.keys(patch).length === 0) return quote
  const { blockId = quote.blockId, start = quote.start, end = quote.end } = patch
  const moves = blockId !== quote.blockId || start !== quote.start || end !== quote.end
  const next: QuoteRow = {
    ...quote,
    ...(moves ? { ...anchor({ blockId, start, end }, blocks), anchor: 'exact' } : {}),
    edited: true
  }
  for (const key of ['cue', 'via', 'roleAtTheTime', 'kind'] as const) {
    if (patch[key] !== undefined) Object.assign(next, { [key]: patch[key] })
  }
  if (said.speakerId !== undefined) {
    // The record that was named stays named while the same person answers for it: undoing a merge is exact.
    if (said.speakerId !== quote.speakerId) Object.assign(next, { speakerId: said.speakerId, namedId: said.namedId })
    if (said.speakerId !== null) next.suggestion = null
  }
  if (patch.attribution !== undefined && said.attribution !== undefined) next.attribution = said.attribution
  return next
}
