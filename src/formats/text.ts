// Plain text in and out. Reading it never guesses at markup: every paragraph is a paragraph.

import { type BlockContent, blockText, canonical } from './blocks.ts'
import { isVisible } from './characters.ts'

const LINE_END = /\r\n?|[\n\x85\u2028\u2029]/

/**
 * Returns the paragraphs of a text as canonical blocks: parted by blank lines, or by single line breaks when there is
 * no blank line between any two of its lines. A single break inside a paragraph is a space. Linear; never throws.
 */
export function parseText(text: string): BlockContent[] {
  const paragraphs: string[][] = [[]]
  for (const line of text.split(LINE_END)) {
    if (isVisible(line)) paragraphs.at(-1)!.push(line)
    else if (paragraphs.at(-1)!.length > 0) paragraphs.push([])
  }
  const written = paragraphs.filter(lines => lines.length > 0)
  const texts = written.length === 1 ? written[0]! : written.map(lines => lines.join(' '))
  return canonical(texts.map(paragraph => ({ type: 'paragraph', text: paragraph, marks: [] })))
}

/**
 * Returns the blocks as plain text: parted by blank lines, consecutive list items by single ones with `- ` or their
 * number before them, an image by its caption, else its alt, and its credit, a divider as `***`.
 */
export function renderText(blocks: readonly BlockContent[]): string {
  const numbers: number[] = []
  let result = ''
  let previous: BlockContent | undefined
  for (const block of canonical(blocks)) {
    const text = block.type === 'listItem' ? listLine(block, previous, numbers) : line(block)
    if (text === '') continue
    const parted = block.type === 'listItem' && previous?.type === 'listItem' ? '\n' : '\n\n'
    result += previous === undefined ? text : parted + text
    previous = block
  }
  return result
}

function line(block: BlockContent): string {
  switch (block.type) {
    case 'embed':
      return block.url
    case 'divider':
      return '***'
    case 'image':
      return [blockText(block), block.credit === null ? '' : `(${block.credit})`].filter(part => part !== '').join(' ')
    default:
      return blockText(block)
  }
}

// `numbers` holds the last number given at each depth; 0 says that the list there is not ordered.
function listLine(
  item: Extract<BlockContent, { type: 'listItem' }>,
  previous: BlockContent | undefined,
  numbers: number[]
): string {
  numbers.length = previous?.type === 'listItem' ? Math.min(numbers.length, item.depth + 1) : 0
  const last = numbers[item.depth] ?? 0
  numbers[item.depth] = item.ordered ? last + 1 : 0
  const indent = '   '.repeat(item.depth)
  const mark = item.ordered ? `${last + 1}. ` : '- '
  return indent + mark + item.text.replaceAll('\n', `\n${indent}${' '.repeat(mark.length)}`)
}
