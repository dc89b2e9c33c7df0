/**
 * The demo newsroom of an empty database: the files of `demo/`, filed through the API itself as an editor's script
 * would, so that the demo is the first test that the API works.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from './app.ts'

const folder = join(import.meta.dirname, '../demo')

interface Newsroom {
  site: object
  categories: object[]
  people: object[]
  comments: { article: string; author: object; text: string; approve: boolean }[]
}

/** How much was loaded. */
export interface Loaded {
  articles: number
  people: number
  comments: number
}

/** Files the demo newsroom with an admin's token and returns how much it was; throws when the API refuses any of it. */
export async function loadDemo(app: App, token: string): Promise<Loaded> {
  const ask = async (
    method: 'POST' | 'PUT' | 'PATCH',
    url: string,
    payload: object | string,
    type = 'application/json'
  ) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': type }
    const answer = await app.inject({ method, url, payload, headers })
    if (answer.statusCode >= 300) throw new Error(`The demo newsroom was refused at ${url}: ${answer.body}`)
    return answer.json()
  }
  const { site, categories, people, comments } = JSON.parse(
    readFileSync(join(folder, 'newsroom.json'), 'utf8')
  ) as Newsroom
  await ask('PATCH', '/v1/site', site)
  for (const category of categories) await ask('POST', '/v1/categories', category)
  for (const person of people) await ask('POST', '/v1/people', person)
  const files = readdirSync(join(folder, 'articles')).filter(name => name.endsWith('.md'))
  for (const name of files)
    await ask('POST', '/v1/articles', readFileSync(join(folder, 'articles', name), 'utf8'), 'text/markdown')
  for (const { article, approve, ...comment } of comments) {
    const { id } = await ask('POST', `/v1/articles/${encodeURIComponent(article)}/comments`, comment)
    if (approve) await ask('PUT', `/v1/comments/${id}/moderation`, { decision: 'approve' })
  }
  return { articles: files.length, people: people.length, comments: comments.length }
}
