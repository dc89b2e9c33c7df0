/**
 * Who may: every route declares `config.access` with one of the lists below, and a route that declares none stops the
 * start. A token that is sent must be good, on public routes too: a revoked token never silently becomes a stranger.
 */
import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify'
import { Problem } from './problems.ts'

export const roles = ['reader', 'author', 'editor', 'moderator', 'admin'] as const
export type Role = (typeof roles)[number]

/** The one table of who may what. A room picks a line by its name. */
export const access = {
  anyone: ['anonymous', 'reader', 'author', 'editor', 'moderator', 'admin'],
  staff: ['reader', 'author', 'editor', 'moderator', 'admin'],
  previewers: ['reader', 'author', 'editor', 'admin'],
  authors: ['author', 'editor', 'admin'],
  editors: ['editor', 'admin'],
  moderators: ['moderator', 'editor', 'admin'],
  admins: ['admin']
} as const satisfies Record<string, readonly (Role | 'anonymous')[]>

export interface Viewer {
  role: Role | 'anonymous'
  /** Whose work this is: an author owns by subject. */
  subject: string
}

export const anonymous: Viewer = { role: 'anonymous', subject: '' }

/** Which unpublished articles a viewer sees: none, those of one owner, or all. */
export type Drafts = 'none' | 'own' | 'all'

/** Returns which drafts a viewer's role shows. */
export function draftsSeenBy({ role }: Viewer): Drafts {
  if (role === 'author') return 'own'
  return role === 'reader' || role === 'editor' || role === 'admin' ? 'all' : 'none'
}

/** What a query needs to know of a viewer: which drafts, whose, and the clock. */
export interface Sight {
  drafts: Drafts
  subject: string
  now: number
}

/** Returns what a viewer sees at an instant. */
export const sightOf = (viewer: Viewer, now: number): Sight => ({
  drafts: draftsSeenBy(viewer),
  subject: viewer.subject,
  now
})

/** Whether the viewer is one of a list of `access`. */
export const may = (viewer: Viewer, list: readonly string[]): boolean => list.includes(viewer.role)

declare module 'fastify' {
  interface FastifyContextConfig {
    access: readonly (Role | 'anonymous')[]
    /** Request content types, for 415 and the contract. */
    consumes: string[]
    /** Whether a request without a body means the empty object. */
    bodyOptional?: boolean
    /** Response content types, for 406. */
    produces: string[]
    /** Statuses of problems beyond those that every route of its kind may answer, for the contract. */
    problems?: number[]
  }
  interface FastifyRequest {
    viewer: Viewer
  }
}

/** What the token room answers for a bearer token: who it is, or why it is no good. */
export type Authenticate = (token: string) => Promise<Viewer | { refused: string }>

/** Guards every route registered after it. */
export function guard(app: FastifyInstance, authenticate: Authenticate): void {
  app.decorateRequest('viewer', { getter: () => anonymous } as never)

  const routes: RouteOptions[] = []
  app.addHook('onRoute', route => void routes.push(route))
  app.addHook('onReady', async () => {
    const open = routes.find(route => !route.config?.access)
    if (open) throw new Error(`${open.method} ${open.url} declares no access (see frame/access.ts).`)
  })

  app.addHook('onRequest', (request, _reply, done) => {
    const { authorization } = request.headers
    if (authorization !== undefined)
      return void identify(authorization, authenticate)
        .then(viewer => {
          Object.defineProperty(request, 'viewer', { value: viewer })
          admit(request)
        })
        .then(() => done(), done)
    admit(request)
    done()
  })
}

/** Throws when the viewer of a request may not do what it asks for. */
function admit({ viewer, routeOptions }: FastifyRequest): void {
  if (may(viewer, routeOptions.config.access ?? access.anyone)) return
  if (viewer.role === 'anonymous') throw unauthorized('This needs a token: send “Authorization: Bearer rawi_…”.')
  throw new Problem('forbidden', `A token with the role ${viewer.role} may not do this.`)
}

async function identify(header: string, authenticate: Authenticate): Promise<Viewer> {
  const token = /^bearer +([A-Za-z0-9._~+/=-]+) *$/i.exec(header)?.[1]
  if (!token) throw unauthorized('The Authorization header is not “Bearer” and one token.')
  const viewer = await authenticate(token)
  if ('refused' in viewer) throw unauthorized(viewer.refused)
  return viewer
}

/** Returns a 401 with its challenge (RFC 6750 §3). */
export const unauthorized = (detail: string): Problem =>
  new Problem('authentication-required', detail, { headers: { 'www-authenticate': 'Bearer realm="rawi"' } })
