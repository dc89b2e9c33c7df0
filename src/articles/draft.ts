/**
 * A story as it was sent, in whichever form, read into one: a key that is absent leaves alone, null or empty clears.
 * This is done before any transaction; nothing here touches the database.
 */
import { type BlockContent, canonical, safeHref } from '../formats/blocks.ts'
import { parseHtml } from '../formats/html.ts'
import { FrontMatterError, parseMarkdown, readFrontMatter, splitFrontMatter } from '../formats/markdown.ts'
import { parseText } from '../formats/text.ts'
import { readInstant } from '../frame/period.ts'
import { invalid, Problem } from '../frame/problems.ts'
import { oneLine } from '../frame/text.ts'
import { completeBlock, limits } from './body-schema.ts'
import { type ArticlePatch, bodyForms, type Ingest } from './filing-schema.ts'
import { type Furniture, readPage } from './page.ts'

export type Mode = 'create' | 'replace' | 'patch'

export interface Draft {
  slug?: string
  language?: string
  title?: string
  lead?: string | null
  dateline?: string | null
  byline?: string | null
  source?: string | null
  externalId?: string | null
  /** By slug or id. */
  categories?: string[]
  people?: string[]
  publishedAt?: number | null
  comments?: { policy?: string | null; closesAt?: number | null }
  blocks?: (BlockContent & { id?: string })[]
}

export interface Sent {
  draft: Draft
  ingest: Ingest
}

const lines = ['lead', 'dateline', 'byline', 'source', 'externalId'] as const

/** Returns the draft of a JSON body; throws a 400 that points at what is wrong. */
export function readJsonDraft(body: ArticlePatch, mode: Mode): Sent {
  const { html, markdown, text, blocks, ...keys } = body
  const forms = bodyForms.filter(form => body[form] !== undefined)
  if (forms.length > 1)
    throw invalid('body', `/${forms[1]}`, `The body came as ${forms.join(' and as ')}; send it once.`)
  const content =
    (blocks === null ? [] : blocks?.map(completeBlock)) ??
    (html === undefined ? undefined : parseHtml(html)) ??
    (markdown === undefined ? undefined : parseMarkdown(markdown)) ??
    (text === undefined ? undefined : parseText(text))
  if (blocks) checkBlocks(content ?? [])
  return { draft: complete(keys, content, mode), ingest: ingestOf('json') }
}

/** Returns the draft of a Markdown file with front matter; `check` validates the front matter as a JSON body is. */
export function readMarkdownDraft(source: string, mode: Mode, check: (keys: unknown) => ArticlePatch): Sent {
  const { frontMatter, body } = splitFrontMatter(source)
  const keys = check(frontMatter === null ? {} : readMapping(frontMatter))
  const blocks = parseMarkdown(body)
  const ingest = ingestOf('markdown')
  const [first] = blocks
  if (keys.title === undefined && first?.type === 'heading' && first.level === 1) {
    keys.title = first.text
    ingest.recognised.push({ as: 'title', text: first.text })
    blocks.shift()
  }
  checkFile(keys.title, blocks)
  return { draft: complete(keys, blocks, mode), ingest }
}

/** Returns the draft of a plain-text page; what plain text cannot carry is left alone. */
export function readTextDraft(source: string, furniture: Furniture): Sent {
  const page = readPage(source, furniture)
  checkFile(page.title ?? undefined, page.blocks)
  const ingest = { ...ingestOf('text'), recognised: page.recognised, dropped: page.dropped }
  const keys = {
    title: page.title ?? '',
    dateline: page.dateline,
    ...(page.categories.length > 0 ? { categories: page.categories } : {})
  }
  return { draft: complete(keys, page.blocks, 'patch'), ingest }
}

function readMapping(frontMatter: string): unknown {
  try {
    return readFrontMatter(frontMatter)
  } catch (error) {
    if (error instanceof FrontMatterError)
      throw new Problem('malformed-body', `The front matter cannot be read: ${error.message}`)
    throw error
  }
}

function checkFile(title: string | undefined, blocks: BlockContent[]): void {
  if (title === undefined || oneLine(title) === '') {
    throw new Problem(
      'unprocessable-story',
      `${canonical(blocks).length === 0 ? 'The file is empty' : 'The file has no title'}: a story has a title on its first line (or in its front matter) and a body.`
    )
  }
  if (canonical(blocks).length === 0) {
    throw new Problem(
      'unprocessable-story',
      `The file has only a title, «${title.slice(0, 60)}»: a body has to follow it.`
    )
  }
}

/** PUT sets every editorial key: what it does not name it empties, save what a correction must never touch. */
function complete(keys: ArticlePatch, content: Draft['blocks'], mode: Mode): Draft {
  const { title, publishedAt, comments, categories, people, ...rest } = keys
  const draft: Draft = { ...rest } as Draft
  if (title !== undefined) {
    draft.title = oneLine(title)
    if (draft.title === '') throw invalid('body', '/title', 'title is empty.')
  }
  for (const name of lines) {
    const text = keys[name]
    if (text !== undefined) draft[name] = text === null ? null : oneLine(text) || null
    else if (mode === 'replace' && name !== 'externalId') draft[name] = null
  }
  if (publishedAt !== undefined)
    draft.publishedAt = publishedAt === null ? null : readInstant(publishedAt, '/publishedAt')
  if (categories !== undefined) draft.categories = categories ?? []
  if (people !== undefined) draft.people = people ?? []
  if (comments === null) draft.comments = { policy: null, closesAt: null }
  else if (comments) {
    const { closesAt, ...others } = comments
    draft.comments = {
      ...others,
      ...(closesAt === undefined
        ? {}
        : { closesAt: closesAt === null ? null : readInstant(closesAt, '/comments/closesAt') })
    }
  }
  if (mode === 'replace') {
    draft.categories ??= []
    draft.people ??= []
  }
  if (content !== undefined || mode === 'replace') draft.blocks = canonical(content ?? [])
  checkBounds(draft)
  return draft
}

/** A file is held to the limits that the contract states, or what it stores could not be sent back. */
function checkBounds({ title = '', blocks = [] }: Draft): void {
  const over = (what: string, has: number, limit: number) => {
    if (has > limit) throw new Problem('content-too-large', `${what} has ${has}; the limit is ${limit}.`)
  }
  over('The title, in characters,', [...title].length, limits.title)
  over('The body, in blocks,', blocks.length, limits.blocks)
  for (const [at, block] of blocks.entries()) {
    if (!('text' in block)) continue
    over(`Block ${at + 1}, in characters,`, block.text.length, limits.text)
    over(`Block ${at + 1}, in marks,`, block.marks.length, limits.marks)
  }
}

/** What the schema cannot say of blocks: unique ids, marks inside their text, addresses that may be linked. */
function checkBlocks(blocks: NonNullable<Draft['blocks']>): void {
  const ids = new Set<string>()
  for (const [at, block] of blocks.entries()) {
    const pointer = `/blocks/${at}`
    if (block.id !== undefined && ids.has(block.id))
      throw invalid('body', `${pointer}/id`, `The id “${block.id}” is used twice.`)
    if (block.id !== undefined) ids.add(block.id)
    if (block.type === 'image' && safeHref(block.src) === null) throw unsafe(`${pointer}/src`, block.src)
    if (block.type === 'embed' && safeHref(block.url) === null) throw unsafe(`${pointer}/url`, block.url)
    if (!('text' in block)) continue
    for (const [index, mark] of block.marks.entries()) {
      const where = `${pointer}/marks/${index}`
      if (mark.start >= mark.end || mark.end > block.text.length) {
        throw invalid(
          'body',
          where,
          `The mark ${mark.start}–${mark.end} is not inside its text of ${block.text.length} UTF-16 units.`
        )
      }
      if (mark.type === 'link' && safeHref(mark.href) === null) throw unsafe(`${where}/href`, mark.href)
    }
  }
}

const unsafe = (pointer: string, address: string) =>
  invalid(
    'body',
    pointer,
    `“${address.slice(0, 80)}” may not be linked: use http, https, mailto, tel, or a path of the site.`
  )

/** Returns the report of a request that recognised and left out nothing. */
export const ingestOf = (format: Ingest['format']): Ingest => ({
  format,
  recognised: [],
  dropped: [],
  createdPeople: []
})
