/** The main job: a page as copied from a news site, filed with curl alone against the real server, and what it leaves. */
import { execFile, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t, { type Test } from 'tap'
import { freshSetting } from './support/postgres.ts'
import { folderFor, type Running, root, startRawi } from './support/process.ts'

const run = promisify(execFile)
const script = join(root, 'examples/curl/first-article.sh')
const env = { RAWI_DEMO: '0', RAWI_SYNCHRONOUS: 'normal', RAWI_DRAIN_TIMEOUT: '1000' }

interface Quoted {
  /** The first words of the quotation, enough to know it. */
  begins: string
  /** A part of the speaker’s name; null: nobody of the directory. */
  speaker: RegExp | null
  attribution: RegExp
  via: RegExp | null
}

interface Page {
  name: string
  path: string
  slug: string
  announcement: string[]
  disclaimer: string
  title: string
  lead: RegExp
  dateline: string
  blocks: number
  people: RegExp[]
  quotes: Quoted[]
}

const elaph = join(root, '../shared/seed/elaph-nato-russia.txt')
const rasmussen = { speaker: /راسموسن/, attribution: /راسموسن/, via: null }
const lavrov = { speaker: /لافروف/, attribution: /لافروف/, via: null }

function elaphPage(): Page {
  const lines = readFileSync(elaph, 'utf8').split('\n')
  const announcement = lines.slice(4, 7)
  return {
    name: 'elaph-nato-russia.txt',
    path: elaph,
    slug: 'nato-russia',
    announcement,
    disclaimer: lines.filter(line => line.trim() !== '').at(-1) ?? '',
    title: 'راسموسن يرحب بانطلاقة في العلاقات الروسية الاطلسية',
    lead: /^رحب حلف شمال الأطلسي اليوم .* على حد قوله\.$/,
    dateline: 'موسكو',
    blocks: 9,
    people: [/راسموسن/, /لافروف/],
    quotes: [
      { begins: 'انطلاقة جديدة', ...rasmussen },
      { begins: 'اعتقد ان هذا الخريف', ...rasmussen },
      { begins: 'ربما كانت بيننا', ...rasmussen },
      { begins: 'مهتمة للغاية', ...lavrov },
      { begins: 'ما زالت هناك', ...lavrov },
      { begins: 'هدفي هو ان', ...rasmussen },
      { begins: 'حاليا يتم نقل', speaker: null, attribution: /^دبلوماسي روسي$/, via: /^صحيفة كومرسانت$/ },
      { begins: 'الروس يمكنهم', speaker: null, attribution: /^دبلوماسي في الحلف الاطلسي$/, via: null },
      { begins: 'اتفاق شفهي', speaker: null, attribution: /صحيفة/, via: null }
    ]
  }
}

/** A page of our own sentences, so that the walk is walked where ../shared is not. */
const own = {
  announcement: ['نشرة المساء من جريدتنا', 'سجّل بريدك لتصلك كل يوم', 'اضغط هنا للاشتراك في النشرة'],
  disclaimer: 'كل تعليق رأي لصاحبه ولا يلزم الجريدة في شيء',
  body: [
    'أعلنت إدارة المرفأ موعد العودة إلى العمل بعد أسبوعين من التوقف.',
    'بيروت: قال مدير المرفأ سمير حداد "نفتح الأرصفة غدا عند السابعة صباحا" أمام الصحافيين. وتابع "لن نؤجل الموعد مرة ثانية مهما حدث".',
    'واكدت وزيرة النقل منى الخطيب ان "الطريق إلى المرفأ آمن تماما".',
    'ونقلت وكالة الساحل عن مسؤول في الجمارك قوله "الأوراق جاهزة منذ أسبوع كامل".'
  ]
}

function ownPage(t: Test): Page {
  const path = join(folderFor(t), 'page.txt')
  const { announcement, body, disclaimer } = own
  const title = 'المرفأ يعود إلى العمل غدا'
  const parts = ['أخبار', title, announcement.join('\n'), ...body, 'التعليقات', disclaimer]
  writeFileSync(path, parts.join('\n\n'))
  return {
    name: 'a page of our own',
    path,
    slug: 'port-opens',
    announcement,
    disclaimer,
    title,
    lead: /^أعلنت إدارة المرفأ/,
    dateline: 'بيروت',
    blocks: 4,
    people: [/سمير حداد/, /منى الخطيب/],
    quotes: [
      { begins: 'نفتح الأرصفة', speaker: /سمير حداد/, attribution: /مدير المرفأ/, via: null },
      { begins: 'لن نؤجل', speaker: /سمير حداد/, attribution: /سمير حداد/, via: null },
      { begins: 'الطريق إلى', speaker: /منى الخطيب/, attribution: /وزيرة النقل/, via: null },
      { begins: 'الأوراق جاهزة', speaker: null, attribution: /مسؤول في الجمارك/, via: /وكالة الساحل/ }
    ]
  }
}

/** Asks the server with fetch and returns status, headers and the body, as text and as JSON. */
function asker({ url, token }: Running) {
  return async (
    path: string,
    { method = 'GET', body = undefined as unknown, as = '', type = 'application/json' } = {}
  ) => {
    const answer = await fetch(url + path, {
      method,
      headers: {
        ...(as === 'admin' ? { authorization: `Bearer ${token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': type })
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) })
    })
    const text = await answer.text()
    return {
      status: answer.status,
      etag: answer.headers.get('etag'),
      text,
      // biome-ignore lint/suspicious/noExplicitAny: what a test expects of an answer it asserts
      body: (text === '' ? undefined : JSON.parse(text)) as any
    }
  }
}

type Ask = ReturnType<typeof asker>
const furniture = ({ announcement, disclaimer }: Page) => ({
  announcements: [announcement.join('\n')],
  disclaimer: { ar: disclaimer }
})

/** Asserts an article's text: everything of the story, nothing of the page around it. */
function assertStory(t: Test, page: Page, article: Awaited<ReturnType<Ask>>['body']) {
  t.equal(article.title, page.title)
  t.match(article.lead, page.lead)
  t.equal(article.dateline, page.dateline)
  t.match(article.categories, [{ slug: 'news', name: 'أخبار' }])
  t.equal(article.blocks.length, page.blocks)
  const text = article.blocks.map((block: { text: string }) => block.text).join('\n')
  for (const line of [...page.announcement, page.disclaimer, 'التعليقات'])
    t.notOk(
      text.split('\n').includes(line) || (line.length > 20 && text.includes(line)),
      `without «${line.slice(0, 30)}»`
    )
  t.notMatch(text, new RegExp(`^${page.dateline}:`, 'm'), 'the dateline left the text')
}

/** Asserts the quotations, in order: their words, who said them, and that the offsets point at exactly those words. */
function assertQuotes(
  t: Test,
  page: Page,
  quotes: Awaited<ReturnType<Ask>>['body'],
  blocks: { id: string; text: string }[]
) {
  const direct = quotes.filter(({ kind }: { kind: string }) => kind === 'direct')
  t.equal(direct.length, page.quotes.length)
  for (const { kind, status } of quotes) if (kind === 'indirect') t.equal(status, 'suggested')
  for (const [at, { begins, speaker, attribution, via }] of page.quotes.entries()) {
    const quote = direct[at]
    t.ok(quote.text.startsWith(begins), `«${quote.text.slice(0, 40)}»`)
    if (speaker) t.match(quote.speaker?.name, speaker)
    else t.equal(quote.speaker, null, 'nobody of the directory')
    t.match(quote.attribution, attribution)
    t.ok(quote.attribution.split(' ').length <= 12)
    if (via) t.match(quote.via, via)
    else t.equal(quote.via, null)
    const block = blocks.find(({ id }) => id === quote.blockId)
    t.equal(block?.text.slice(quote.start, quote.end), quote.text, 'the offsets point at exactly the words')
    t.match(block?.text[quote.start - 1], /["«“]/, 'from the mark')
    t.match(block?.text[quote.end], /["»”]/, 'to the mark')
    t.match(quote, { kind: 'direct', origin: 'extracted', anchor: 'exact' })
  }
}

async function walk(t: Test, page: Page) {
  const server = await startRawi(t, folderFor(t), { ...env, ...(await freshSetting(t)) })
  // Through a pipe, as in a terminal: the sockets that Node gives a child are nothing that /dev/stderr can open.
  const piped = ['-c', 'set -o pipefail; bash "$0" "$1" 2>&1 | cat', script, page.path]
  const { stdout } = await run('bash', piped, {
    env: {
      ...process.env,
      API: server.url,
      TOKEN: server.token,
      SLUG: page.slug,
      FURNITURE: JSON.stringify(furniture(page))
    }
  })
  t.match(stdout, /^404$/m, 'the script saw nothing as a reader before publication')
  t.match(stdout, '"status": "published"')
  const ask = asker(server)

  const article = await ask(`/v1/articles/${page.slug}`)
  t.equal(article.status, 200)
  t.match(article.body, { slug: page.slug, language: 'ar', direction: 'rtl', status: 'published' })
  assertStory(t, page, article.body)
  assertQuotes(t, page, article.body.quotes, article.body.blocks)
  const list = await ask(`/v1/articles/${page.slug}/quotes?limit=100`)
  assertQuotes(t, page, list.body.items, article.body.blocks)

  const people = (await ask('/v1/people?limit=100')).body.items
  t.equal(people.length, page.people.length)
  for (const name of page.people)
    t.ok(
      people.some((person: { name: string }) => name.test(person.name)),
      `${name} is public`
    )
  for (const { id, slug } of people) {
    const said = page.quotes.filter(({ speaker }) =>
      speaker?.test(people.find((one: { id: string }) => one.id === id).name)
    )
    const quotes = await ask(`/v1/people/${encodeURIComponent(slug)}/quotes?count=true`)
    t.equal(quotes.body.total, said.length, `/v1/people/${slug}/quotes`)
    t.equal((await ask(`/v1/quotes?speaker=${encodeURIComponent(slug)}&count=true`)).body.total, said.length)
    t.match((await ask(`/v1/articles?person=${id}&fields=slug`)).body.items, [{ slug: page.slug }])
  }
  t.equal((await ask('/v1/quotes?count=true')).body.total, page.quotes.length)
  t.match((await ask('/v1/categories/news')).body, { name: 'أخبار' })
  t.match((await ask('/v1/articles?category=news&fields=slug')).body.items, [{ slug: page.slug }])

  const comments = (await ask(`/v1/articles/${page.slug}/comments`)).body
  t.match(comments.items, [{ author: { name: 'قارئة' }, status: 'approved' }])
  t.match(comments.disclaimer, { text: page.disclaimer, language: 'ar' })
}

/** Everything that a reader can ask for which could show something of the article. */
const publicUrls = (page: Page, ids: string[]) => [
  '/v1/articles',
  '/v1/articles?count=true',
  '/v1/articles?fields=slug,title,blocks,html,markdown,text,quotes,people,comments',
  '/v1/articles?category=news&count=true',
  '/v1/articles?language=ar&count=true',
  '/v1/articles?from=2000-01-01&count=true',
  '/v1/articles?sort=oldest',
  '/v1/quotes',
  '/v1/quotes?count=true',
  '/v1/quotes?category=news',
  '/v1/quotes?kind=direct&count=true',
  '/v1/people',
  '/v1/people?count=true',
  '/v1/people?kind=person',
  '/v1/categories',
  '/v1/categories?count=true',
  '/v1/categories/news',
  '/v1/site',
  '/openapi.json',
  ...['', '?fields=title', '?fields=html', '/quotes', '/comments', '/comments?count=true', '/revisions'].map(
    rest => `/v1/articles/${page.slug}${rest}`
  ),
  ...ids.flatMap(id => [
    `/v1/articles/${id}`,
    `/v1/articles/${id}/comments`,
    `/v1/people/${id}`,
    `/v1/people/${id}/quotes`,
    `/v1/quotes/${id}`,
    `/v1/quotes?speaker=${id}`,
    `/v1/articles?person=${id}`,
    `/v1/articles?speaker=${id}`,
    `/v1/categories/${id}`
  ])
]

async function stepByStep(t: Test, page: Page) {
  const server = await startRawi(t, folderFor(t), { ...env, ...(await freshSetting(t)) })
  const ask = asker(server)
  await ask('/v1/site', { method: 'PATCH', body: furniture(page), as: 'admin' })
  await ask('/v1/categories', { method: 'POST', body: { slug: 'news', name: 'أخبار' }, as: 'admin' })

  // What a reader of a newsroom without the article is answered, at URLs that name it and URLs that do not.
  const look = async (urls: string[]) => {
    const seen: Record<string, string> = {}
    for (const url of urls) {
      const { status, etag, text } = await ask(url)
      seen[url] = `${status} ${etag} ${text}`
    }
    return seen
  }
  const guesses = ['راسموسن', 'لافروف', 'سمير-حداد', ...page.quotes.map(({ begins }) => begins.replaceAll(' ', '-'))]
  const unknown = publicUrls(page, guesses.map(encodeURIComponent))
  const empty = await look(unknown)

  const filed = await ask(`/v1/articles/${page.slug}?people=create`, {
    method: 'PUT',
    body: readFileSync(page.path, 'utf8'),
    type: 'text/plain',
    as: 'admin'
  })
  t.equal(filed.status, 201)
  t.match(filed.body, { status: 'draft', publishedAt: null, changed: true, warnings: [] })
  assertStory(t, page, filed.body)
  const { ingest } = filed.body
  t.equal(ingest.format, 'text')
  t.same(
    ingest.recognised.map(({ as, text }: { as: string; text: string }) => [as, text]),
    [
      ['category', 'أخبار'],
      ['title', page.title],
      ['dateline', page.dateline]
    ]
  )
  t.same(
    ingest.dropped.map(({ as, text }: { as: string; text: string }) => [as, text]),
    [
      ...page.announcement.map(line => ['announcement', line]),
      ['commentsHeading', 'التعليقات'],
      ['disclaimer', page.disclaimer]
    ],
    'what was dropped is told'
  )
  const lines = readFileSync(page.path, 'utf8').split('\n')
  for (const { line, text } of ingest.dropped) t.equal(lines[line - 1]?.trim(), text, `line ${line}`)
  t.equal(ingest.createdPeople.length, page.people.length)
  const quotes = (await ask(`/v1/articles/${page.slug}/quotes?limit=100`, { as: 'admin' })).body.items
  assertQuotes(t, page, quotes, filed.body.blocks)

  const silent = async (when: string) => {
    t.same(await look(unknown), empty, `${when}, every public answer is what it was, its ETag too`)
    const ids = [filed.body.id, ...ingest.createdPeople, ...quotes].map((one: string | { id: string }) =>
      typeof one === 'string' ? one : one.id
    )
    const slugs = ingest.createdPeople.map(({ slug }: { slug: string }) => encodeURIComponent(slug))
    const known = await look(publicUrls(page, [...ids, ...slugs]))
    for (const [url, answer] of Object.entries(known)) {
      const said = decodeURIComponent(answer).replaceAll(decodeURIComponent(url.split(/[?/]/)[3] ?? url), '')
      if (url in empty) continue
      t.match(answer, /^(404|400) /, `${when}: ${url}`)
      for (const secret of [page.title, ...own.body, ...page.quotes.map(({ begins }) => begins)])
        if (said.includes(secret)) t.fail(`${url} shows «${secret}»`)
    }
  }
  await silent('while it is a draft')
  for (const { id, status, kind } of quotes) {
    if (status !== 'suggested' || kind !== 'direct') continue
    await ask(`/v1/quotes/${id}/decision`, { method: 'PUT', body: { decision: 'confirm' }, as: 'admin' })
  }
  await silent('with every quote in marks confirmed')
  const at = new Date(Date.now() + 3_600_000).toISOString()
  const scheduled = await ask(`/v1/articles/${page.slug}/publication`, { method: 'PUT', body: { at }, as: 'admin' })
  t.equal(scheduled.body.status, 'scheduled')
  await silent('while it is scheduled')
  const refused = await ask(`/v1/articles/${page.slug}/comments`, {
    method: 'POST',
    body: { author: { name: 'قارئ' }, text: 'أول تعليق' }
  })
  t.equal(refused.status, 404, 'a draft takes no comment')

  const now = new Date().toISOString()
  await ask(`/v1/articles/${page.slug}/publication`, { method: 'PUT', body: { at: now }, as: 'admin' })
  for (const url of [
    '/v1/articles',
    '/v1/articles?category=news&count=true',
    '/v1/quotes',
    '/v1/people',
    `/v1/articles/${page.slug}`
  ]) {
    const { status, etag, text } = await ask(url)
    t.not(`${status} ${etag} ${text}`, empty[url], `${url} shows it now`)
    t.equal(status, 200)
  }

  const made = await ask(`/v1/articles/${page.slug}/comments`, {
    method: 'POST',
    body: { author: { name: 'قارئ' }, text: 'أول تعليق' }
  })
  t.match(made, { status: 201, body: { status: 'pending' } })
  t.same((await ask(`/v1/articles/${page.slug}/comments`)).body.items, [])
  t.equal((await ask(`/v1/comments/${made.body.id}`)).status, 404)
  const decided = await ask(`/v1/comments/${made.body.id}/moderation`, {
    method: 'PUT',
    body: { decision: 'approve' },
    as: 'admin'
  })
  t.equal(decided.body.status, 'approved')
  const comments = (await ask(`/v1/articles/${page.slug}/comments`)).body
  t.match(comments, { items: [{ text: 'أول تعليق' }], disclaimer: { text: page.disclaimer } })

  await ask(`/v1/articles/${page.slug}/publication`, { method: 'DELETE', as: 'admin' })
  const gone = await look(unknown)
  for (const [url, answer] of Object.entries(gone)) {
    if (url.startsWith(`/v1/articles/${page.slug}`)) t.match(answer, /^(410|401) /, `withdrawn: ${url}`)
    else t.equal(answer, empty[url], `withdrawn, it has left ${url}`)
  }
}

const lacking = ['curl', 'jq', 'bash'].filter(command => spawnSync(command, ['--version']).error)
const pages: [string, (t: Test) => Page, string | false][] = [
  ['a page of our own', ownPage, false],
  ['the seed page', elaphPage, existsSync(elaph) ? false : `SKIPPED: ${elaph} is not there`]
]
for (const [name, page, absent] of pages) {
  const noTools = lacking.length > 0 ? `SKIPPED: ${lacking.join(', ')} not on PATH` : false
  t.test(`${name}, walked by examples/curl/first-article.sh`, { skip: absent || noTools }, t => walk(t, page(t)))
  t.test(`${name}, step by step, with a reader looking on`, { skip: absent }, t => stepByStep(t, page(t)))
}
