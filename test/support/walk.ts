/**
 * Every route there is, furnished: the operations of the contract and the routes that it hides, each with a URL at which
 * something is, one at which nothing is, and a body that would be taken. A new route that is missing here says so.
 */
import type { Test } from 'tap'
import { newsroom } from './newsroom.ts'

const text = 'قال سمير حداد "نفتح الأرصفة غدا عند السابعة صباحا" أمام الصحافيين.'

/** What each operation with a body is sent when nothing is to be wrong with it. */
const bodies: Record<string, object> = {
  createArticle: { title: 'وصول الوفد', text: 'وصل الوفد مساء الثلاثاء.' },
  putArticle: { title: 'افتتاح الأرصفة', text: `${text} وغادر.` },
  updateArticle: { byline: 'ندى' },
  publishArticle: { at: '2026-01-01T00:00:00Z' },
  withdrawArticle: { reason: 'سُحب الخبر للتدقيق في مصدره.' },
  createQuote: { blockId: 'b1', start: 0, end: 8, attribution: 'سمير حداد' },
  updateQuote: { via: 'إذاعة الحي' },
  decideQuote: { decision: 'confirm' },
  setSpeaker: { person: 'other' },
  createCategory: { name: 'ثقافة' },
  putCategory: { name: 'أخبار' },
  updateCategory: { position: 7 },
  createPerson: { name: 'ليلى حداد' },
  putPerson: { name: 'سمير حداد' },
  updatePerson: { role: 'رئيس البلدية' },
  createMerge: { person: 'other' },
  createComment: { author: { name: 'قارئة' }, text: 'شكرا.' },
  moderateComment: { decision: 'approve' },
  updateSite: { name: 'صحيفة الحي' },
  createToken: { name: 'موقع', role: 'reader' },
  createPreview: { expiresIn: 3600 }
}

export interface Operation {
  operationId: string
  method: string
  /** As in the contract: /v1/articles/{ref}. */
  path: string
  /** Where something is. */
  url: string
  /** Where nothing is; undefined when the path has no parameter. */
  nowhere: string | undefined
  body: object | undefined
  /** The content types that it takes. */
  takes: string[]
  /** Whether a request without a body means the empty object. */
  bodyOptional: boolean
  /** Whether its answer has no end. */
  endless: boolean
  /** The problems that the contract says it may answer. */
  problems: number[]
}

/** A route of the application, hidden or not, in the router's own spelling. */
export interface Route {
  url: string
  methods: string[]
}

/** Returns the routes of an application, as its router prints them. */
export function routesOf(app: { printRoutes(options: object): string }): Route[] {
  const served = new Map<string, string[]>()
  // printRoutes indents a tree: a line is a part of a URL, and its methods.
  const stack: string[] = []
  for (const line of app.printRoutes({ commonPrefix: false, includeHooks: false }).split('\n')) {
    const [, indent, part = '', methods = ''] = /^([\s│]*)[├└]── (\S*?)(?: \(([A-Z, ]+)\))?$/.exec(line) ?? []
    if (indent === undefined) continue
    stack.length = indent.length / 4
    stack.push(part)
    const url = stack.join('')
    for (const method of methods.split(', ').filter(Boolean)) served.set(url, [...(served.get(url) ?? []), method])
  }
  // It leaves a part of this one out.
  return [...served].map(([url, methods]) => ({ url: url.replace('/docs/*', '/docs/static/*'), methods }))
}

interface Documented {
  operationId: string
  requestBody?: { content: object; required?: boolean }
  responses: Record<string, unknown>
}

/** Returns a newsroom in which something is at every URL, and all its operations. */
export async function furnished(t: Test, env: Record<string, string> = {}) {
  const room = await newsroom(t, { env })
  const as = 'admin'
  await room.post('/v1/categories', { slug: 'news', name: 'أخبار' }, { as })
  const person = async (slug: string, name: string) => void (await room.post('/v1/people', { slug, name }, { as }))
  await person('samir', 'سمير حداد')
  await person('double', 'سمير الحداد')
  await person('other', 'ليلى الخوري')
  const merge = await room.post('/v1/people/samir/merges', { person: 'double' }, { as })
  const publishedAt = '2026-01-01T00:00:00Z'
  const story = { slug: 'story', title: 'افتتاح الأرصفة', text, publishedAt, categories: ['news'] }
  const article = await room.post('/v1/articles', story, { as })
  const comment = await room.post('/v1/articles/story/comments', bodies.createComment, {})
  const token = await room.post('/v1/tokens', bodies.createToken, { as })
  const preview = await room.post('/v1/articles/story/previews', bodies.createPreview, { as })

  /** What stands for each parameter, by the path up to it. */
  const here: Record<string, string> = {
    '/problems/{type}': 'gone',
    '/v1/articles/{ref}': 'story',
    '/v1/articles/{ref}/revisions/{version}': '1',
    '/v1/quotes/{id}': article.body.quotes[0].id,
    '/v1/categories/{ref}': 'news',
    '/v1/people/{ref}': 'samir',
    '/v1/people/{ref}/merges/{id}': merge.body.id,
    '/v1/comments/{id}': comment.body.id,
    '/v1/tokens/{id}': token.body.id,
    '/v1/articles/{ref}/previews/{id}': preview.body.id,
    '/v1/previews/{token}': preview.body.url.split('/').at(-1)
  }
  const fill = (path: string, of: (upTo: string) => string) =>
    path.replace(/\{\w+\}/g, (parameter, at: number) => of(path.slice(0, at + parameter.length)))
  const something = (upTo: string): string => {
    if (here[upTo] === undefined) throw new Error(`test/support/walk.ts has nothing at ${upTo}: furnish it there.`)
    return here[upTo]
  }

  const { paths } = room.app.swagger() as unknown as { paths: Record<string, Record<string, Documented>> }
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, requestBody, responses }]): Operation => {
      const body = bodies[operationId]
      if (requestBody && !body) throw new Error(`test/support/walk.ts has no body for ${operationId}: add one there.`)
      return {
        operationId,
        method: method.toUpperCase(),
        path,
        url: fill(path, something),
        nowhere: path.includes('{') ? fill(path, upTo => (upTo.endsWith('{version}') ? '99' : 'nowhere')) : undefined,
        body,
        bodyOptional: requestBody?.required === false,
        endless: JSON.stringify(responses[200] ?? {}).includes('text/event-stream'),
        takes: Object.keys(requestBody?.content ?? {}),
        problems: Object.keys(responses)
          .map(Number)
          .filter(status => status >= 400)
      }
    })
  )
  return { ...room, operations, routes: routesOf(room.app) }
}
