/**
 * For every type of problem a request that provokes it, as a reader of docs/problems.md may paste it into a shell on the
 * demo newsroom. `npm run docs:pages` runs each and prints what really came back.
 */
import type Sqlite from 'better-sqlite3'
import type { ProblemType } from '../src/frame/problem-types.ts'

export interface Provocation {
  /** Commands for bash; the last one prints the problem. */
  sh: string
  /** What has to be so before, where no request can make it so. */
  given?: string
  /** Makes it so: with the connection that the server writes on, and with one of another program. */
  make?: (writer: Sqlite.Database, other: Sqlite.Database) => void
  settings?: Record<string, string>
  /** What of the commands is done otherwise when they are run for the page, because it only takes time. */
  quicker?: [printed: string, run: string]
}

const url = 'http://localhost:3000'
const admin = '-H "authorization: Bearer $TOKEN"'
const json = "-H 'content-type: application/json'"
const story = `${url}/v1/articles/rasmussen-in-moscow`

export const provocations: Record<ProblemType, Provocation> = {
  'invalid-request': { sh: `curl '${url}/v1/articles?limit=500'` },
  'malformed-body': { sh: `curl ${json} -d '{ "text": "شكرا", }' ${story}/comments` },
  'authentication-required': { sh: `curl ${url}/v1/tokens` },
  forbidden: {
    sh: `READER=$(curl -s ${admin} ${json} -d '{ "name": "موقع", "role": "reader" }' \\
  ${url}/v1/tokens | sed -E 's/.*(rawi_[A-Za-z0-9]+).*/\\1/')
curl -X DELETE -H "authorization: Bearer $READER" ${story}`
  },
  'not-found': { sh: `curl ${url}/v1/articles/nothing-here` },
  'method-not-allowed': { sh: `curl -X DELETE ${url}/v1/articles` },
  'not-acceptable': { sh: `curl -H 'accept: application/xml' ${url}/v1/articles` },
  'request-timeout': {
    sh: `sleep 40 | curl -T - ${admin} -H 'content-type: text/plain' ${url}/v1/articles/slow`,
    settings: { RAWI_REQUEST_TIMEOUT: '1000' },
    quicker: ['sleep 40', 'sleep 4']
  },
  conflict: {
    sh: `curl ${admin} ${json} -d '{ "title": "موسكو", "slug": "rasmussen-in-moscow" }' ${url}/v1/articles`
  },
  gone: {
    sh: `curl -s -X PUT ${admin} ${json} -d '{ "title": "خبر قديم", "publishedAt": "2009-12-16T12:00:00Z" }' \\
  ${url}/v1/articles/old-news > /dev/null
curl -s -X DELETE ${admin} ${json} -d '{ "reason": "سُحب الخبر للتدقيق في مصدره." }' \\
  ${url}/v1/articles/old-news/publication > /dev/null
curl ${url}/v1/articles/old-news`
  },
  'start-over': {
    given: 'the journal is cut meanwhile',
    make: (_, other) =>
      void other.exec(
        'create trigger cut after update on site begin update instance set pruned_public_to = 999999; end'
      ),
    sh: `CURSOR=$(curl -s ${url}/v1/changes | sed -E 's/.*"cursor":"([^"]+)".*/\\1/')
sleep 91d
curl "${url}/v1/changes?since=$CURSOR"`,
    quicker: ['sleep 91d', `curl -s -X PATCH ${admin} ${json} -d '{ "name": "الراوي بعد حين" }' ${url}/v1/site > later`]
  },
  'precondition-failed': {
    sh: `curl -X PATCH -H 'if-match: "99"' ${admin} ${json} -d '{ "byline": "ندى" }' ${story}`
  },
  'content-too-large': {
    sh: `head -c 3000000 /dev/zero | tr '\\0' x > large.txt
curl -T large.txt ${admin} -H 'content-type: text/plain' ${url}/v1/articles/large`
  },
  'uri-too-long': { sh: `curl "${url}/v1/articles/$(head -c 2000 /dev/zero | tr '\\0' x)"` },
  'unsupported-media-type': { sh: `curl -d '{ "text": "شكرا" }' ${story}/comments` },
  'expectation-failed': { sh: `curl -H 'expect: 200-ok' ${url}/health` },
  'unprocessable-story': {
    sh: `printf 'عنوان وحيد\\n' | curl -T - ${admin} -H 'content-type: text/plain' ${url}/v1/articles/untold`
  },
  'too-many-requests': {
    sh: `for n in $(seq 11); do
  curl -s ${json} -d '{ "author": { "name": "قارئة" }, "text": "شكرا." }' ${story}/comments > answer.json
done
cat answer.json`,
    settings: { RAWI_COMMENT_RATE: '10' }
  },
  'headers-too-large': { sh: `curl -H "x-large: $(head -c 20000 /dev/zero | tr '\\0' x)" ${url}/health` },
  'internal-error': {
    given: 'a table of the database was taken away by hand',
    make: (_, other) => void other.exec('alter table site rename to gone'),
    sh: `curl ${url}/v1/site`
  },
  unavailable: {
    given: 'another program holds the lock for writing longer than `RAWI_WRITE_DEADLINE`',
    make: (_, other) => void other.exec('begin immediate'),
    settings: { RAWI_WRITE_DEADLINE: '100' },
    sh: `curl ${admin} ${json} -d '{ "name": "ثقافة" }' ${url}/v1/categories`
  },
  'insufficient-storage': {
    given: 'the disk has no room for another page',
    make: writer => void writer.pragma(`max_page_count = ${writer.pragma('page_count', { simple: true })}`),
    sh: `yes 'فقرة طويلة تملأ الصفحات.' | head -n 2000 | curl -T - ${admin} -H 'content-type: text/plain' \\
  ${url}/v1/articles/long`
  }
}
