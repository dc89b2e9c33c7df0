/** `npm run migrations`: drizzle-kit compares src/database/schema.ts with the last migration and writes the next one. */
import { defineConfig } from 'drizzle-kit'

export default defineConfig({ dialect: 'sqlite', schema: './src/database/schema.ts', out: './migrations/sqlite' })
