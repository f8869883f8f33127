import { MalformedSdmx } from '../sdmx/malformed.js'
import type { ReadComponent } from './read-shape.js'

/** Any value as text: of a text in several languages the first, of several values all, parted by semicolons. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) return value.map((one) => textOf(one) ?? '').join(';')
  return typeof value === 'object' ? textOf(Object.values(value)[0]) : String(value)
}

/** What a cell of the data says of its component. Throws MalformedSdmx where it points at no value. */
export function textAt({ id, values }: ReadComponent, cell: unknown, place: string): string | null {
  if (cell === null || cell === undefined) return null
  if (values === undefined || values.length === 0) return textOf(cell)
  const told = Array.isArray(cell) ? cell : [cell]
  const texts = told.map((index) => {
    const value = values[Number(index)]
    if (value === undefined)
      throw new MalformedSdmx(place, `${id} has no value ${JSON.stringify(index)}`, `0 to ${values.length - 1}`)
    return value === null ? null : textOf(value.id ?? value.value)
  })
  return textOf(texts.length === 1 ? texts[0] : texts)
}

/** The components of one place with their cells, as text by id. Throws MalformedSdmx. */
export function textsOf(
  components: readonly ReadComponent[],
  cells: readonly unknown[],
  place: string,
): Record<string, string> {
  const texts = components.map((component, i) => [component.id, textAt(component, cells[i], place)] as const)
  return Object.fromEntries(texts.filter((entry): entry is readonly [string, string] => entry[1] !== null))
}
