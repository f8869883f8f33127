import readExcel from 'read-excel-file/node'
import type { Parsed } from './parsed.js'

/** The sheets of a workbook, their rows as another library reads them. */
export async function sheetsOf(bytes: Buffer): Promise<{ sheet: string; data: unknown[][] }[]> {
  return (await readExcel(bytes)) as unknown as { sheet: string; data: unknown[][] }[]
}

/** Reads the first sheet of a workbook: a header and a figure a row. */
export async function parseXlsx(bytes: Buffer): Promise<Parsed[]> {
  const [figures] = await sheetsOf(bytes)
  const [header = [], ...rows] = figures?.data ?? []
  return rows.map((row) => {
    const cells = Object.fromEntries(header.map((name, i) => [name, row[i] ?? null]))
    return {
      id: cells.id as string,
      value: cells.value as number | null,
      period: cells.period as string,
      status: cells.status as string,
      source: (cells.source ?? '') as string,
    }
  })
}
