/** `{ref}` in a path: an id or a slug. A former slug answers 308 to a read for ever; a write reaches what it names now. */
import type { FastifyRequest } from 'fastify'
import type { Slugged, SlugQueries } from '../database/slugs.ts'
import { looksLikeId, slugify } from '../language/slug.ts'
import { invalid, Moved, Problem } from './problems.ts'

interface Lookup<Row> {
  byId: (id: string) => Promise<Row | undefined>
  bySlug: (slug: string) => Promise<Row | undefined>
}

/** Returns what a reference names now, through a former slug too, or undefined. */
export async function find<Row>(
  kind: Slugged,
  ref: string,
  rows: Lookup<Row>,
  slugs: SlugQueries
): Promise<Row | undefined> {
  if (looksLikeId(ref)) return rows.byId(ref.toLowerCase())
  const slug = ref.normalize('NFC')
  const current = await rows.bySlug(slug)
  if (current) return current
  const id = await slugs.former(kind, slug)
  return id === undefined ? undefined : rows.byId(id)
}

/** Throws a 308 to the same URL under the current slug, when a read came by another name than the current ones. */
export function redirectFormer(request: FastifyRequest, row: { id: string; slug: string }): void {
  const { ref } = request.params as { ref: string }
  if (ref.toLowerCase() === row.id || ref.normalize('NFC') === row.slug) return
  const [path = '', query] = request.url.split('?')
  const segments = path.split('/')
  const at = request.routeOptions.url?.split('/').indexOf(':ref') ?? -1
  segments[at] = encodeURIComponent(row.slug)
  throw new Moved(segments.join('/') + (query === undefined ? '' : `?${query}`))
}

/** Returns a slug that a client chose, in NFC; throws a 400 that proposes the right form. */
export function readSlug(slug: string, pointer = '/slug', where: 'body' | 'path' = 'body'): string {
  if (looksLikeId(slug)) throw invalid(where, pointer, 'A slug in the shape of an id would hide that id; choose words.')
  const canonical = slugify(slug)
  if (canonical === slug.normalize('NFC') && canonical !== '') return canonical
  const proposal = canonical === '' ? 'use letters, digits and hyphens' : `use “${canonical}”`
  throw invalid(where, pointer, `“${slug.slice(0, 80)}” is not a slug; ${proposal}.`)
}

/** Throws a 400 when a PUT body names another slug than its URL: that would be a rename. */
export function refuseOtherSlug(request: FastifyRequest, current: { slug: string } | undefined): void {
  const { slug } = request.body as { slug?: string }
  const { ref } = request.params as { ref: string }
  if (slug === undefined || [ref.normalize('NFC'), current?.slug].includes(slug.normalize('NFC'))) return
  throw invalid('body', '/slug', 'The slug differs from the one in the URL; rename with PATCH.')
}

/** Returns the chosen slug when it is free for this entity; throws a 409 when it is or was another's. */
export async function claimSlug(kind: Slugged, slug: string, slugs: SlugQueries, id?: string): Promise<string> {
  const held = await slugs.holder(kind, slug)
  if (held === undefined || held === id) return slug
  throw new Problem('conflict', `The slug “${slug}” belongs to another ${kind}, now or formerly; choose another.`)
}

/** Returns a free slug made from a name; throws a 400 when no letter or digit is in it to make one of. */
export async function deriveSlug(kind: Slugged, name: string, slugs: SlugQueries): Promise<string> {
  const slug = slugify(name)
  if (slug !== '' && !looksLikeId(slug)) return slugs.free(kind, slug)
  throw invalid('body', '/slug', `No slug can be made of “${name.slice(0, 80)}”; give one.`)
}
