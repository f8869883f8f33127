import { type ForeignRow, MalformedFile } from '../../model/import/foreign-row.js'
import { printedJson } from '../printed-json.js'

interface ApiRow {
  indicator?: { id?: string; value?: string }
  country?: { id?: string }
  countryiso3code?: string
  date?: string
  value?: string | null
  obs_status?: string
}

const expected = "an answer of the World Bank's API, version 2: [about the page, [a row a figure]]"

// 2024Q3 and 2024M07 of theirs are 2024-Q3 and 2024-07.
const periodOf = (date: string) => date.replace(/^(\d{4})Q([1-4])$/, '$1-Q$2').replace(/^(\d{4})M(\d\d)$/, '$1-$2')

/** The rows of an answer of the World Bank's API (v2) as JSON, its numbers as printed. Throws MalformedFile. */
export async function* apiRows(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ForeignRow> {
  const answer = await printedJson(bytes)
  const rows: unknown = Array.isArray(answer) ? answer[1] : undefined
  if (!Array.isArray(rows)) throw new MalformedFile(null, null, 'it is no list of rows', expected)
  const { page, pages } = (answer as [{ page?: string; pages?: string }])[0] ?? {}
  if (pages !== undefined && pages !== '1')
    throw new MalformedFile(
      null,
      '[0]',
      `it is page ${page} of ${pages}`,
      'all of them in one: ask with per_page=20000',
    )
  for (const [i, row] of (rows as ApiRow[]).entries()) {
    const place = `[1][${i}]`
    const { indicator, country, countryiso3code, date, value } = row
    const area = countryiso3code || country?.id
    if (indicator?.id === undefined || area === undefined || date === undefined) {
      const wrong = 'it does not say of which indicator, area and year'
      yield { line: null, place, cells: {}, refused: { wrong, expected } }
      continue
    }
    yield {
      line: null,
      place,
      cells: {
        indicator: indicator.id,
        area,
        period: periodOf(date),
        value: value ?? '',
        status: row.obs_status ?? '',
      },
      names: { indicator: indicator.value ?? indicator.id },
    }
  }
}
