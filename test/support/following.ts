/** A client that keeps a copy of a newsroom by its change feed, and the same copy made by asking the lists. */
import type { Change } from '../../src/changes/schema.ts'
import type { Answer, Asked } from './newsroom.ts'

type Get = (url: string, asked?: Asked) => Promise<Answer>
/** What is stored: cards by entity and id. */
export type Copy = Record<string, Record<string, object>>

/** Returns a client that knows nothing yet. */
export function follower(get: Get, asked: Asked = {}) {
  const copy: Copy = {}
  let cursor: string | undefined

  /** Applies a page as the documents say: an upsert replaces, a delete drops. */
  function apply(items: Change[]): void {
    for (const { entity, id, op, card } of items) {
      copy[entity] ??= {}
      if (op === 'delete') delete copy[entity]?.[id]
      else if (card) copy[entity][id] = card
    }
  }

  return {
    copy,
    get cursor() {
      return cursor
    },
    /** Asks for one page; `lost` says that the answer never arrived, so that the same is asked again. Returns whether it has caught up. */
    async step(limit: number, lost = false): Promise<boolean> {
      const since = cursor === undefined ? '' : `&since=${cursor}`
      const answer = await get(`/v1/changes?limit=${limit}${since}`, asked)
      if (answer.status !== 200) throw new Error(`${answer.status} ${answer.text}`)
      if (lost) return false
      apply(answer.body.items)
      cursor = answer.body.cursor
      return answer.body.caughtUp
    },
    async catchUp(limit = 100): Promise<void> {
      while (!(await this.step(limit)));
    }
  }
}

/** Returns the copy that the lists make, of what this viewer sees. */
export async function copyOfLists(get: Get, asked: Asked = {}): Promise<Copy> {
  // biome-ignore lint/suspicious/noExplicitAny: what a list answers was held against the contract
  async function all(url: string): Promise<any[]> {
    const items = []
    for (let next: string | null = url; next; ) {
      const answer: Answer = await get(next, asked)
      if (answer.status !== 200) throw new Error(`${next} ${answer.status} ${answer.text}`)
      items.push(...answer.body.items)
      next = answer.body.next
    }
    return items
  }
  const byId = (cards: { id: string }[]) => Object.fromEntries(cards.map(card => [card.id, card]))
  const ids = (linked: { id: string }[]) => linked.map(({ id }) => id)

  const articles = await all(
    '/v1/articles?limit=100&fields=id,slug,language,direction,title,lead,dateline,status,publishedAt,categories,version,updatedAt'
  )
  const categories = await all('/v1/categories?limit=100&fields=id,slug,name,names,parent,position,version,updatedAt')
  const people = await all('/v1/people?limit=100&fields=id,slug,kind,name,names,role,version,updatedAt')
  const quotes = await all(
    '/v1/quotes?limit=100&fields=id,articleId,blockId,start,end,text,kind,speaker,attribution,via,status,version,updatedAt'
  )
  const comments = []
  for (const { slug, status } of articles) {
    if (status !== 'published') continue
    // As a stranger: moderators see more, which is no part of the feed.
    const found = await get(`/v1/articles/${encodeURIComponent(slug)}/comments?limit=100`)
    comments.push(...found.body.items)
  }
  const { name, languages, timeZone, disclaimerVersion, version, updatedAt } = (await get('/v1/site')).body
  return {
    site: { site: { name, languages, timeZone, disclaimerVersion, version, updatedAt } },
    category: byId(categories.map(({ parent, ...card }) => ({ ...card, parentId: parent?.id ?? null }))),
    person: byId(people),
    article: byId(articles.map(({ categories, ...card }) => ({ ...card, categories: ids(categories) }))),
    quote: byId(quotes.map(({ speaker, ...card }) => ({ ...card, speakerId: speaker?.id ?? null }))),
    comment: byId(
      comments.map(({ id, articleId, parentId, author, text, createdAt, version, updatedAt }) => ({
        ...{ id, articleId, parentId, author: author.name, text, createdAt, version, updatedAt }
      }))
    )
  }
}
