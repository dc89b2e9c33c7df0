/** What may happen in a newsroom, for tests in which anything does: the change feed's, the response cache's. */
import type { newsroom } from './newsroom.ts'

export type Room = Awaited<ReturnType<typeof newsroom>>

const speakers = ['سمير حداد', 'منى الخطيب', 'ليلى مراد']
export const editor = { as: 'editor' } as const
const hour = 3_600_000

/** What may happen in a newsroom; `n` chooses which article, person or comment it happens to. */
export const happenings: Record<string, (room: Room, n: number) => Promise<unknown>> = {
  draft: (room, n) => room.post('/v1/articles', story(n), editor),
  publishNew: (room, n) =>
    room.post('/v1/articles?people=create', { ...story(n), publishedAt: iso(room, -hour) }, editor),
  schedule: async (room, n) =>
    room.put(`${await article(room, n)}/publication`, { at: iso(room, hour * ((n % 3) + 1)) }, editor),
  publish: async (room, n) => room.put(`${await article(room, n)}/publication`, {}, editor),
  withdraw: async (room, n) => room.delete(`${await article(room, n)}/publication`, { ...editor, payload: {} }),
  rewrite: async (room, n) =>
    room.patch(await article(room, n), { text: story(n + 1).text, categories: n % 2 ? ['news'] : ['world'] }, editor),
  rename: async (room, n) => room.patch(await article(room, n), { slug: `قصة-${n}`, title: `قصة ${n}` }, editor),
  name: async (room, n) => room.patch(await article(room, n), { people: n % 3 ? ['mona'] : [] }, editor),
  remove: async (room, n) => room.delete(await article(room, n), editor),
  hideComments: async (room, n) =>
    room.patch(await article(room, n), { comments: { policy: n % 2 ? 'hidden' : null } }, editor),
  hideAllComments: (room, n) =>
    room.patch('/v1/site', { comments: { policy: n % 2 ? 'hidden' : 'open' } }, { as: 'admin' }),
  renameSite: (room, n) => room.patch('/v1/site', { name: `الصحيفة ${n}` }, { as: 'admin' }),
  comment: async (room, n) => {
    const parent = n % 2 ? await pick(room, '/v1/comments?status=approved&limit=100', n) : undefined
    const url = parent ? `/v1/articles/${parent.articleId}` : await article(room, n)
    return room.post(`${url}/comments`, {
      author: { name: 'قارئ' },
      text: `تعليق ${n}`,
      ...(parent ? { parentId: parent.id } : {})
    })
  },
  moderate: async (room, n) => {
    const status = ['pending', 'approved', 'rejected'][n % 3]
    const found = await pick(room, `/v1/comments?status=${status}&limit=100`, n)
    const decision = ['approve', 'reject', 'spam'][(n >> 2) % 3]
    return found && room.put(`/v1/comments/${found.id}/moderation`, { decision }, { as: 'moderator' })
  },
  eraseComment: async (room, n) => {
    const found = await pick(room, '/v1/comments?status=approved&limit=100', n)
    return found && room.delete(`/v1/comments/${found.id}`, { as: 'moderator' })
  },
  person: (room, n) => room.post('/v1/people', { name: speakers[n % 3] }, editor),
  renamePerson: async (room, n) => room.patch(await person(room, n), { role: `دور ${n}` }, editor),
  merge: async (room, n) => {
    const other = await pick(room, '/v1/people?limit=100', n + 1)
    return other && room.post(`${await person(room, n)}/merges`, { person: other.id }, editor)
  },
  undoMerge: async (room, n) => {
    const url = await person(room, n)
    const merges = (await room.get(`${url}/merges`, editor)).body?.items ?? []
    return merges[0] && room.delete(`${url}/merges/${merges[0].id}`, editor)
  },
  category: (room, n) =>
    room.post('/v1/categories', { name: `باب ${n}`, ...(n % 2 ? { parent: 'news' } : {}) }, editor),
  moveCategory: async (room, n) => {
    const found = await pick(room, '/v1/categories?limit=100', n)
    return (
      found && room.patch(`/v1/categories/${found.id}`, { parent: n % 2 ? null : 'world', name: `باب ${n}` }, editor)
    )
  },
  removeCategory: async (room, n) => {
    const found = await pick(room, '/v1/categories?limit=100', n)
    return found && room.delete(`/v1/categories/${found.id}`, editor)
  },
  decide: async (room, n) => {
    const found = await pick(room, '/v1/quotes?limit=100', n)
    return found && room.put(`/v1/quotes/${found.id}/decision`, { decision: n % 2 ? 'confirm' : 'reject' }, editor)
  },
  speaker: async (room, n) => {
    const found = await pick(room, '/v1/quotes?limit=100', n)
    return found && room.patch(`/v1/quotes/${found.id}`, { speaker: n % 2 ? 'mona' : null, via: `إذاعة ${n}` }, editor)
  },
  ownQuote: async (room, n) => {
    const url = await article(room, n)
    const block = (await room.get(url, editor)).body?.blocks?.[0]
    return block && room.post(`${url}/quotes`, { blockId: block.id, start: 0, end: 4, speaker: 'haddad' }, editor)
  },
  dropQuote: async (room, n) => {
    const found = await pick(room, '/v1/quotes?limit=100', n)
    return found && room.delete(`/v1/quotes/${found.id}`, editor)
  },
  restore: async (room, n) => room.post(`${await article(room, n)}/revisions/1/restoration`, undefined, editor),
  extract: async (room, n) => {
    const options = n % 4 ? '?people=create' : '?dryRun=true'
    return room.post(`${await article(room, n)}/extractions${n % 3 ? options : ''}`, undefined, editor)
  },
  hourPasses: async room => {
    room.clock.now += hour
  }
}

const story = (n: number) => ({
  title: `خبر ${n}`,
  categories: n % 2 ? ['news'] : [],
  text: [
    `قال ${speakers[n % 3]} مدير المرفأ "نفتح الأرصفة غدا عند السابعة صباحا ${n % 4}" أمام الصحافيين.`,
    'وقال مسؤول في الجمارك "الأوراق جاهزة منذ أسبوع كامل".'
  ]
    .slice(n % 2)
    .join('\n\n')
})
const iso = (room: Room, later: number) => new Date(room.clock.now + later).toISOString()

async function pick(room: Room, url: string, n: number) {
  const { items } = (await room.get(url, { as: 'admin' })).body
  return items[n % Math.max(1, items.length)]
}
const article = async (room: Room, n: number) =>
  `/v1/articles/${(await pick(room, '/v1/articles?limit=100', n))?.id ?? 'none'}`
const person = async (room: Room, n: number) =>
  `/v1/people/${(await pick(room, '/v1/people?limit=100', n))?.id ?? 'none'}`

/** Gives a newsroom the categories and people that happenings speak of. */
export async function furnish(room: Room): Promise<void> {
  await room.patch('/v1/site', { comments: { policy: 'open' }, quoteAutoConfirm: 0.5 }, { as: 'admin' })
  for (const [slug, name] of [
    ['news', 'أخبار'],
    ['world', 'العالم']
  ] as const)
    await room.post('/v1/categories', { slug, name }, editor)
  for (const [slug, name] of [
    ['haddad', 'سمير حداد'],
    ['mona', 'منى الخطيب']
  ] as const)
    await room.post('/v1/people', { slug, name }, editor)
}
