/** The people that a write makes of named speakers, and whom an editor should compare them with. */
import { wordsOnly } from '../language/fold.ts'
import type { DirectoryPerson } from '../language/quotations.ts'
import { alike } from '../people/alike.ts'
import type { Warning } from '../quotes/reconciling.ts'
import { mostWarnings, type NewPerson, type Plan } from './planning.ts'

/** Returns the plan with a warning for each person to be made whom the directory may already have under another name. */
export function withNewPeople(plan: Plan, directory: DirectoryPerson[]): Plan {
  return { ...plan, warnings: [...plan.warnings, ...resemblances(plan.newPeople, directory)] }
}

/** Whether a person that is to be made came into the directory since the plan was made: then it is made anew. */
export const isOverdue = ({ newPeople }: Plan, directory: DirectoryPerson[]): boolean => {
  const made = new Set(newPeople.map(({ name }) => wordsOnly(name)))
  return directory.some(({ names }) => names.some(name => made.has(wordsOnly(name))))
}

function resemblances(newPeople: NewPerson[], directory: DirectoryPerson[]): Warning[] {
  const persons = newPeople.length > 0 ? directory.filter(({ kind }) => kind === 'person') : []
  const warnings = newPeople.flatMap(({ name }) => {
    const others = persons.filter(({ names }) => names.some(other => alike(name, other))).slice(0, 3)
    if (others.length === 0) return []
    const known = others.map(({ id, names: [first] }) => `«${first}» (${id})`).join(', ')
    const detail = `«${name}» was made, and the directory has ${known}: merge them if they are one person.`
    return [{ code: 'similar-person', detail }]
  })
  return warnings.slice(0, mostWarnings)
}
