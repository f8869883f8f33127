import type { CellValue, ColumnDef } from 'hucre/xlsx'

/** A sheet of a workbook whose rows come one after the other. */
export interface LongSheet {
  name: string
  columns: ColumnDef[]
  rows: AsyncIterable<CellValue[]>
}

/** A sheet that is in memory. */
export interface ShortSheet {
  name: string
  columns: ColumnDef[]
  rows: CellValue[][]
}

const longParts = ['xl/worksheets/sheet1.xml', 'xl/styles.xml']

const headed = ({ name, columns, rows }: ShortSheet) => ({
  name,
  columns: columns.map(({ width }) => ({ width })),
  rows: [columns.map(({ header = '' }) => header), ...rows],
  freezePane: { rows: 1 },
})

/**
 * An Office Open XML workbook, piece by piece: a long sheet whose rows are written as they come, then short ones, which are
 * asked for when it has ended. The library streams workbooks of one sheet and keeps those of several in memory; here the one
 * sheet of such a stream takes its place in a workbook of several.
 */
export async function* bookOf(long: LongSheet, shorts: () => ShortSheet[]): AsyncGenerator<Uint8Array> {
  // Loaded by the first that asks for a workbook: at rest it would take memory for nothing.
  const { writeXlsx, writeXlsxStream } = await import('hucre/xlsx')
  const { Unzip, UnzipPassThrough, unzipSync, Zip, ZipDeflate } = await import('fflate')
  const ready: Uint8Array[] = []
  // Errors would tell of broken archives and of parts used twice: neither is there.
  const zip = new Zip((_error, bytes) => ready.push(bytes))
  const added = (name: string) => {
    const part = new ZipDeflate(name)
    zip.add(part)
    return part
  }
  // Stored, so that what ends a part in the stream cannot be taken for something within it: XML holds no such bytes.
  const unzip = new Unzip((part) => {
    if (!longParts.includes(part.name)) return
    const into = added(part.name)
    part.ondata = (_error, bytes, final) => into.push(bytes, final)
    part.start()
  })
  unzip.register(UnzipPassThrough)
  const { rows, ...options } = long
  for await (const bytes of writeXlsxStream(rows, { ...options, compress: false, freezePane: { rows: 1 } })) {
    unzip.push(bytes)
    yield* ready.splice(0)
  }
  unzip.push(new Uint8Array(), true)
  const book = await writeXlsx({ sheets: [{ name: long.name, rows: [] }, ...shorts().map(headed)] })
  for (const [name, bytes] of Object.entries(unzipSync(book)))
    if (!longParts.includes(name)) added(name).push(bytes, true)
  zip.end()
  yield* ready
}
