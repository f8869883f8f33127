import type { ForeignRow } from './foreign-row.js'
import type { FigureMapping } from './mapping.js'
import { termReader } from './term.js'

type Condition = NonNullable<FigureMapping['where']>[number]
type Test = (row: ForeignRow) => boolean

// Of a list the words may have a * for anything, as the codes of a term do.
function among(column: string, words: readonly string[]): Test {
  const read = termReader({ column, codes: Object.fromEntries(words.map((word) => [word, 'in'])), otherwise: 'out' })
  return (row) => read(row) === 'in'
}

function testOf({ column, is, is_not, same_as, differs_from }: Condition): Test {
  const wanted = is === undefined ? () => true : among(column, is)
  const unwanted = is_not === undefined ? () => false : among(column, is_not)
  return (row) =>
    wanted(row) &&
    !unwanted(row) &&
    (same_as === undefined || row.cells[column] === row.cells[same_as]) &&
    (differs_from === undefined || row.cells[column] !== row.cells[differs_from])
}

/** Whether a row fulfils all conditions. */
export function conditionTest(conditions: readonly Condition[] = []): Test {
  const tests = conditions.map(testOf)
  return (row) => tests.every((test) => test(row))
}

/** Whether the name of a file is meant by a pattern, in which a `*` stands for anything; none means all. */
export function fileTest(pattern: string | undefined): (name: string) => boolean {
  if (pattern === undefined) return () => true
  const test = among('name', [pattern])
  return (name) => test({ line: null, place: null, cells: { name } })
}
