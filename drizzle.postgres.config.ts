/** `npm run migrations`: the same comparison for PostgreSQL, with src/database/postgres-schema.ts. */
import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  schema: './src/database/postgres-schema.ts',
  out: './migrations/postgres'
})
