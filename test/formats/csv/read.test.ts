import { Readable } from 'node:stream'
import t from 'tap'
import { type CsvRow, csvRows, MalformedCsv } from '../../../src/formats/csv/read.js'

async function read(...pieces: (string | Buffer)[]): Promise<{ rows: CsvRow[]; wrong: MalformedCsv | null }> {
  const rows: CsvRow[] = []
  try {
    for await (const row of csvRows(Readable.from(pieces.map((piece) => Buffer.from(piece))))) rows.push(row)
    return { rows, wrong: null }
  } catch (error) {
    if (!(error instanceof MalformedCsv)) throw error
    return { rows, wrong: error }
  }
}
const linesOf = ({ rows }: { rows: CsvRow[] }) => rows.map(({ line, cells }) => [line, ...cells])

t.test('rows are read with the line they begin on, the header first', async (t) => {
  t.same((await read('a,b\r\n1,2\r\n3,4\r\n')).rows, [
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['1', '2'] },
    { line: 3, cells: ['3', '4'] },
  ])
})

t.test('rows with quotes end in cells without', async (t) => {
  const cellsOf = async (text: string) => (await read(text)).rows.map(({ cells }) => cells)
  t.same(await cellsOf('"a",b\r\n"c",d\ne,"f"\n"g",h'), [
    ['a', 'b'],
    ['c', 'd'],
    ['e', 'f'],
    ['g', 'h'],
  ])
})

t.test('a row may take several lines, and those after it are still counted right', async (t) => {
  const expected = [
    [1, 'a', 'b'],
    [2, 'x\r\ny\r\nz', '1'],
    [5, '', '2'],
    [6, '3', '4'],
  ]
  t.same(linesOf(await read('a,b\r\n"x\r\ny\r\nz",1\r\n,2\r\n3,4\r\n')), expected)
  t.same(linesOf(await read('a,b\n"x\ny\nz",1\n,2\n3,4')), [[1, 'a', 'b'], [2, 'x\ny\nz', '1'], ...expected.slice(2)])
})

t.test('lines may end in LF or CRLF, the last one in nothing', async (t) => {
  t.same(linesOf(await read('a\r\n1\n2')), [
    [1, 'a'],
    [2, '1'],
    [3, '2'],
  ])
  t.same(linesOf(await read('a\rb\n')), [[1, 'a\rb']], 'a CR alone ends no line')
})

t.test('rows may differ in width, and an empty line is a row of one empty cell', async (t) => {
  t.same(linesOf(await read('a,b\n1\n\n1,2,3\n')), [
    [1, 'a', 'b'],
    [2, '1'],
    [3, ''],
    [4, '1', '2', '3'],
  ])
})

t.test('an empty file has no rows', async (t) => {
  t.same(await read(), { rows: [], wrong: null })
  t.same(await read(''), { rows: [], wrong: null })
})

t.test('a byte order mark is passed over, at the beginning alone', async (t) => {
  t.same(linesOf(await read('\ufeffa,b\n\ufeff1,2\n')), [
    [1, 'a', 'b'],
    [2, '\ufeff1', '2'],
  ])
})

t.test('blanks and quotes belong to the cell', async (t) => {
  t.same(linesOf(await read('a\n 1 \n" 2"\n"say ""so"""\n')), [
    [1, 'a'],
    [2, ' 1 '],
    [3, ' 2'],
    [4, 'say "so"'],
  ])
})

t.test('wherever a file is cut into pieces, the same is read', async (t) => {
  const bytes = Buffer.from('\ufeffnote,n\r\n"Thừa Thiên Huế, 𠮷\r\n""承天""",1\r\nViệt,2\r\n')
  const whole = await read(bytes)
  t.same(linesOf(whole), [
    [1, 'note', 'n'],
    [2, 'Thừa Thiên Huế, 𠮷\r\n"承天"', '1'],
    [4, 'Việt', '2'],
  ])
  for (let at = 1; at < bytes.length; at++) {
    const cut = await read(bytes.subarray(0, at), bytes.subarray(at))
    if (JSON.stringify(cut) !== JSON.stringify(whole)) t.same(cut, whole, `cut at ${at}`)
  }
  t.same(await read(...Array.from(bytes, (byte) => Buffer.from([byte]))), whole, 'byte for byte')
})

t.test('bytes that are no UTF-8 are refused with their line', async (t) => {
  const latin = Buffer.from('a,b\n1,2\nVi\xeat,3\n4,5\n', 'latin1')
  for (const pieces of [[latin], [latin.subarray(0, 9), latin.subarray(9)]]) {
    const { wrong } = await read(...pieces)
    t.match(wrong, { line: 3, wrong: 'bytes that are no UTF-8', expected: 'a file in UTF-8' })
    t.equal(wrong?.message, 'line 3: bytes that are no UTF-8; expected a file in UTF-8')
  }
  t.equal((await read(Buffer.from('\ufeffa,b\n', 'utf16le'))).wrong?.line, 1, 'UTF-16')
})

t.test('a letter that the file breaks off in is refused', async (t) => {
  t.match((await read(Buffer.from('a\n1\nx\xe1\xbb', 'latin1'))).wrong, { line: 3, wrong: 'bytes that are no UTF-8' })
})

t.test('quotes that do not close are refused with the line of the row they open in', async (t) => {
  const { rows, wrong } = await read('a,b\n"x\r\ny",0\n1,"2\n3,4\n5,6\n')
  t.match(wrong, { line: 4, wrong: /^Quote Not Closed/, expected: 'quotes as in RFC 4180' })
  t.equal(rows.length, 2)
})

t.test('quotes that stand where none may are refused, and the rows before them read', async (t) => {
  for (const [row, what] of [
    ['1,"2"x', /^Invalid Closing Quote/],
    ['1,x"2"', /^Invalid Opening Quote/],
  ] as const) {
    const { rows, wrong } = await read(`a,b\n1,2\n${row}\n5,6\n`)
    t.match(wrong, { line: 3, wrong: what })
    t.notMatch(wrong?.wrong, /line \d/, 'the line is told once')
    t.equal(rows.length, 2)
  }
})

t.test('a file that cannot be read any further fails as it does', async (t) => {
  async function* breaking() {
    yield Buffer.from('a\n1\n')
    throw new Error('the disk is gone')
  }
  await t.rejects(
    async () => {
      for await (const { line } of csvRows(Readable.from(breaking()))) t.ok(line <= 2)
    },
    { message: 'the disk is gone' },
  )
})

t.test('a reader who stops early leaves no file open', async (t) => {
  const bytes = Readable.from([Buffer.from('a\n1\n2\n'), Buffer.from('3\n')])
  for await (const { line } of csvRows(bytes)) if (line === 2) break
  t.equal(bytes.destroyed, true)
})

t.test('a quote that is never closed is not waited for to the end of a large file', async (t) => {
  const piece = `${'x'.repeat(99)}\n`.repeat(10_000)
  let read = 0
  async function* endless() {
    yield Buffer.from('a\n"')
    for (; ; read++) yield Buffer.from(piece)
  }
  const rows = csvRows(Readable.from(endless()))
  t.same((await rows.next()).value, { line: 1, cells: ['a'] })
  const wrong = await rows.next().catch((error: unknown) => error)
  t.match(wrong, { line: 2, wrong: /^Quote Not Closed/ })
  t.ok(read < 20, 'some pieces were read, and no more')
})

t.test('a row in quotes may be cut anywhere, with a CR that belongs to its cell', async (t) => {
  t.same(linesOf(await read('a,"b\n', '"",\r', 'c\n"\r\n1,', '2')), [
    [1, 'a', 'b\n",\rc\n'],
    [4, '1', '2'],
  ])
  t.same(linesOf(await read('"a"')), [[1, 'a']])
  t.match((await read('"a"\rb\n')).wrong, { line: 1, wrong: /^Invalid Closing Quote/ })
})
