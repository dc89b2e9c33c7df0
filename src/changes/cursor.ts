/**
 * Where a client is in the change feed. First it is given everything there is, entity by entity; then what changed since
 * that began. The cursor is sealed: the journal's numbers would tell a reader how much is written out of sight.
 */
import { invalid, type Problem } from '../frame/problems.ts'
import type { Sealing } from '../frame/sealed.ts'

/** What the feed tells of, in the order in which everything is first given: what others refer to comes before them. */
export const entities = ['site', 'category', 'person', 'article', 'quote', 'comment'] as const
export type FeedEntity = (typeof entities)[number]

/** Whose feed it is: that of readers, or of those who see drafts. */
export type Audience = 'public' | 'staff'

export interface Position {
  audience: Audience
  /** Which entities the client wants. */
  wanted: FeedEntity[]
  /** The `seq` of the journal up to which it knows, or will know when everything has been given. */
  seq: number
  /** While everything is being given: which entity, and after which id. */
  giving: { entity: FeedEntity; after: string } | null
}

/** Digits of a `seq` in a cursor: what is sealed shows its length, which is to tell nothing of how much there is. */
const digits = 16

/** Returns the cursor of a position. */
export function encodePosition({ audience, wanted, seq, giving }: Position, sealed: Sealing): string {
  const kinds = entities.reduce((bits, entity, at) => bits | (wanted.includes(entity) ? 1 << at : 0), 0)
  return sealed.seal(
    JSON.stringify([
      audience === 'staff' ? 1 : 0,
      kinds,
      String(seq).padStart(digits, '0'),
      ...(giving ? [entities.indexOf(giving.entity), giving.after] : [])
    ])
  )
}

/**
 * Returns the position of a cursor. Throws a 400 when it was altered, is of another database, or of a feed with another
 * audience or other entities.
 */
export function decodePosition(
  cursor: string,
  sealed: Sealing,
  asked: Pick<Position, 'audience' | 'wanted'>,
  where: { in: 'query' | 'header'; pointer: string }
): Position {
  const refuse = (detail: string): Problem => invalid(where.in, where.pointer, detail)
  const text = sealed.open(cursor)
  if (text === undefined)
    throw refuse('This cursor was not given by this server: send one as it came, or none to start over.')
  const [staff, kinds, seq, entity, after] = JSON.parse(text) as [number, number, string, number?, string?]
  const position: Position = {
    audience: staff ? 'staff' : 'public',
    wanted: entities.filter((_, at) => kinds & (1 << at)),
    seq: Number(seq),
    giving: entity === undefined ? null : { entity: entities[entity] ?? 'site', after: after ?? '' }
  }
  if (position.audience !== asked.audience)
    throw refuse('This cursor is of a feed with another token: what each sees differs. Start over without it.')
  if (String(position.wanted) !== String(asked.wanted))
    throw refuse(
      `This cursor is of a feed of ${position.wanted.join(',')}: send the same entities, or none to start over.`
    )
  return position
}
