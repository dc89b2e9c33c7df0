// The HTML tags that say no more than a mark, where a block begins or ends, or that what they hold is left out.

import type { MarkType } from './marks.ts'

/** The mark that an HTML element puts on its text. */
export const MARK_OF_TAG = new Map<string, Exclude<MarkType, 'link'>>([
  ...(['b', 'strong'] as const).map(tag => [tag, 'strong'] as const),
  ...(['i', 'em'] as const).map(tag => [tag, 'emphasis'] as const),
  ...(['s', 'strike', 'del'] as const).map(tag => [tag, 'strike'] as const),
  ...(['code', 'kbd', 'samp', 'tt', 'pre'] as const).map(tag => [tag, 'code'] as const)
])

/** Elements that begin and end a block. */
export const BOUNDARIES = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html iframe img legend li main nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' ')
)

/** Elements whose content is not the story, or not text. */
export const SKIPPED = new Set(
  'audio button canvas iframe math noembed noframes object script select style svg template textarea title video xmp'.split(
    ' '
  )
)
