# Rawi in a container: `docker build -t rawi .`, or `docker compose up -d` with docker-compose.yml. Operators read
# docs/operating.md. Only /data is written to, so the rest of the file system may be read-only (with a /tmp in memory).

# dist, and the packages that it needs at run time.
FROM node:24-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
# No package needs its install script here: better-sqlite3 brings its binaries along, and this image is the Node.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY scripts scripts
COPY pages pages
COPY src src
RUN npm run build
# Not `--omit=optional`: PostgreSQL's driver is an optional peer, and stays in the image.
RUN npm prune --omit=dev --ignore-scripts --no-audit --no-fund
# What no program reads: binaries for other machines, SQLite's C sources, source maps and type declarations.
RUN find node_modules/better-sqlite3/prebuilds -type f ! -name "linux-$(node -p process.arch).node" -delete \
  && rm -rf node_modules/better-sqlite3/deps node_modules/better-sqlite3/src \
  && find node_modules -type f \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' \) -delete

FROM node:24-slim
LABEL org.opencontainers.image.title="Rawi" \
      org.opencontainers.image.description="A headless CMS for newsrooms, Arabic ones first, in which a quote is data" \
      org.opencontainers.image.version="0.1.0" \
      org.opencontainers.image.licenses="MIT"
ENV NODE_ENV=production \
    NODE_COMPILE_CACHE=/app/compiled \
    HOST=0.0.0.0 \
    PORT=3000 \
    RAWI_DATABASE_URL=file:/data/rawi.db
WORKDIR /app
COPY package.json LICENSE ./
COPY bin bin
COPY demo demo
COPY migrations migrations
COPY openapi openapi
COPY pages pages
COPY --from=build /build/node_modules node_modules
COPY --from=build /build/dist dist
RUN mkdir -p /data compiled && chown node:node /data compiled
USER node
# Compiled once, as the user that will run it: a container on a read-only disk then starts as fast the first time.
RUN RAWI_DATABASE_URL=file:/tmp/once/rawi.db node bin/rawi.js migrate && rm -r /tmp/once
VOLUME /data
EXPOSE 3000
# The program is process 1 without an init: it answers signals itself, and ends with its workers, if it has any.
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=15s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bin/rawi.js", "start"]
