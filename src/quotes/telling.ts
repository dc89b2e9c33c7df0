/** What the journal is told of a quote that an editor wrote to. */
import { isKnown } from '../articles/visibility.ts'
import type { Change } from '../database/journal.ts'
import type { Queries } from '../queries.ts'
import { isShown, quoteTags } from './places.ts'
import type { QuoteRow } from './queries.ts'

/** Appends what became of a quote; readers are concerned when they saw it before or see it now. */
export const tellOfQuote = (
  { journal }: Queries,
  op: Change['op'],
  quote: QuoteRow,
  article: Parameters<typeof isKnown>[0],
  at: number,
  old: QuoteRow = quote
): Promise<void> =>
  journal.append({
    entity: 'quote',
    id: quote.id,
    op,
    at,
    tags: quoteTags(quote, [quote.speakerId, old.speakerId]),
    public: isKnown(article, at) && (isShown(quote) || isShown(old))
  })
