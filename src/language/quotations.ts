// Who said what: finds the quotations of an article and their speakers. The way through: quote marks → sentences →
// names in marks set aside → the article's people → clauses of speech → a decision for every span, and for every clause
// that reports what was said without marks.
import { fold } from './fold.ts'
import { arabic } from './quotations/arabic/index.ts'
import { type Decision, decideSentence } from './quotations/decide.ts'
import { type Directory, type DirectoryPerson, type Link, openDirectory } from './quotations/directory.ts'
import { beginDiscourse, type Said, wording } from './quotations/discourse.ts'
import { english } from './quotations/english/index.ts'
import { french } from './quotations/french/index.ts'
import { confidenceInReport, markNested, reportedSpeech } from './quotations/indirect.ts'
import { quotedSpans } from './quotations/marks.ts'
import { markNames } from './quotations/names.ts'
import { gatherPeople, type Speaker } from './quotations/people.ts'
import { sentencesOf } from './quotations/tokens.ts'
import type { Clause, KnownNames, Language, Sentence, Span } from './quotations/types.ts'

export type { DirectoryPerson } from './quotations/directory.ts'

export interface Quotation {
  blockId: string
  /** UTF-16 offsets into the block's text, half-open, quote marks excluded. */
  start: number
  end: number
  text: string
  /** The words themselves in quote marks, or what they said, reported without marks. */
  kind: 'direct' | 'indirect'
  /** The verb as the article writes it. */
  cue: string | null
  personId: string | null
  /** The fullest wording that the article gives for the speaker, at most twelve words; '' when nobody can be named. */
  attribution: string
  role: string | null
  /** Who relayed the words. */
  via: string | null
  /** What a directory entry would say about a named speaker who is not in the directory. */
  suggestion: { name: string; kind: 'person' | 'organisation'; role: string | null } | null
  confidence: number
  /** Linked through a near spelling while the article does not have the full name. */
  near: boolean
  /** The rule that decided, for an editor to read. */
  why: string
}

export interface QuoteWarning {
  code: 'unclosed-quote'
  blockId: string
  offset: number
  detail: string
}

export interface Article {
  language: string
  title?: string | null
  blocks: { id: string; text: string }[]
  people: DirectoryPerson[]
}

/** Returns a language by its tag: Arabic for `ar`, French for `fr`, English for every other until it has its own tables. */
export function languageOf(tag: string): Language {
  const [code] = tag.toLowerCase().split('-')
  return [arabic, french].find(language => language.code === code) ?? english
}

/** Returns the quotations of an article in their order, and warnings about quote marks that are never closed. */
export function findQuotations(article: Article): { quotations: Quotation[]; warnings: QuoteWarning[] } {
  const { blocks } = article
  const language = languageOf(article.language)
  const { sentences, warnings } = readBlocks(article, language)
  markNames(sentences, language)

  const counts = countWords(sentences)
  const directory = openDirectory(article.people, language.joined)
  const people = gatherPeople(language, counts)
  const known: KnownNames = {
    longest: directory.longest,
    isSurname: people.isSurname,
    uses: word => counts.get(word) ?? 0
  }
  for (const { tokens, at } of sentences) {
    for (const phrase of language.phrases(tokens, known)) people.see(phrase, at + phrase.start)
  }

  const decisions = decide(blocks, sentences, language, known, people)
  const describe = describer(directory, counts, language)
  const quotations = decisions.map((decision): Quotation => {
    const { kind, block, start, end, said, via, confidence, why } = decision
    const { firm, ...about } = describe(said.speaker)
    return {
      blockId: blocks[block]!.id,
      start,
      end,
      text: blocks[block]!.text.slice(start, end),
      kind,
      cue: said.clause?.word ?? null,
      via,
      ...about,
      confidence: Math.min(confidence, about.near ? 0.85 : firm ? 1 : 0.88),
      why: [why, about.near ? 'linked through a near spelling' : '', firm ? '' : 'a name that occurs once']
        .filter(Boolean)
        .join('; ')
    }
  })
  return { quotations, warnings }
}

function readBlocks(article: Article, language: Language): { sentences: Sentence[]; warnings: QuoteWarning[] } {
  const sentences: Sentence[] = article.title ? sentencesOf(article.title, [], -1, language) : []
  const warnings: QuoteWarning[] = []
  article.blocks.forEach(({ id, text }, block) => {
    const single = language.singleMarks ?? false
    const continued = (single ? /^\s*["“”„«»‹‘']/ : /^\s*["“”„«»‹]/).test(
      article.blocks[block + 1]?.text.slice(0, 20) ?? ''
    )
    const { spans, unclosed } = quotedSpans(text, continued, single)
    for (const sentence of sentencesOf(text, spans, block, language)) sentences.push(sentence)
    const reported = continued
      ? unclosed.filter(offset => !spans.some(span => !span.closed && span.outerStart === offset))
      : unclosed
    for (const offset of reported) {
      const detail = `The quote mark before “${text.slice(offset + 1, offset + 31).trim()}” has no partner in its paragraph.`
      warnings.push({ code: 'unclosed-quote', blockId: id, offset, detail })
    }
  })
  let at = 0
  for (const sentence of sentences) {
    sentence.at = at
    at += sentence.tokens.length
  }
  return { sentences, warnings }
}

function countWords(sentences: Sentence[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { tokens } of sentences) for (const { fold } of tokens) counts.set(fold, (counts.get(fold) ?? 0) + 1)
  return counts
}

function decide(
  blocks: Article['blocks'],
  sentences: Sentence[],
  language: Language,
  known: KnownNames,
  people: ReturnType<typeof gatherPeople>
): Decision[] {
  const discourse = beginDiscourse(people)
  const decisions: Decision[] = []
  const repeats = memoryOfWords()
  let pending: Said | undefined
  for (const sentence of sentences) {
    if (sentence.block < 0) continue
    const clauses = language.clauses(sentence.tokens, known)
    markNested(sentence.tokens, clauses, language)
    const said = discourse.hear(sentence, clauses)
    const isSaid = (clause: Clause, at: number) =>
      language.reported(sentence.tokens, clause) === at || language.beginsClause(sentence.tokens[at]!.text)
    const found = decideSentence(sentence, said, discourse, pending, repeats.has, isSaid)
    for (const { start, end, block } of found) repeats.add(blocks[block]!.text.slice(start, end))
    decisions.push(...found, ...decideReports(sentence, said, language))
    const last = sentence.tokens.at(-1)
    const open = last?.text === ':' ? said.findLast(({ clause }) => !clause!.embedded) : undefined
    pending = open ?? (last?.span && !last.span.closed ? (found.at(-1)?.said ?? undefined) : undefined)
  }
  // A report that stands before marked words in its sentence comes before them.
  return decisions.sort((a, b) => a.block - b.block || a.start - b.start)
}

// What was quoted is folded when somebody asks first: few articles have a fragment that nobody is named for.
function memoryOfWords(): { add(text: string): void; has(span: Span): boolean } {
  const folded = new Set<string>()
  let met: string[] = []
  return {
    add: text => met.push(text),
    has(span) {
      for (const text of met) folded.add(fold(text))
      met = []
      return span.words > 1 && folded.has(fold(span.text))
    }
  }
}

function decideReports(sentence: Sentence, said: Said[], language: Language): Decision[] {
  return reportedSpeech(sentence, said, language).map(reported => ({
    ...{ kind: 'indirect', block: sentence.block, start: reported.start, end: reported.end },
    ...{ said: reported.said, via: reported.said.via },
    ...confidenceInReport(reported)
  }))
}

type About = Pick<Quotation, 'personId' | 'attribution' | 'role' | 'suggestion' | 'near'> & { firm: boolean }

// What is said about a speaker is worked out once, so that all their quotations carry the same suggestion.
function describer(directory: Directory, counts: Map<string, number>, language: Language): (speaker: Speaker) => About {
  const done = new Map<Speaker, About>()
  return speaker => {
    const about = done.get(speaker) ?? describe(speaker)
    done.set(speaker, about)
    return about
  }

  function describe(speaker: Speaker): About {
    const link = linkOf(speaker)
    const role = speaker.name.length > 0 && speaker.role.length > 0 ? speaker.role.join(' ') : null
    return {
      personId: link?.personId ?? null,
      attribution: wording(speaker),
      role,
      suggestion: link ? null : suggest(speaker, role),
      near: link?.near ?? false,
      firm: link !== undefined || isFirm(speaker)
    }
  }

  // A name that nothing else bears out (no given name, one mention) may have been misread.
  function isFirm({ kind, name, units }: Speaker): boolean {
    if (kind !== 'person' || name.length === 0) return true
    return units.some(unit => language.isGivenName(unit)) || (counts.get(units.at(-1)!) ?? 0) > 1
  }

  function linkOf({ kind, units, role, variants }: Speaker): Link | undefined {
    if (kind === 'person')
      return directory.link(units, [...variants], 'person') ?? directory.link(units, [...variants], 'organisation')
    if (kind === 'source' || kind === 'document') return undefined
    const words = fold(role.join(' ')).split(' ')
    return directory.link(words, [words.slice(1).join('')], 'organisation')
  }

  // A single word is suggested as a name only when the article uses it more than once: it may have been misread.
  function suggest({ kind, name, units, role }: Speaker, office: string | null): Quotation['suggestion'] {
    if (kind === 'person' && name.length > 0) {
      if (units.length === 1 && (counts.get(units[0]!) ?? 0) < 2) return null
      return { name: name.join(' '), kind: 'person', role: office }
    }
    return kind === 'organisation' && role.length > 1
      ? { name: role.join(' '), kind: 'organisation', role: null }
      : null
  }
}
