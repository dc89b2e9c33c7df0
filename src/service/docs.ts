/**
 * /docs: Swagger UI over the contract, with every file served from here. The page itself is `pages/docs.*`; Swagger UI's
 * two files are a development dependency, which `npm run build` copies: at run time they are files, not a package.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { access } from '../frame/access.ts'
import { Problem } from '../frame/problems.ts'

const root = join(import.meta.dirname, '../..')
const swaggerUi = [join(root, 'dist/swagger-ui'), join(root, 'node_modules/@fastify/swagger-ui/static')]
const files: Record<string, { type: string; folders: string[] }> = {
  'docs.css': { type: 'text/css', folders: [join(root, 'pages')] },
  'docs.js': { type: 'text/javascript', folders: [join(root, 'pages')] },
  'swagger-ui.css': { type: 'text/css', folders: swaggerUi },
  'swagger-ui-bundle.js': { type: 'text/javascript', folders: swaggerUi }
}

/** Nothing from elsewhere, and no script within the page. Swagger UI writes `style` attributes and draws in `data:`. */
const policy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'"

export const docsRoutes: FastifyPluginAsyncTypebox = async app => {
  const config = { access: access.anyone, consumes: [], produces: ['*/*'] }
  const schema = { hide: true }

  app.get('/docs', { config: { ...config, produces: ['text/html'] }, schema }, async (_request, reply) => {
    reply.type('text/html; charset=utf-8').header('content-security-policy', policy).header('cache-control', 'no-cache')
    return readFile(join(root, 'pages/docs.html'), 'utf8')
  })

  app.get('/docs/', { config, schema }, async (_request, reply) => reply.redirect('../docs', 308))

  for (const [name, { type, folders }] of Object.entries(files)) {
    app.get(`/docs/${name}`, { config, schema }, async (_request, reply) => {
      const text = await readFirst(folders, name)
      if (text === undefined)
        throw new Problem('not-found', 'Swagger UI is not installed here; the contract is /openapi.json.')
      return reply.type(`${type}; charset=utf-8`).header('cache-control', 'no-cache').send(text)
    })
  }
}

/** Returns the text of a file in the first folder that has it; undefined when none has. */
async function readFirst([folder, ...others]: string[], name: string): Promise<string | undefined> {
  if (folder === undefined) return undefined
  return readFile(join(folder, name), 'utf8').catch(() => readFirst(others, name))
}
