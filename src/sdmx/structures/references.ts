import type { Artefact, ArtefactType, Identity } from '../../formats/sdmx/artefact.js'
import { artefactUrn, codelistIdentity } from '../../formats/sdmx/artefact-urn.js'

/** What a structure names. */
function named(artefact: Artefact): Identity[] {
  switch (artefact.type) {
    case 'dataflow':
      return [artefact.structure]
    case 'datastructure': {
      const lists = artefact.components.flatMap(({ codelist }) =>
        codelist === null ? [] : [codelistIdentity(codelist)],
      )
      return [artefact.concepts, ...lists]
    }
    case 'categorisation':
      return [artefact.source, artefact.scheme]
    case 'dataconstraint':
      return [artefact.flow]
    default:
      return []
  }
}

type Step = (from: readonly Artefact[]) => Artefact[]

/** How one gets from structures to those around them, within a pool. */
function steps(pool: readonly Artefact[]): { children: Step; parents: Step } {
  const byUrn = new Map(pool.map((artefact) => [artefactUrn(artefact), artefact]))
  const childrenOf = (artefact: Artefact) =>
    named(artefact).flatMap((identity) => byUrn.get(artefactUrn(identity)) ?? [])
  return {
    children: (from) => from.flatMap(childrenOf),
    parents: (from) => pool.filter((artefact) => childrenOf(artefact).some((child) => from.includes(child))),
  }
}

function onAndOn(step: Step, from: readonly Artefact[]): Artefact[] {
  const found = new Set<Artefact>()
  for (let next = step(from); next.length > 0; next = step(next).filter((artefact) => !found.has(artefact)))
    for (const artefact of next) found.add(artefact)
  return [...found]
}

/** The words of `references`, but the types of structures. */
export const referenceWords = [
  ...['none', 'parents', 'parentsandsiblings', 'ancestors', 'children', 'descendants', 'all'],
] as const

/** The structures around some others that a word of `references`, or the types it names, asks for; without those themselves. */
export function referencesOf(
  pool: readonly Artefact[],
  found: readonly Artefact[],
  references: string | readonly ArtefactType[],
): Artefact[] {
  const { children, parents } = steps(pool)
  const above = parents(found)
  const aroundAll = () => [...above, ...children(above), ...onAndOn(children, found)]
  const asked: Record<string, () => Artefact[]> = {
    none: () => [],
    parents: () => above,
    parentsandsiblings: () => [...above, ...children(above)],
    ancestors: () => onAndOn(parents, found),
    children: () => children(found),
    descendants: () => onAndOn(children, found),
    all: aroundAll,
  }
  const around =
    typeof references === 'string'
      ? (asked[references]?.() ?? [])
      : [...aroundAll(), ...onAndOn(parents, found)].filter(({ type }) => references.includes(type))
  return [...new Set(around)].filter((artefact) => !found.includes(artefact))
}
