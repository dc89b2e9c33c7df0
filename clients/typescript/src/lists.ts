/** Lists as async iterators: page after page, following `next` as it came. */
import type { Field, Item, Last, ListPath, Read, ReadInit } from './types.ts'

export interface Lists {
  /** Returns the items of a list, one by one, to its end; the next page is asked for when it is needed. */
  list<P extends ListPath, const F extends Field<P> = never>(
    path: P,
    ...init: Last<ReadInit<P, F>>
  ): AsyncGenerator<Item<P, F>, void, undefined>
  /** Returns the pages of a list, with `next`, `total` and whatever else they carry. */
  pages<P extends ListPath, const F extends Field<P> = never>(
    path: P,
    ...init: Last<ReadInit<P, F>>
  ): AsyncGenerator<Read<P, F>, void, undefined>
}

interface AnyPage {
  items: unknown[]
  next: string | null
}
type AnyInit = Record<string, unknown> & { params?: object }

/** Returns the two ways through a list, over a function that reads one page. */
export function listsOver(read: (path: string, init: AnyInit) => Promise<unknown>): Lists {
  async function* pages(path: string, init: AnyInit = {}): AsyncGenerator<AnyPage, void, undefined> {
    let page = (await read(path, init)) as AnyPage
    yield page
    // `next` has the path, the filters and the cursor: signal and headers are all that is still to be said.
    const { params: _, fields: __, ...rest } = init
    while (page.next !== null) {
      // It is put behind the base URL, and must not become another host, which would be sent the token.
      if (!/^\/(?!\/)/.test(page.next)) throw new Error(`The next page is no path of this server: ${page.next}`)
      page = (await read(page.next, rest)) as AnyPage
      yield page
    }
  }
  async function* list(path: string, init?: AnyInit): AsyncGenerator<unknown, void, undefined> {
    for await (const { items } of pages(path, init)) yield* items
  }
  return { list, pages } as unknown as Lists
}
