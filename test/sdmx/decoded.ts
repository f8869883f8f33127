interface Values {
  id: string
  values?: { id?: string; value?: unknown }[]
}
interface DataSet {
  action: string
  series?: Record<string, { observations?: Record<string, unknown[]> }>
  observations?: Record<string, unknown[]>
}

/** A data set of SDMX-JSON 2.0.0 as observations, its indexes looked up: by the spec, and by nothing of ours. */
export function decodedSet(
  // biome-ignore lint/suspicious/noExplicitAny: a message as it came
  { data }: any,
  at = 0,
): Record<string, unknown>[] {
  const set: DataSet = data.dataSets[at]
  const { dimensions, measures, attributes } = data.structures[0]
  const valueAt = ({ values }: Values, index: unknown) => {
    if (values === undefined || index === null || index === undefined) return index
    const value = values[Number(index)]
    return value?.id ?? value?.value
  }
  const told = (components: Values[], indexes: unknown[]) =>
    components.flatMap((component, i) => {
      const value = valueAt(component, indexes[i])
      return value === undefined || value === null ? [] : [[component.id, value] as const]
    })
  const rows = (key: readonly (readonly [string, unknown])[], observations: Record<string, unknown[]>) =>
    Object.entries(observations).map(([place, cells]) =>
      Object.fromEntries([
        ...key,
        ...told(dimensions.observation, place.split(':')),
        ...told([...measures.observation, ...attributes.observation], cells),
      ]),
    )
  if (set.observations !== undefined) return rows([], set.observations)
  return Object.entries(set.series ?? {}).flatMap(([key, { observations }]) => {
    const series = told(dimensions.series, key.split(':'))
    return observations === undefined ? [Object.fromEntries(series)] : rows(series, observations)
  })
}
