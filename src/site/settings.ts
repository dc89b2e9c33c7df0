/** What a patch makes of the site, and what of it a viewer is shown. */
import { access, may, type Viewer } from '../frame/access.ts'
import { invalid } from '../frame/problems.ts'
import { toInstant } from '../frame/schemas.ts'
import { oneLine } from '../frame/text.ts'
import type { SiteRow } from './queries.ts'
import type { Site, SitePatch } from './schema.ts'

/** Returns the site after a merge patch (RFC 7396): nested objects merge too. Throws a 400 that points at what is wrong. */
export function patchSite(site: SiteRow, patch: SitePatch): SiteRow {
  const { disclaimer, comments, name, announcements, ...rest } = patch
  if (patch.timeZone !== undefined) checkTimeZone(patch.timeZone)
  const wordings = Object.entries({ ...site.disclaimer, ...disclaimer }).filter(([, text]) => text !== null)
  const next = {
    ...site,
    ...rest,
    ...(name === undefined ? {} : { name: readName(name) }),
    ...(announcements ? { announcements: announcements.map(text => text.normalize('NFC')) } : {}),
    disclaimer: Object.fromEntries(
      wordings.map(([language, text]) => [language, String(text).normalize('NFC').trim()])
    ),
    comments: { ...site.comments, ...comments }
  }
  const reworded = JSON.stringify(next.disclaimer) !== JSON.stringify(site.disclaimer)
  return { ...next, disclaimerVersion: site.disclaimerVersion + (reworded ? 1 : 0) }
}

function readName(name: string): string {
  const line = oneLine(name)
  if (line === '') throw invalid('body', '/name', 'name is empty.')
  return line
}

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
