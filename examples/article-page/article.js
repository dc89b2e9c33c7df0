/**
 * One article of a Rawi server as a page: its blocks with their marks, its quotations with who said them, and what
 * readers wrote. `?api=http://localhost:3000&article=rasmussen-in-moscow`; `preview=rawi_preview_…` shows what a preview
 * link opens; without either, the newest ones.
 *
 * Everything that comes from the server becomes text (never markup), and is cut by its own offsets: JavaScript counts
 * UTF-16 code units, as Rawi does.
 */
const query = new URLSearchParams(location.search)
const api = (query.get('api') ?? 'http://localhost:3000').replace(/\/+$/, '')
const ref = query.get('article')
const preview = query.get('preview')
const page = document.getElementById('page')
const card = document.getElementById('said')

const words = {
  ar: {
    voices: 'من قال ماذا',
    via: 'نقلا عن',
    comments: 'التعليقات',
    none: 'لا تعليقات بعد.',
    closed: 'أُغلق باب التعليق على هذا المقال.',
    more: 'تعليقات أخرى',
    reply: 'رد',
    replyTo: 'رد على',
    cancel: 'إلغاء الرد',
    name: 'الاسم',
    text: 'التعليق',
    send: 'أرسل',
    sending: 'يُرسل…',
    pending: 'وصل تعليقك، ويظهر هنا بعد أن يراجعه محرر.',
    approved: 'نُشر تعليقك.',
    wrong: 'لم يُقبل التعليق:',
    tooMany: seconds => `تعليقات كثيرة في وقت قصير. حاول بعد ${seconds} ثانية.`,
    missing: ['لا مقال هنا', 'ربما تغيّر العنوان، أو لم يُنشر المقال بعد.'],
    gone: ['سُحب هذا المقال', 'كان منشورا، ثم سحبه التحرير.'],
    ended: ['هذا الرابط لم يعد يعمل', 'اطلب من التحرير رابطا جديدا.'],
    unpublished: 'معاينة: هذا المقال غير منشور. لا ترسل رابطه إلى أحد.',
    broken: ['تعذر عرض المقال', 'حدث خطأ في الخادم.'],
    offline: ['لا اتصال', 'تعذر الوصول إلى الخادم. تحقق من الشبكة ثم حاول مجددا.'],
    retry: 'حاول مجددا',
    latest: 'آخر الأخبار',
    nothing: 'لا مقالات منشورة بعد.'
  },
  en: {
    voices: 'Who said what',
    via: 'Reported by',
    comments: 'Comments',
    none: 'No comments yet.',
    closed: 'Comments on this article are closed.',
    more: 'More comments',
    reply: 'Reply',
    replyTo: 'Reply to',
    cancel: 'Cancel the reply',
    name: 'Name',
    text: 'Comment',
    send: 'Send',
    sending: 'Sending…',
    pending: 'Your comment has arrived. It appears here when an editor has looked at it.',
    approved: 'Your comment is published.',
    wrong: 'The comment was not accepted:',
    tooMany: seconds => `Too many comments in a short time. Try again in ${seconds} seconds.`,
    missing: ['There is no article here', 'Its address may have changed, or it is not published yet.'],
    gone: ['This article was withdrawn', 'It was published, and the editors withdrew it.'],
    ended: ['This link works no more', 'Ask the newsroom for a new one.'],
    unpublished: 'Preview: this article is not published. Do not pass its link on.',
    broken: ['The article cannot be shown', 'Something broke on the server.'],
    offline: ['No connection', 'The server cannot be reached. Check the network and try again.'],
    retry: 'Try again',
    latest: 'Latest',
    nothing: 'Nothing is published yet.'
  }
}
let say = words.ar

start()

async function start() {
  try {
    const path = preview
      ? `/v1/previews/${encodeURIComponent(preview)}`
      : ref && `/v1/articles/${encodeURIComponent(ref)}`
    const [site, article] = await Promise.all([ask('/v1/site'), path && ask(path)])
    document.getElementById('site').textContent = site.name ?? 'Rawi'
    document.getElementById('site').href = `?api=${encodeURIComponent(api)}`
    if (article) showArticle(article, site)
    else showLatest(await ask('/v1/articles?limit=10&fields=slug,title,lead,publishedAt,language,direction'), site)
  } catch (problem) {
    showProblem(problem)
  }
  page.removeAttribute('aria-busy')
}

/** Returns what the server answers; throws its problem (RFC 9457), or one without a status when nothing was reached. */
async function ask(path, sent) {
  const request = sent && {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(sent)
  }
  const response = await fetch(new URL(path, api), request).catch(() => undefined)
  if (!response) throw { status: 0 }
  // A proxy in between may answer what is no JSON.
  const body = await response.json().catch(() => ({}))
  if (response.ok) return body
  throw { ...body, status: response.status, retryAfter: response.headers.get('retry-after') }
}

/** Returns an element with its attributes and children; strings become text, whatever they hold. */
function make(name, attributes = {}, ...children) {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== null) element.setAttribute(key, value)
  element.append(...children.flat().filter(Boolean))
  return element
}

function showArticle(article, site) {
  const { language, direction, title, lead, categories, quotes, comments } = article
  say = words[language.split('-')[0]] ?? words.en
  Object.assign(document.documentElement, { lang: language, dir: direction })
  document.title = title
  const voices = voicesOf(quotes)
  const published = article.status === 'published'
  page.replaceChildren(
    make(
      'article',
      { class: 'story' },
      make(
        'header',
        {},
        !published && make('p', { class: 'unpublished' }, say.unpublished),
        categories.length > 0 && make('p', { class: 'kicker' }, make('bdi', {}, categories[0].name)),
        make('h1', {}, title),
        lead && make('p', { class: 'lead' }, lead),
        bylineOf(article, site)
      ),
      make('div', { class: 'body' }, bodyOf(article.blocks, quotes, voices))
    ),
    make('aside', { class: 'side' }, voices.length > 0 ? voicesList(voices) : '', announcements(site)),
    ...(comments.policy === 'hidden' || !published ? [] : [commentsSection(article, site)])
  )
  pointAtQuotes(quotes, voices)
}

function bylineOf({ byline, source, dateline, publishedAt, language }, site) {
  const parts = [byline, dateline, source].filter(Boolean).map(text => make('span', { dir: 'auto' }, text))
  if (publishedAt) parts.push(time(publishedAt, language, site.timeZone))
  return make('p', { class: 'byline' }, parts)
}

function time(instant, language, timeZone) {
  const format = new Intl.DateTimeFormat(`${language}-u-nu-latn`, { dateStyle: 'long', timeStyle: 'short', timeZone })
  return make('time', { datetime: instant }, format.format(new Date(instant)))
}

// ---- The body

/** Returns the elements of the blocks; neighbouring list items become one list, nested by their depth. */
function bodyOf(blocks, quotes, voices) {
  const elements = []
  let lists = []
  for (const block of blocks) {
    if (block.type !== 'listItem') lists = []
    else {
      const name = block.ordered ? 'ol' : 'ul'
      // A list goes on while its kind is the same; one that is deeper stands in the last item of the one above.
      lists = lists.slice(0, block.depth + 1)
      if (lists.length === block.depth + 1 && lists.at(-1).localName !== name) lists.pop()
      while (lists.length <= block.depth) {
        const list = make(name)
        const above = lists.at(-1)
        if (above) (above.lastElementChild ?? above.appendChild(make('li'))).append(list)
        else elements.push(list)
        lists.push(list)
      }
      lists.at(-1).append(make('li', {}, textOf(block, quotes, voices)))
      continue
    }
    elements.push(elementOf(block, quotes, voices))
  }
  return elements
}

function elementOf(block, quotes, voices) {
  switch (block.type) {
    case 'heading':
      // The page has one h1, its title.
      return make(`h${Math.max(2, block.level)}`, {}, textOf(block, quotes, voices))
    case 'blockquote':
      return make('blockquote', {}, make('p', {}, textOf(block, quotes, voices)))
    case 'image':
      return imageOf(block)
    case 'embed':
      // What stands elsewhere is linked: a frame would let it run here.
      return make('p', {}, link(block.url, make('bdi', {}, block.url)))
    case 'divider':
      return make('hr')
    default:
      return make('p', {}, textOf(block, quotes, voices))
  }
}

function imageOf({ src, alt, credit, caption, width, height }) {
  const picture = make('img', {
    src: safeUrl(src, ['http:', 'https:']),
    alt: alt ?? '',
    width,
    height,
    loading: 'lazy'
  })
  const below = [caption, credit].filter(Boolean).map(text => make('span', { dir: 'auto' }, text))
  return make('figure', {}, picture, below.length > 0 && make('figcaption', {}, below))
}

/**
 * Returns the text of a block as nodes, with its marks and its quotations. Those may cross each other (a quotation that
 * ends amid a link), and elements cannot: so the text is cut wherever one begins or ends, quotations are the outermost,
 * and an element stays open from one piece to the next as long as the next one wants it too.
 */
function textOf({ id, text, marks }, quotes, voices) {
  const spans = [
    ...quotes.filter(quote => quote.blockId === id && quote.anchor !== 'orphaned').map(of => ({ ...of, rank: 0 })),
    ...marks.map(mark => ({ ...mark, rank: mark.type === 'link' ? 1 : 2 }))
  ].sort((a, b) => a.rank - b.rank || a.start - b.start || b.end - a.end)
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  const root = document.createDocumentFragment()
  const open = []
  for (const [at, from] of cuts.slice(0, -1).entries()) {
    const wanted = spans.filter(({ start, end }) => start <= from && from < end)
    while (open.some(({ span }, depth) => span !== wanted[depth])) open.pop()
    for (const span of wanted.slice(open.length)) {
      const element = span.rank === 0 ? quoteOf(span, voices) : markOf(span)
      ;(open.at(-1)?.element ?? root).append(element)
      open.push({ span, element })
    }
    ;(open.at(-1)?.element ?? root).append(text.slice(from, cuts[at + 1]))
  }
  return [...root.childNodes]
}

const tags = { strong: 'strong', emphasis: 'em', strike: 's', code: 'code' }
const markOf = mark => (mark.type === 'link' ? link(mark.href) : make(tags[mark.type] ?? 'span'))

const link = (href, ...children) =>
  make('a', { href: safeUrl(href, ['http:', 'https:', 'mailto:', 'tel:']), rel: 'noopener' }, children)

/** Returns a URL of one of the schemes that do no harm; undefined for any other. */
function safeUrl(url, schemes) {
  const parsed = URL.canParse(url, api) ? new URL(url, api) : undefined
  return parsed && schemes.includes(parsed.protocol) ? parsed.href : undefined
}

// ---- Quotations

/** Returns those who speak, in order: people of the directory by their id, others by the article's own words. */
function voicesOf(quotes) {
  const voices = new Map()
  for (const quote of quotes) {
    const key = quote.speaker?.id ?? quote.attribution
    if (!voices.has(key)) voices.set(key, { key, name: quote.attribution, color: (voices.size % 6) + 1, quotes: [] })
    voices.get(key).quotes.push(quote)
  }
  return [...voices.values()]
}

const voiceOf = (quote, voices) => voices.find(({ quotes }) => quotes.some(({ id }) => id === quote.id))

/** Returns the element of a quotation: its own description tells screen readers who said it. */
function quoteOf({ id, ...quote }, voices) {
  return make('q', {
    class: `quote voice-${voiceOf({ id }, voices)?.color}`,
    id: `quote-${id}`,
    cite: `${api}/v1/quotes/${id}`,
    tabindex: '0',
    'aria-describedby': `by-${id}`,
    'data-speaker': quote.speaker?.slug ?? quote.attribution
  })
}

function voicesList(voices) {
  const items = voices.map(({ name, color, quotes }) =>
    make(
      'li',
      { class: `voice-${color}` },
      make('h3', { dir: 'auto' }, name),
      make(
        'ul',
        {},
        quotes.map(quote =>
          make(
            'li',
            {},
            make('a', { href: `#quote-${quote.id}`, dir: 'auto' }, quote.text),
            quote.via && make('small', {}, `${say.via} `, make('bdi', {}, quote.via))
          )
        )
      )
    )
  )
  return make(
    'section',
    { class: 'voices', 'aria-labelledby': 'voices' },
    make('h2', { id: 'voices' }, say.voices),
    make('ol', {}, items)
  )
}

/** Lets a quotation tell who said it when it is hovered over, focused or tapped; Escape or a tap elsewhere ends that. */
function pointAtQuotes(quotes, voices) {
  const described = make('div', { hidden: '' })
  for (const { id, attribution, via } of quotes)
    described.append(make('p', { id: `by-${id}` }, attribution, via ? `، ${say.via} ${via}` : ''))
  page.append(described)

  const find = target => target.closest?.('q.quote')
  const show = element => {
    const quote = quotes.find(({ id }) => `quote-${id}` === element.id)
    card.className = `said voice-${voiceOf(quote, voices).color}`
    card.replaceChildren(
      make('strong', { dir: 'auto' }, quote.attribution),
      ...(quote.via ? [make('span', {}, `${say.via} `, make('bdi', {}, quote.via))] : [])
    )
    card.hidden = false
    // Below its first line, and within the window; on a phone the stylesheet keeps it at the bottom instead.
    const [line] = element.getClientRects()
    const { width } = card.getBoundingClientRect()
    const middle = line.left + line.width / 2 - width / 2
    card.style.left = `${Math.max(12, Math.min(middle, innerWidth - width - 12)) + scrollX}px`
    card.style.top = `${line.bottom + scrollY + 6}px`
  }
  const hide = () => {
    card.hidden = true
  }
  for (const event of ['pointerover', 'focusin', 'click'])
    page.addEventListener(event, ({ target }) => find(target) && show(find(target)))
  page.addEventListener('pointerout', ({ target }) => find(target) && !find(target).matches(':focus') && hide())
  page.addEventListener('focusout', ({ target }) => find(target) && hide())
  document.addEventListener('click', ({ target }) => find(target) || hide())
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide())
  // A quotation of the list is gone to with the keyboard too.
  page.addEventListener('click', ({ target }) => {
    const id = target.closest?.('a[href^="#quote-"]')?.hash.slice(1)
    if (id) setTimeout(() => document.getElementById(id)?.focus())
  })
}

function announcements({ announcements: [first, ...rest] = [] }) {
  if (!first) return ''
  return make(
    'section',
    { class: 'box', dir: 'auto' },
    make('h2', {}, first),
    rest.map(text => make('p', {}, text))
  )
}

// ---- Comments

function commentsSection(article, site) {
  const list = make('ol', { class: 'thread' })
  const note = make('p', { class: 'disclaimer', dir: 'auto' })
  const empty = make('p', { class: 'empty', hidden: '' }, say.none)
  const more = make('button', { type: 'button', class: 'more', hidden: '' }, say.more)
  const form = article.comments.open
    ? commentForm(article, site, list, empty)
    : make('p', { class: 'empty' }, say.closed)
  const path = `/v1/articles/${article.id}/comments`
  const load = async from => {
    more.disabled = true
    try {
      const { items, next, disclaimer } = await ask(from)
      note.replaceChildren(disclaimer?.text ?? '')
      note.lang = disclaimer?.language ?? ''
      for (const comment of items) addComment(list, comment, article, site, form)
      empty.hidden = list.childElementCount > 0
      more.hidden = next === null
      more.onclick = () => load(next)
    } catch (problem) {
      // The story is there; that its comments are not is said in their place, and can be tried again.
      more.hidden = false
      more.onclick = () => load(from)
      more.textContent = `${headlineOf(problem)[0]} · ${say.retry}`
    }
    more.disabled = false
  }
  load(`${path}?limit=50&language=${article.language}`)
  return make(
    'section',
    { class: 'comments', 'aria-labelledby': 'comments' },
    make('h2', { id: 'comments' }, say.comments),
    note,
    list,
    empty,
    more,
    form
  )
}

/** Puts a comment below the one that it answers, wherever that is already. */
function addComment(list, { id, parentId, author, text, direction, createdAt }, article, site, form) {
  const parent = parentId && list.querySelector(`#comment-${parentId} > ol`)
  const reply = make('button', { type: 'button' }, say.reply)
  reply.onclick = () => form.answer(id, author.name)
  const item = make(
    'li',
    { id: `comment-${id}` },
    make(
      'article',
      {},
      make('header', {}, make('bdi', {}, author.name), time(createdAt, article.language, site.timeZone)),
      make('p', { dir: direction }, text),
      form.answer && reply
    ),
    make('ol', {})
  )
  ;(parent || list).append(item)
}

function commentForm(article, site, list, empty) {
  const name = make('input', { name: 'name', required: '', maxlength: '100', autocomplete: 'nickname', dir: 'auto' })
  const text = make('textarea', { name: 'text', required: '', maxlength: '10000', rows: '4', dir: 'auto' })
  const send = make('button', { type: 'submit' }, say.send)
  const said = make('p', { role: 'status', class: 'answer' })
  const to = make('p', { class: 'to', hidden: '' })
  const form = make(
    'form',
    { class: 'write' },
    to,
    make('label', {}, make('span', {}, say.name), name),
    make('label', {}, make('span', {}, say.text), text),
    send,
    said
  )
  let parentId = null
  form.answer = (id, author) => {
    parentId = id
    const cancel = make('button', { type: 'button' }, say.cancel)
    cancel.onclick = () => form.answer(null, '')
    to.hidden = id === null
    to.replaceChildren(`${say.replyTo} `, make('bdi', {}, author), ' ', cancel)
    text.focus()
  }
  form.addEventListener('submit', async event => {
    event.preventDefault()
    send.disabled = true
    send.textContent = say.sending
    try {
      const sent = { author: { name: name.value.trim() }, text: text.value, parentId }
      const comment = await ask(`/v1/articles/${article.id}/comments`, sent)
      said.className = 'answer good'
      said.textContent = comment.status === 'approved' ? say.approved : say.pending
      if (comment.status === 'approved') addComment(list, comment, article, site, form)
      empty.hidden = list.childElementCount > 0
      text.value = ''
      form.answer(null, '')
    } catch (problem) {
      said.className = 'answer bad'
      // Problems come in English, with a sentence for each wrong value.
      const details = (problem.errors ?? []).map(({ detail }) => detail)
      const why = details.length > 0 ? details.join(' ') : (problem.detail ?? say.offline[1])
      said.replaceChildren(
        ...(problem.status === 429 ? [say.tooMany(problem.retryAfter ?? 60)] : [`${say.wrong} `, make('bdi', {}, why)])
      )
    }
    send.disabled = false
    send.textContent = say.send
  })
  return form
}

// ---- Everything else

function showLatest({ items }, site) {
  document.title = site.name ?? 'Rawi'
  page.replaceChildren(
    make('h1', { class: 'latest' }, say.latest),
    items.length === 0
      ? make('p', { class: 'empty' }, say.nothing)
      : make(
          'ul',
          { class: 'cards' },
          items.map(({ slug, title, lead, publishedAt, language, direction }) =>
            make(
              'li',
              { lang: language, dir: direction },
              make('a', { href: `?${new URLSearchParams({ api, article: slug })}` }, title),
              lead && make('p', {}, lead),
              time(publishedAt, language, site.timeZone)
            )
          )
        )
  )
}

/** Returns the headline and the sentence of a problem. */
function headlineOf({ status }) {
  if (status === 0) return say.offline
  if (status === 404) return say.missing
  if (status === 410) return preview ? say.ended : say.gone
  return say.broken
}

function showProblem(problem) {
  // A mistake in this file is no answer of the server.
  if (problem instanceof Error) console.error(problem)
  const [title, sentence] = headlineOf(problem)
  // A withdrawn article says why, in the newsroom's words; other details are for developers.
  const why = problem.status === 410 && problem.detail ? problem.detail : sentence
  const again = make('button', { type: 'button' }, say.retry)
  again.onclick = () => location.reload()
  document.title = title
  page.replaceChildren(
    make('section', { class: 'notice', role: 'alert' }, make('h1', {}, title), make('p', { dir: 'auto' }, why), again)
  )
}
