/** What a patch makes of the site, and what of it a viewer is shown. */
import { access, may, type Viewer } from '../frame/access.ts'
import { invalid } from '../frame/problems.ts'
import { toInstant } from '../frame/schemas.ts'
import { oneLine } from '../frame/text.ts'
import type { SiteRow } from './queries.ts'
import { maxWordings, type Site, type SitePatch } from './schema.ts'

/** Returns the site after a merge patch (RFC 7396): nested objects merge too. Throws a 400 that points at what is wrong. */
export function patchSite(site: SiteRow, patch: SitePatch): SiteRow {
  const { name, announcements, disclaimer, comments, ...rest } = patch
  if (patch.timeZone !== undefined) checkTimeZone(patch.timeZone)
  const next = {
    ...site,
    ...rest,
    ...(name === undefined ? {} : { name: readText(name, '/name', oneLine) }),
    ...(announcements === undefined ? {} : { announcements: readTexts(announcements, '/announcements', lines) }),
    ...(disclaimer === undefined ? {} : { disclaimer: patchDisclaimer(site.disclaimer, disclaimer) }),
    ...(comments === undefined ? {} : { comments: patchComments(site.comments, comments) })
  }
  const reworded = JSON.stringify(next.disclaimer) !== JSON.stringify(site.disclaimer)
  return { ...next, disclaimerVersion: site.disclaimerVersion + (reworded ? 1 : 0) }
}

function patchDisclaimer(
  current: SiteRow['disclaimer'],
  patch: Exclude<SitePatch['disclaimer'], undefined>
): SiteRow['disclaimer'] {
  if (patch === null) return {}
  const next = { ...current }
  for (const [language, text] of Object.entries(patch)) {
    if (text === null) delete next[language]
    else next[language] = readText(text, `/disclaimer/${language}`, lines)
  }
  if (Object.keys(next).length <= maxWordings) return next
  throw invalid('body', '/disclaimer', `disclaimer is in at most ${maxWordings} languages; null removes one.`)
}

function patchComments(current: SiteRow['comments'], patch: NonNullable<SitePatch['comments']>): SiteRow['comments'] {
  const { bannedWords, suspectWords, ...rest } = patch
  const read = (name: 'bannedWords' | 'suspectWords', words: string[] | null | undefined) =>
    words === undefined ? current[name] : [...new Set(readTexts(words, `/comments/${name}`, oneLine))]
  return {
    ...current,
    ...rest,
    bannedWords: read('bannedWords', bannedWords),
    suspectWords: read('suspectWords', suspectWords)
  }
}

const readTexts = (texts: string[] | null, pointer: string, clean: (text: string) => string): string[] =>
  (texts ?? []).map((text, at) => readText(text, `${pointer}/${at}`, clean))

function readText(sent: string, pointer: string, clean: (text: string) => string): string {
  const text = clean(sent)
  if (text === '') throw invalid('body', pointer, `${pointer.slice(1)} is empty.`)
  return text
}

const lines = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map(oneLine)
    .join('\n')
    .trim()

function checkTimeZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
  } catch {
    throw invalid('body', '/timeZone', `“${timeZone}” is no IANA time zone; one is Asia/Beirut.`)
  }
}

/** Returns the site as a viewer is shown it: the word lists are for those who moderate. */
export function presentSite(site: SiteRow, viewer: Viewer): Site {
  const { name, languages, timeZone, disclaimer, disclaimerVersion, announcements, quoteAutoConfirm, version } = site
  const { policy, closeAfterDays, bannedWords, suspectWords } = site.comments
  const lists = may(viewer, access.moderators)
    ? { bannedWords, suspectWords }
    : { bannedWords: null, suspectWords: null }
  return {
    ...{ name, languages, timeZone, disclaimer, disclaimerVersion, announcements },
    comments: { policy, closeAfterDays, ...lists },
    ...{ quoteAutoConfirm, version, updatedAt: toInstant(site.updatedAt) }
  }
}
