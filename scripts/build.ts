/**
 * The first half of `npm run build`; the second is tsc, which writes `dist`. It begins with an empty folder, and lays
 * Swagger UI's two files there with their licence, so that a production install needs no package for them.
 */
import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const from = join(root, 'node_modules/@fastify/swagger-ui/static')
const to = join(root, 'dist/swagger-ui')

rmSync(join(root, 'dist'), { recursive: true, force: true })
mkdirSync(to, { recursive: true })
for (const name of ['swagger-ui.css', 'swagger-ui-bundle.js']) copyFileSync(join(from, name), join(to, name))
copyFileSync(join(root, 'pages/swagger-ui.LICENSE'), join(to, 'LICENSE'))
