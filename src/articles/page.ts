/**
 * A story as plain text, often copied from a page of the site with its furniture: the category above the title, the
 * promotional box, the comments heading and the disclaimer. The site knows its own furniture; what is recognised is
 * reported, so that nothing vanishes silently.
 */
import type { BlockContent } from '../formats/blocks.ts'
import { parseText } from '../formats/text.ts'
import { isDatelinePlace } from '../language/datelines.ts'
import { fold, sameWords, wordsOnly } from '../language/fold.ts'

/** What a site is known by, and who: a name before a colon is a speaker, not a place. */
export interface Furniture {
  categories: { id: string; names: string[] }[]
  announcements: string[]
  disclaimers: string[]
  people: string[]
}

type Recognised = { as: 'category' | 'title' | 'dateline'; text: string }
type Dropped = { as: 'announcement' | 'commentsHeading' | 'disclaimer'; line: number; text: string }

export interface Page {
  categories: string[]
  title: string | null
  dateline: string | null
  blocks: BlockContent[]
  recognised: Recognised[]
  dropped: Dropped[]
}

const commentsHeadings = [
  'التعليقات',
  'تعليقات',
  'تعليقات القراء',
  'comments',
  'reader comments',
  "readers' comments"
].map(fold)

export const mostCategories = 8

/** Returns the parts of a page: its first line that is no furniture is the title; `title` is null when there is none. */
export function readPage(text: string, furniture: Furniture): Page {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('\n')
  const dropped = findFurniture(lines, furniture)
  const left = lines.map((line, at) => (dropped.has(at) ? '' : line))
  const recognised: Recognised[] = []
  const take = (as: Recognised['as'], at: number): string => {
    const words = (left[at] ?? '').trim()
    left[at] = ''
    recognised.push({ as, text: words })
    return words
  }
  const filled = (from: number): number => left.findIndex((line, at) => at >= from && line.trim() !== '')

  const categories: string[] = []
  let at = filled(0)
  // A page stands in a few categories; after that a line is a title, whatever it says.
  for (; at >= 0 && categories.length < mostCategories; at = filled(at)) {
    const line = left[at] ?? ''
    const category = furniture.categories.find(({ names }) => names.some(name => sameWords(name, line)))
    if (!category || categories.includes(category.id)) break
    take('category', at)
    categories.push(category.id)
  }
  const title = at < 0 ? null : take('title', at)
  const blocks = parseText(left.join('\n'))
  const dateline = takeDateline(blocks, furniture.people)
  if (dateline !== null) recognised.push({ as: 'dateline', text: dateline })
  return { categories, title, dateline, blocks, recognised, dropped: [...dropped.values()] }
}

/** Returns the lines that are the site's own, by their index. */
function findFurniture(lines: string[], { announcements, disclaimers }: Furniture): Map<number, Dropped> {
  const linesOf = (texts: string[]) =>
    new Set(
      texts
        .flatMap(text => text.split('\n'))
        .map(wordsOnly)
        .filter(Boolean)
    )
  const promotion = linesOf(announcements)
  const disclaimer = linesOf(disclaimers)
  const dropped = new Map<number, Dropped>()
  const drop = (as: Dropped['as'], at: number) => dropped.set(at, { as, line: at + 1, text: (lines[at] ?? '').trim() })
  let above = -1
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue
    const words = wordsOnly(line)
    if (promotion.has(words)) drop('announcement', at)
    else if (disclaimer.has(words)) {
      if (above >= 0 && isCommentsHeading(lines[above] ?? '')) drop('commentsHeading', above)
      drop('disclaimer', at)
    }
    above = at
  }
  return new Map([...dropped].sort(([a], [b]) => a - b))
}

/** «التعليقات», also with how many there are: «التعليقات (12)». */
const isCommentsHeading = (line: string): boolean =>
  line.length < 60 &&
  commentsHeadings.includes(
    fold(line)
      .replace(/[\d()[\]:]/g, '')
      .trim()
  )

/** Takes «موسكو: » off the head of one of the first paragraphs and returns the place, or null. */
function takeDateline(blocks: BlockContent[], people: string[]): string | null {
  for (const block of blocks.slice(0, 3)) {
    if (block.type !== 'paragraph') continue
    const found = /^([^:\n]{2,60}):\s+/.exec(block.text)
    const place = found?.[1]?.trim()
    if (!found || !place || !isDatelinePlace(place, people)) continue
    block.text = block.text.slice(found[0].length)
    return place
  }
  return null
}
