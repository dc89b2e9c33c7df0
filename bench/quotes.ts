/**
 * `npm run bench:quotes`: how well quotations and their speakers are found, what a confidence is worth, and how long it
 * takes. The passages are in `test/passages`; annotated news articles are read from `../shared` where it is, and from each
 * folder named as an argument (`gold.jsonl` and `texts/`, in the format of that one).
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findQuotations, type Quotation } from '../src/language/quotations.ts'
import { arabic } from '../test/passages/arabic.ts'
import { english } from '../test/passages/english.ts'
import type { Passage } from '../test/passages/passage.ts'
import { calibration, figures, judge, type Verdict } from '../test/support/quotation-score.ts'

interface Gold {
  id: string
  file: string
}
type Prediction = { file: string; start: number; end: number; speaker: string; confidence: number }
type Score = (gold: Gold[], predictions: Prediction[]) => Record<string, number> & { counts: Record<string, number> }

const shared = join(import.meta.dirname, '../../shared')
const scorer = join(shared, 'tools/score-quotes.mjs')

for (const [name, passages] of [
  ['Arabic passages', arabic],
  ['English passages', english]
] as const)
  report(name, passages)

if (existsSync(scorer)) {
  const { score } = (await import(pathToFileURL(scorer).href)) as { score: Score }
  const folders = [join(shared, 'data/quotes'), ...process.argv.slice(2)]
  for (const folder of folders) annotated(folder, score)
  seedPage()
} else console.log('../shared is absent: the annotated articles and the seed page are NOT measured.')
speed()

function report(name: string, passages: Passage[]): void {
  const verdicts = passages.map(passage => judge(passage, true))
  const { quotations, found, invented, quotationF1, speaker, endToEndF1, fullName } = figures(verdicts)
  console.log(`${name}: ${passages.length} stories, ${quotations} quotations, ${found} found, ${invented} invented`)
  table({ quotationF1, speaker, endToEndF1, fullName })
  worth(verdicts.flatMap(({ answers }) => answers))
}

function annotated(folder: string, score: Score): void {
  const path = ['dev.jsonl', 'gold.jsonl'].map(file => join(folder, file)).find(existsSync)
  if (!path) throw new Error(`${folder} has neither dev.jsonl nor gold.jsonl`)
  const gold = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Gold)
  const files = [...new Set(gold.map(({ file }) => file))]
  const predictions = files.flatMap(file => predict(file, readFileSync(join(folder, 'texts', file), 'utf8')))
  const { detectionF1, speaker, endToEndF1, fullName, counts } = score(gold, predictions)
  console.log(
    `${folder}: ${files.length} articles, ${(counts.found ?? 0) + (counts.missed ?? 0)} quotations, found ${counts.found}`
  )
  table({ quotationF1: detectionF1!, speaker: speaker!, endToEndF1: endToEndF1!, fullName: fullName! })
  worth(
    predictions.flatMap(one => {
      const { counts } = score(
        gold.filter(({ file }) => file === one.file),
        [one]
      )
      const scored = counts.found! + counts.wrong! > 0
      return scored ? [{ confidence: one.confidence, right: counts.speaker === 1 }] : []
    })
  )
}

function predict(file: string, text: string): Prediction[] {
  let at = 0
  const blocks = text.split('\n').map(line => {
    const block = { id: String(at), text: line }
    at += line.length + 1
    return block
  })
  const direct = findQuotations({ language: 'ar', blocks, people: [] }).quotations.filter(isDirect)
  return direct.map(({ blockId, start, end, attribution, confidence }) => ({
    ...{ file, start: Number(blockId) + start, end: Number(blockId) + end, speaker: attribution, confidence }
  }))
}

function isDirect({ kind }: Quotation): boolean {
  return kind === 'direct'
}

function seedPage(): void {
  const text = readFileSync(join(shared, 'seed/elaph-nato-russia.txt'), 'utf8')
  const found = predict('seed', text)
  const named = found.filter(({ speaker }) => speaker !== '')
  console.log(`the seed page: ${found.length} quotations, ${named.length} with who said them (there are 9)\n`)
}

function worth(answers: Verdict['answers']): void {
  const sure = answers.filter(({ confidence }) => confidence >= 0.9)
  const share = percent(sure.length, answers.length)
  console.log(
    `  confirmed by itself (0.9 and more): ${share} of all, ${percent(sure.filter(({ right }) => right).length, sure.length)} right`
  )
  for (const { from, right, answers: all } of calibration(answers))
    console.log(`  ${from.toFixed(1)} and more: ${right} of ${all} right (${percent(right, all)})`)
  console.log()
}

function table(values: Record<string, number>): void {
  for (const [name, value] of Object.entries(values)) console.log(`  ${name.padEnd(12)} ${value.toFixed(1)} %`)
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}

/** Milliseconds for a thousand characters: a story at a time when warm, then texts that are twice as long each time. */
function speed(): void {
  const stories = arabic.map(({ text }, i) => text.map((line, j) => ({ id: `${i}-${j}`, text: line })))
  const length = (blocks: { text: string }[]) => blocks.reduce((sum, { text }) => sum + text.length, 0)
  const time = (blocks: { id: string; text: string }[]) => {
    const before = performance.now()
    findQuotations({ language: 'ar', blocks, people: [] })
    return performance.now() - before
  }
  for (let round = 0; round < 20; round++) for (const story of stories) time(story)
  const each = median(Array.from({ length: 9 }, () => stories.reduce((sum, story) => sum + time(story), 0)))
  const total = stories.reduce((sum, story) => sum + length(story), 0)
  console.log(`${(each / (total / 1000)).toFixed(2)} ms per 1,000 characters, ${stories.length} stories one by one`)
  for (const times of [5, 10, 20, 40]) {
    const blocks = Array.from({ length: times }, (_, i) =>
      stories.flat().map(block => ({ ...block, id: `${i}-${block.id}` }))
    ).flat()
    const took = median([time(blocks), time(blocks), time(blocks)])
    console.log(`${(took / (length(blocks) / 1000)).toFixed(2)} ms per 1,000 characters, one text of ${length(blocks)}`)
  }
  for (const unit of ['"« “ ” » ', '«', '" قال "نعم', '« قال "', 'قال "نعم" '])
    console.log(
      `${Math.round(time([{ id: 'b', text: unit.repeat(Math.ceil(1e6 / unit.length)) }]))} ms for a million characters of ${unit}`
    )
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
