/**
 * The address of a path of openapi.json, on the service: words in braces are put in their places, the others into the query. What is undefined
 * is not asked.
 */
export function addressOf(path: string, words: object): string {
  const left = new Map(Object.entries(words).filter(([, value]) => value !== undefined))
  const place = path.replace(/\{(\w+)\}/g, (_braces, name: string) => {
    const value = left.get(name)
    left.delete(name)
    return encodeURIComponent(String(value))
  })
  const query = [...left].map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
  return `${place}${query.length > 0 ? `?${query.join('&')}` : ''}`
}
