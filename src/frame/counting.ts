/** How many answers were sent, by status and by what made them: those of the response cache count like all others. */

export type Answerer = 'application' | 'cache'

export interface Counted {
  from: Answerer
  status: number
  answers: number
}

export type Counting = ReturnType<typeof countAnswers>

/** Returns the counts of one application since it was built. */
export function countAnswers() {
  const counts = { application: new Map<number, number>(), cache: new Map<number, number>() }
  return {
    add(from: Answerer, status: number): void {
      counts[from].set(status, (counts[from].get(status) ?? 0) + 1)
    },
    /** Returns how many answers something sent, with any status. */
    of: (from: Answerer): number => [...counts[from].values()].reduce((sum, answers) => sum + answers, 0),
    all: (): Counted[] =>
      (['application', 'cache'] as const).flatMap(from =>
        [...counts[from]].map(([status, answers]) => ({ from, status, answers })).sort((a, b) => a.status - b.status)
      )
  }
}
