/** A list under its name; without entries it is left out, for the schema wants at least one where there is a list. */
export function listed<T>(name: string, list: readonly T[]): Record<string, readonly T[]> {
  return list.length === 0 ? {} : { [name]: list }
}
