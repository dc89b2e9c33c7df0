/** The tree of categories: pure questions about who is above and below whom. */

/** How many levels the tree may have. */
export const deepest = 8

interface Node {
  id: string
  parentId: string | null
}

/** Returns the tree of these nodes; a chain of parents that runs in a circle is walked once. */
export function treeOf<N extends Node>(nodes: N[]) {
  const byId = new Map(nodes.map(node => [node.id, node]))
  const children = Map.groupBy(nodes, node => node.parentId)

  /** Returns the nodes above one, from the root down. */
  function above(id: string): N[] {
    const path = new Set<N>()
    for (let node = parentOf(id); node && !path.has(node); node = parentOf(node.id)) path.add(node)
    return [...path].reverse()
  }
  const parentOf = (id: string): N | undefined => byId.get(byId.get(id)?.parentId ?? '')

  /** Returns the nodes below one, parents first. */
  function below(id: string): N[] {
    const found = new Set<N>()
    const walk = (parent: string) => {
      for (const child of children.get(parent) ?? []) {
        if (found.has(child)) continue
        found.add(child)
        walk(child.id)
      }
    }
    walk(id)
    return [...found]
  }

  /** Returns how many levels there are from one down to its farthest descendant, itself included. */
  const levels = (id: string): number => 1 + Math.max(0, ...(children.get(id) ?? []).map(child => levels(child.id)))

  return { above, below, levels, get: (id: string) => byId.get(id) }
}

/** Returns why a node may not stand below a parent, in words, or undefined when it may. */
export function misplaced(tree: ReturnType<typeof treeOf>, id: string, parentId: string | null): string | undefined {
  if (parentId === null) return undefined
  if (parentId === id) return 'A category is not its own parent.'
  const above = [...tree.above(parentId).map(node => node.id), parentId]
  if (above.includes(id)) return 'That category is below this one: the tree would run in a circle.'
  const depth = above.length + tree.levels(id)
  if (depth > deepest) return `The tree has at most ${deepest} levels; this would make ${depth}.`
  return undefined
}
