import { components } from '../formats/sdmx/components.js'
import type { Names } from '../model/names.js'
import type { Edition } from '../queries/edition.js'
import { codelistsOf } from './structures/codelists.js'

type NameOf = (component: string, code: string) => Names | undefined

const held = new WeakMap<Edition, NameOf>()

function named({ lists }: Edition): NameOf {
  const codelists = codelistsOf(lists).map(
    ({ id, items }) => [id, new Map(items.map((item) => [item.id, item.names]))] as const,
  )
  const byList = new Map(codelists)
  const byComponent = new Map(components.map(({ id, codelist }) => [id, byList.get(codelist?.id ?? '')]))
  return (component, code) => byComponent.get(component)?.get(code)
}

/** What codes are called, by component; undefined where a component has no codes, or not this one. */
export function codeNames(edition: Edition): NameOf {
  const before = held.get(edition)
  if (before !== undefined) return before
  const nameOf = named(edition)
  held.set(edition, nameOf)
  return nameOf
}
