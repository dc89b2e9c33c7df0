// The HTML tags that say no more than a mark, or where a block begins or ends.

import type { MarkType } from './marks.ts'

/** The mark that an HTML element puts on its text. */
export const MARK_OF_TAG = new Map<string, Exclude<MarkType, 'link'>>([
  ...(['b', 'strong'] as const).map(tag => [tag, 'strong'] as const),
  ...(['i', 'em'] as const).map(tag => [tag, 'emphasis'] as const),
  ...(['s', 'strike', 'del'] as const).map(tag => [tag, 'strike'] as const),
  ...(['code', 'kbd', 'samp', 'tt', 'pre'] as const).map(tag => [tag, 'code'] as const)
])

/** Tags that begin or end a block and mean nothing more. */
export const BOUNDARIES = new Set(
  (
    'address article aside body caption center dd details div dl dt fieldset footer form header html legend main nav ' +
    'p pre section summary table tbody tfoot thead tr'
  ).split(' ')
)

/** Returns the level of a heading's tag, 0 for any other tag. */
export function headingLevel(tag: string): number {
  return tag.length === 2 && tag[0] === 'h' && tag[1]! >= '1' && tag[1]! <= '6' ? Number(tag[1]) : 0
}
