/** A row as read: the line of the file it begins on (the header is line 1) and its cells in order. */
export interface CsvRow {
  line: number
  cells: string[]
}

/** The rows of some text, and what is wrong with the one after them: its line and why. */
export interface CsvRecords {
  rows: CsvRow[]
  wrong: { line: number; why: string } | null
}

/** A row with quotes and where the next begins; why it is none; or null: it goes on behind the text. */
type Quoted = { cells: string[]; next: number } | string | null

// The quote that ends a cell: one that is not doubled.
function closing(text: string, opening: number): number {
  let quote = text.indexOf('"', opening + 1)
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2)
  return quote
}

function endOfCell(text: string, at: number, delimiter: string): number {
  // Letter by letter: cells are short, and what ends them depends on the file.
  for (let end = at; end < text.length; end++) {
    const letter = text[end]
    if (letter === delimiter || letter === '"' || letter === '\n')
      return letter === '\n' && text[end - 1] === '\r' && end > at ? end - 1 : end
  }
  return text.length
}

function quotedRow(text: string, begin: number, delimiter: string): Quoted {
  const cells: string[] = []
  let at = begin - 1
  do {
    at++
    const opened = text[at] === '"'
    const end = opened ? closing(text, at) : endOfCell(text, at, delimiter)
    if (end < 0) return null
    if (!opened && text[end] === '"') return `Invalid Opening Quote: one stands within cell ${cells.length + 1}`
    cells.push(opened ? text.slice(at + 1, end).replaceAll('""', '"') : text.slice(at, end))
    at = opened ? end + 1 : end
  } while (text[at] === delimiter)
  const breaks = text[at] === '\r' ? 2 : 1
  if (at >= text.length || text[at + breaks - 1] === '\n') return { cells, next: at + breaks }
  return `Invalid Closing Quote: more follows it in cell ${cells.length}`
}

/**
 * Takes RFC 4180 text apart, some whole lines after the other, the end told by `last`. A row may go on over several calls.
 * A quote that has not closed after `most` letters never will.
 */
export function csvRecords(most: number, delimiter: string): (lines: string, last: boolean) => CsvRecords {
  let rest = ''
  let line = 1
  return (lines, last) => {
    const text = rest + lines
    const rows: CsvRow[] = []
    let at = 0
    let quote = text.indexOf('"')
    while (at < text.length) {
      if (quote >= 0 && quote < at) quote = text.indexOf('"', at)
      const end = text.indexOf('\n', at)
      if (quote < 0 || (end >= 0 && end < quote)) {
        // Without quotes, which is most of what is read, a line is a row.
        const cut = end < 0 ? text.length : text[end - 1] === '\r' && end > at ? end - 1 : end
        rows.push({ line, cells: text.slice(at, cut).split(delimiter) })
        line++
        at = end < 0 ? text.length : end + 1
        continue
      }
      const row = quotedRow(text, at, delimiter)
      if (row === null && !last && text.length - at <= most) break
      if (row === null) return { rows, wrong: { line, why: 'Quote Not Closed: the cell it opens does not end' } }
      if (typeof row === 'string') return { rows, wrong: { line, why: row } }
      rows.push({ line, cells: row.cells })
      line += text.slice(at, row.next).split('\n').length - Number(text[row.next - 1] === '\n')
      at = row.next
    }
    rest = text.slice(at)
    return { rows, wrong: null }
  }
}
