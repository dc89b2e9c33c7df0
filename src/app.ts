/**
 * buildApp: the frame, then the rooms, one line each. Production, the tests and the OpenAPI generator call this same
 * function, so that what is tested and documented is what runs.
 */
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import fastify, { type FastifyBaseLogger, LogController } from 'fastify'
import { v4 as uuid } from 'uuid'
import { filingRoutes } from './articles/filing-routes.ts'
import { schemas as filingSchemas } from './articles/filing-schema.ts'
import { publicationRoutes } from './articles/publication-routes.ts'
import { revisionRoutes, schemas as revisionSchemas } from './articles/revision-routes.ts'
import { articleRoutes } from './articles/routes.ts'
import { schemas as articleSchemas } from './articles/schema.ts'
import { categoryRoutes } from './categories/routes.ts'
import { schemas as categorySchemas } from './categories/schema.ts'
import { newsOf } from './changes/news.ts'
import { changeRoutes } from './changes/routes.ts'
import { schemas as changeSchemas } from './changes/schema.ts'
import { moderationRoutes } from './comments/moderation-routes.ts'
import { commentRoutes } from './comments/routes.ts'
import { schemas as commentSchemas } from './comments/schema.ts'
import { secretOf } from './database/instance.ts'
import { guard } from './frame/access.ts'
import { readJson } from './frame/bodies.ts'
import { openCache } from './frame/cache.ts'
import { watchCommits } from './frame/commits.ts'
import { countAnswers } from './frame/counting.ts'
import { shareAcrossOrigins } from './frame/cross-origin.ts'
import { databaseProblem } from './frame/database-problems.ts'
import { deliver } from './frame/delivery.ts'
import { freshnessOf } from './frame/freshness.ts'
import { hideTokens, logAnswers, logFromMemory, logOptions } from './frame/logging.ts'
import { answerUnserved, negotiate } from './frame/methods.ts'
import { describe } from './frame/openapi.ts'
import { handleProblems, refuseUnroutable } from './frame/problems.ts'
import { answerForNode, answerUnreadable, limits, refuseOtherProtocols } from './frame/server.ts'
import { ajvOptions, refuseParameters, validatorFactory } from './frame/validation.ts'
import { mergeRoutes } from './people/merges.ts'
import { personRoutes } from './people/routes.ts'
import { schemas as personSchemas } from './people/schema.ts'
import { previewRoutes } from './previews/routes.ts'
import { schemas as previewSchemas } from './previews/schema.ts'
import type { Queries, Store } from './queries.ts'
import { appearanceRoutes, schemas as appearanceSchemas } from './quotes/appearance-routes.ts'
import { quoteEditingRoutes } from './quotes/editing-routes.ts'
import { schemas as quoteEditingSchemas } from './quotes/editing-schema.ts'
import { extractionRoutes } from './quotes/extraction-routes.ts'
import { schemas as extractionSchemas } from './quotes/extraction-schema.ts'
import { quoteRoutes } from './quotes/routes.ts'
import { schemas as quoteSchemas } from './quotes/schema.ts'
import { quoteSpeakerRoutes, schemas as speakerSchemas } from './quotes/speaker-routes.ts'
import type { Given, Room } from './room.ts'
import { docsRoutes } from './service/docs.ts'
import { metricRoutes } from './service/metrics.ts'
import { serviceRoutes, schemas as serviceSchemas } from './service/routes.ts'
import { siteRoutes } from './site/routes.ts'
import { schemas as siteSchemas } from './site/schema.ts'
import { authenticator } from './tokens/authenticate.ts'
import { tokenRoutes } from './tokens/routes.ts'
import { schemas as tokenSchemas } from './tokens/schema.ts'

export type App = Awaited<ReturnType<typeof buildApp>>

/** Returns the application, ready to `inject` or `listen`; it does not own the store. */
export async function buildApp(given: Given) {
  const { config, now } = given
  const commits = watchCommits({ version: () => given.store.version(), news: newsOf(given.store, now), now })
  const store = telling(given.store, commits.forget)
  const room: Room = { ...given, store, secret: await secretOf(store, now) }
  const freshness = freshnessOf(config.maxAge)
  const requestId = (sent: string | string[] | undefined) => readRequestId(sent) ?? uuid()
  const counting = countAnswers()
  let log: FastifyBaseLogger | undefined
  const onAnswer = logFromMemory(() => log, counting)
  const cache = openCache({ bytes: config.cacheBytes, commits, now, freshness, requestId, onAnswer })
  const app = fastify({
    ...limits(config),
    logger: config.log === 'silent' ? false : { ...logOptions(config), stream: process.stderr },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: request => requestId(request.headers['x-request-id']),
    schemaController: { compilersFactory: { buildValidator: validatorFactory() } },
    ajv: ajvOptions,
    clientErrorHandler: answerUnreadable,
    frameworkErrors: refuseUnroutable
  }).withTypeProvider<TypeBoxTypeProvider>()
  // The presenters name every key and the tests hold each answer against the contract: a second filter per answer
  // would only cost time (and it turns null into 0 or "").
  app.setSerializerCompiler(() => JSON.stringify)

  log = app.log
  handleProblems(app, databaseProblem)
  answerForNode(app.server)
  cache.standBefore(app.server)
  // Hooks of the frame that wait for nothing call back: a promise for each would cost every request a dozen turns.
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id).header('x-content-type-options', 'nosniff')
    done()
  })
  shareAcrossOrigins(app)
  refuseOtherProtocols(app)
  answerUnserved(app)
  negotiate(app)
  refuseParameters(app)
  guard(app, authenticator(store, now))
  readJson(app)
  deliver(app, { cache, commits, now, freshness })
  logAnswers(app, counting)
  await describe(app)

  for (const schema of [
    articleSchemas,
    filingSchemas,
    revisionSchemas,
    previewSchemas,
    quoteSchemas,
    speakerSchemas,
    extractionSchemas,
    quoteEditingSchemas,
    appearanceSchemas,
    commentSchemas,
    siteSchemas,
    tokenSchemas,
    categorySchemas,
    personSchemas,
    serviceSchemas,
    changeSchemas
  ].flat())
    app.addSchema(schema)
  await app.register(serviceRoutes, room)
  await app.register(docsRoutes)
  await app.register(metricRoutes, { counting, cache })
  await app.register(articleRoutes, { ...room, prefix: '/v1' })
  await app.register(filingRoutes, { ...room, prefix: '/v1' })
  await app.register(publicationRoutes, { ...room, prefix: '/v1' })
  await app.register(revisionRoutes, { ...room, prefix: '/v1' })
  await app.register(previewRoutes, { ...room, prefix: '/v1' })
  await app.register(quoteRoutes, { ...room, prefix: '/v1' })
  await app.register(appearanceRoutes, { ...room, prefix: '/v1' })
  await app.register(quoteEditingRoutes, { ...room, prefix: '/v1' })
  await app.register(quoteSpeakerRoutes, { ...room, prefix: '/v1' })
  await app.register(extractionRoutes, { ...room, prefix: '/v1' })
  await app.register(categoryRoutes, { ...room, prefix: '/v1' })
  await app.register(personRoutes, { ...room, prefix: '/v1' })
  await app.register(mergeRoutes, { ...room, prefix: '/v1' })
  await app.register(commentRoutes, { ...room, prefix: '/v1' })
  await app.register(moderationRoutes, { ...room, prefix: '/v1' })
  await app.register(siteRoutes, { ...room, prefix: '/v1' })
  await app.register(tokenRoutes, { ...room, prefix: '/v1' })
  await app.register(changeRoutes, { ...room, prefix: '/v1' })

  await app.ready()
  return Object.assign(app, { cache, counting })
}

/** Returns the store with something to do after each write, before whoever asked for it is told that it is done. */
const telling = (store: Store, tell: () => void): Store =>
  Object.assign(Object.create(store) as Store, {
    write: <T>(work: (queries: Queries) => Promise<T>) => store.write(work).finally(tell)
  })

/** A client may name its request; what is no short plain word, or is a secret, would let it write into the log. */
const readRequestId = (sent: string | string[] | undefined): string | undefined =>
  typeof sent === 'string' && /^[\w.:-]{1,100}$/.test(sent) && hideTokens(sent) === sent ? sent : undefined
