// Markdown's image has an alt text and a title; ours also has a credit and a size. The title carries them, as people
// would write them: `![alt](src "caption | credit | 1200x800")`, each part optional, a literal `|` written `\|`.

type Details = { caption: string | null; credit: string | null; width: number | null; height: number | null }

const SIZE = /^(\d{0,6})x(\d{0,6})$/

/** Returns the title that carries an image's caption, credit and size; the empty string when there is none of them. */
export function imageTitle({ caption, credit, width, height }: Details): string {
  const parts = [caption ?? '', credit ?? '', width === null && height === null ? '' : `${width ?? ''}x${height ?? ''}`]
  while (parts.at(-1) === '') parts.pop()
  return parts.map(part => part.replace(/[\\|]/g, '\\$&')).join(' | ')
}

/** Returns what a title carries; one that has another shape than `imageTitle` gives is a caption as it stands. */
export function readImageTitle(title: string): Details {
  const parts = ['']
  for (const [token] of title.matchAll(/\\[\\|]|[^\\|]+|[\s\S]/g)) {
    if (token === '|') parts.push('')
    else parts.push(parts.pop() + (/^\\[\\|]/.test(token) ? token.slice(1) : token))
  }
  const [caption = '', credit = '', size = ''] = parts.map(part => part.trim())
  const found = SIZE.exec(size)
  if (parts.length > 3 || (size !== '' && !found)) return { caption: title, credit: null, width: null, height: null }
  return { caption: caption || null, credit: credit || null, width: number(found?.[1]), height: number(found?.[2]) }
}

function number(digits: string | undefined): number | null {
  return digits ? Number(digits) : null
}
