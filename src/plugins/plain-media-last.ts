function plainLast(names: readonly string[]): string[] {
  const variantsOf = (name: string) => names.filter((other) => other.startsWith(`${name};`))
  const variants = new Set(names.flatMap(variantsOf))
  return names.filter((name) => !variants.has(name)).flatMap((name) => [...variantsOf(name), name])
}

/**
 * An OpenAPI document with every media type that has parameters before the same without: the page of the reference takes both
 * for one and shows the last, so that the plain answer was hidden behind that of a profile of it. What generators read keeps
 * the plain one first.
 */
export function plainMediaLast(document: unknown): unknown {
  if (document === null || typeof document !== 'object') return document
  if (Array.isArray(document)) return document.map(plainMediaLast)
  const inside = new Map(Object.entries(document).map(([key, value]) => [key, plainMediaLast(value)]))
  return Object.fromEntries(plainLast([...inside.keys()]).map((key) => [key, inside.get(key)]))
}
