/** The page of a type of problem for a person who follows its link: the words of the table, and nothing from anywhere else. */
import { type ProblemType, problemTypes } from '../frame/problem-types.ts'

/** What a browser may do with the page: show it. */
export const pagePolicy = "default-src 'none'; style-src 'unsafe-inline'"

/** Returns the words of a type as an HTML page. */
export function problemPage(type: ProblemType): string {
  const [status, title, when, help] = problemTypes[type]
  const others = Object.entries(problemTypes).map(
    ([name, [code]]) => `<li>${code} <a href="/problems/${name}">${name}</a></li>`
  )
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${status} ${title}</title>
<style>
body { font: 1.1rem/1.6 system-ui, sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem; color-scheme: light dark }
code { font-size: .95em }
ul { columns: 14rem; padding: 0; list-style: none; font-size: .9rem }
</style>
<h1>${status} ${title}</h1>
<p>${withCode(when)}</p>
<p><strong>What to do:</strong> ${withCode(help)}</p>
<p><code>/problems/${type}</code></p>
<hr>
<ul>${others.join('')}</ul>
</html>
`
}

/** Returns words as HTML: what is between backticks is code. */
const withCode = (words: string): string =>
  words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/`([^`]+)`/g, '<code>$1</code>')
