/** The way to a page deep in the list. */
import { encodeCursor } from '../src/frame/cursors.ts'
import { border } from './newsroom/asking.ts'
import type { Program } from './programs.ts'

interface Page {
  items: { id: string; publishedAt: string }[]
  next: string | null
}

const fields = 'fields=id,publishedAt'

/** Returns the path of the page behind so many articles of a newsroom: at once where the cursor can be made, else page by page. */
export async function behind({ url }: Program, database: string, many: number): Promise<string> {
  const cursor = (await made(url, database, many)) ?? (await walked(url, many))
  return `/v1/articles?cursor=${cursor}`
}

const page = async (url: string, path: string) => (await (await fetch(url + path)).json()) as Page
const cursorIn = (next: string | null) =>
  next === null ? undefined : (new URL(next, 'http://rawi').searchParams.get('cursor') ?? undefined)

/** A cursor of our own making is used only when the server makes the same for the end of its first page. */
async function made(url: string, database: string, many: number): Promise<string | undefined> {
  const query = '/v1/articles?[["sort","newest"]]'
  const cursorAt = (id: string, key: number) => encodeCursor({ direction: 'next', key, id }, query)
  const first = await page(url, `/v1/articles?${fields}&limit=2`)
  const last = first.items.at(-1)
  if (!last || cursorIn(first.next) !== cursorAt(last.id, Date.parse(last.publishedAt))) return undefined
  const { id, publishedAt } = border(database, many)
  return cursorAt(id, publishedAt)
}

async function walked(url: string, many: number): Promise<string> {
  let cursor: string | undefined
  for (let passed = 0; passed < many; ) {
    const from = cursor === undefined ? '' : `&cursor=${cursor}`
    const { items, next } = await page(url, `/v1/articles?${fields}&limit=${Math.min(100, many - passed)}${from}`)
    passed += items.length
    cursor = cursorIn(next)
    if (cursor === undefined) throw new Error(`${url} has no page behind ${passed} articles.`)
  }
  return cursor ?? ''
}
