/** What the terminal says when the server is up: where it is, a first token, and three lines to paste. */
import type { Begun } from './beginning.ts'
import type { Config } from './config.ts'

interface Started extends Begun {
  config: Config
  port: number
}

/** Returns the line that shows a new admin token. */
export const tokenLine = (token: string) => `  Admin token (shown once, keep it):  ${token}\n`

/** Runs what comes between making a token and showing it: where it fails the token is shown, as no later start would. */
export async function orShow<T>(token: string | undefined, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (token) process.stdout.write(tokenLine(token))
    throw error
  }
}

/** Returns the text; its curl lines work as they stand. */
export function welcome({ config, port, token, demo }: Started): string {
  const host = ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(config.host) ? 'localhost' : config.host
  const at = config.publicUrl || `http://${host}:${port}`
  const third = token
    ? `curl '${at}/v1/articles?status=draft&fields=slug,title' -H 'authorization: Bearer ${token}'`
    : `curl '${at}/v1/people?limit=3'`
  const lines = [
    '',
    `  Rawi  ${at}`,
    `  Docs  ${at}/docs`,
    ...(token ? ['', tokenLine(token).trimEnd()] : []),
    ...(demo
      ? [
          `  A small demo newsroom was loaded: ${demo.articles} articles, ${demo.people} people, ${demo.comments} comments.`
        ]
      : []),
    '',
    '  Try:',
    `  curl '${at}/v1/articles?fields=title,lead,publishedAt'`,
    `  curl '${at}/v1/quotes?limit=3&fields=text,attribution,speaker'`,
    `  ${third}`,
    ''
  ]
  return `${lines.join('\n')}\n`
}
