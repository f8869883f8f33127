import type { Names } from '../../model/names.js'
import type { Period } from '../../model/period.js'
import type { Component } from '../sdmx/components.js'
import type { SdmxMessage, SdmxRecord } from '../sdmx/message.js'
import { periodAt } from '../sdmx/time-period.js'

type Value = SdmxRecord[string]

/** What stands in the data for the values of a component, and how its list of values tells them. */
export interface ComponentValues {
  component: Component
  /** The index of a value in the list, or the value itself where there is no list; null: none. */
  placeOf(value: Value | undefined): Value | null
  /** What the structure says of the component. */
  told(): object
}

const isId = /^[\w@$-]+$/

function timeValue(text: string): object {
  const { starts, ends } = periodAt(text) as Period & { ends: string }
  const days = { name: text, start: `${starts}T00:00:00Z`, end: `${ends}T23:59:59Z` }
  // A range has a slash, which no id has.
  return isId.test(text) ? { id: text, ...days } : { value: text, ...days }
}

function named(code: string, names: Names | undefined, { language }: SdmxMessage): object {
  return names === undefined ? { id: code, name: code } : { id: code, name: names[language], names }
}

const formatOf = ({ codelist, type }: Component) => (codelist === null ? { format: { dataType: type } } : {})

/** A component whose values stand in the data themselves. */
export function rawValues(component: Component): ComponentValues {
  return { component, placeOf: (value) => value ?? null, told: () => formatOf(component) }
}

/** A component whose values stand in a list of their own, in the order they are met; the data hold indexes. */
export function listedValues(component: Component, message: SdmxMessage, withGaps: boolean): ComponentValues {
  const { id, role, codelist } = component
  const places = new Map<Value, number>()
  // Some readers take what is missing for the first of the list: where something is, the first is nothing.
  const before = withGaps ? [null] : []
  const told = (value: Value) => {
    if (role === 'time') return timeValue(String(value))
    // As text: the schema of 2.0.0 takes no whole numbers here.
    return codelist === null
      ? { value: String(value) }
      : named(String(value), message.nameOf(id, String(value)), message)
  }
  return {
    component,
    placeOf: (value) => {
      if (value === undefined) return null
      const known = places.get(value)
      if (known !== undefined) return known
      const place = places.size + before.length
      places.set(value, place)
      return place
    },
    told: () => {
      const values = [...before, ...[...places.keys()].map(told)]
      return { ...formatOf(component), ...(values.length === 0 ? {} : { values }) }
    },
  }
}
