/** Who may what: every operation of the contract × every role. An operation that is not listed here fails. */
import t from 'tap'
import { type Role, roles } from '../src/frame/access.ts'
import { newsroom } from './support/newsroom.ts'

const anyone = ['anonymous', 'reader', 'author', 'editor', 'moderator', 'admin']
const previewers = ['reader', 'author', 'editor', 'admin']
const staff = ['reader', 'author', 'editor', 'moderator', 'admin']
const authors = ['author', 'editor', 'admin']
const editors = ['editor', 'admin']
const moderators = ['moderator', 'editor', 'admin']
const admins = ['admin']

const table: Record<string, string[]> = {
  getHealth: anyone,
  getReadiness: anyone,
  explainProblem: anyone,
  listArticles: anyone,
  getArticle: anyone,
  createArticle: authors,
  putArticle: authors,
  updateArticle: authors,
  deleteArticle: authors,
  publishArticle: editors,
  withdrawArticle: editors,
  listRevisions: previewers,
  getRevision: previewers,
  restoreRevision: authors,
  createPreview: authors,
  listPreviews: authors,
  getPreviewLink: authors,
  revokePreview: authors,
  getPreview: anyone,
  listQuotes: anyone,
  listArticleQuotes: anyone,
  listPersonQuotes: anyone,
  getQuote: anyone,
  listQuoteAppearances: anyone,
  createQuote: authors,
  updateQuote: editors,
  decideQuote: editors,
  setSpeaker: editors,
  deleteQuote: editors,
  extractQuotes: authors,
  listCategories: anyone,
  getCategory: anyone,
  createCategory: editors,
  putCategory: editors,
  updateCategory: editors,
  deleteCategory: editors,
  listPeople: anyone,
  getPerson: anyone,
  createPerson: editors,
  putPerson: editors,
  updatePerson: editors,
  deletePerson: editors,
  listMerges: staff,
  getMerge: staff,
  createMerge: editors,
  deleteMerge: editors,
  listArticleComments: anyone,
  createComment: anyone,
  listComments: moderators,
  getComment: anyone,
  moderateComment: moderators,
  deleteComment: moderators,
  getSite: anyone,
  updateSite: admins,
  listTokens: admins,
  createToken: admins,
  getToken: admins,
  revokeToken: admins,
  listChanges: anyone,
  streamChanges: anyone
}

t.test('every cell of the table', async t => {
  const room = await newsroom(t)
  const { paths } = room.app.swagger() as unknown as { paths: Record<string, Record<string, { operationId: string }>> }
  const seen = new Set<string>()
  for (const [path, operations] of Object.entries(paths)) {
    for (const [method, { operationId }] of Object.entries(operations)) {
      seen.add(operationId)
      const may = table[operationId]
      if (!may) {
        t.fail(`${operationId} is not in the table`)
        continue
      }
      // Nothing is there: who may is answered anything but 401 and 403, and nothing is changed.
      const url = path
        .replace('{version}', '1')
        .replace(/\{\w+\}/g, 'nothing-here')
        // A stream that is let in has no end: with a cursor of nobody's it is a 400.
        .replace(/\/stream$/, '$&?since=nothing-here')
      const payload = ['post', 'put', 'patch'].includes(method) ? { unknown: true } : undefined
      for (const role of ['anonymous', ...roles]) {
        const asked = { ...(role === 'anonymous' ? {} : { as: role as Role }), ...(payload ? { payload } : {}) }
        const { status } = await room.ask(method.toUpperCase(), url, asked)
        const refused = role === 'anonymous' ? 401 : 403
        if (may.includes(role)) t.notOk([401, 403].includes(status), `${operationId} as ${role}: ${status}`)
        else t.equal(status, refused, `${operationId} as ${role}`)
      }
    }
  }
  for (const name of Object.keys(table)) if (!seen.has(name)) t.fail(`${name} is in the table, and not in the contract`)
})

t.test('a path in disguise opens nothing', async t => {
  const room = await newsroom(t)
  for (const url of [
    '/v1/tokens/',
    '//v1/tokens',
    '/V1/tokens',
    '/v1/%74okens',
    '/v1/./tokens',
    '/v1/x/../tokens',
    '/v1/tokens%2f',
    '/v1/tokens?'
  ]) {
    const { status } = await room.get(url, { as: 'editor' })
    t.ok([403, 404].includes(status), `${url}: ${status}`)
  }
  const overridden = await room.get('/v1/tokens', {
    as: 'editor',
    headers: { 'x-http-method-override': 'DELETE', 'x-original-url': '/health' }
  })
  t.equal(overridden.status, 403)
})

t.test('a route that declares no access stops the start', async t => {
  const { default: fastify } = await import('fastify')
  const { guard } = await import('../src/frame/access.ts')
  const app = fastify()
  guard(app, async () => ({ refused: 'nobody' }))
  app.get('/open', async () => 'x')
  await t.rejects(async () => await app.ready(), /\/open declares no access/)
})
