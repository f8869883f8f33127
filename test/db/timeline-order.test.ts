import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { sql } from 'kysely'
import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { load } from '../../db/load.js'
import { seededDatabase } from '../database.js'
import { type MadeRelease, madeRelease } from './made-release.js'
import { type TimelineRow, timelines } from './timelines.js'

const { reader, writer, close } = await seededDatabase()
t.teardown(close)
const lists = codeListsIn()

type Cell = { reporter: string; period: string }
const cells: Cell[] = ['THA', 'VNM'].flatMap((reporter) =>
  ['2024-01', '2024-02', '2024-03'].map((period) => ({ reporter, period })),
)
type Act = { vintage: string; scope: 'append' | 'replace'; stated: Map<Cell, string> }

const acts: fc.Arbitrary<Act[]> = fc
  .uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 5 })
  .chain((days) =>
    fc.tuple(
      ...days.map((day) =>
        fc.record({
          vintage: fc.constant(`2025-01-0${day}`),
          scope: fc.constantFrom('append' as const, 'replace' as const),
          stated: fc
            .uniqueArray(fc.constantFrom(...cells), { maxLength: 4 })
            .map((some) => new Map(some.map((cell) => [cell, `${day}.5`]))),
        }),
      ),
    ),
  )

// What the model says, release after release by vintage, without any SQL.
function timelineOf(cell: Cell, inOrder: Act[]): Omit<TimelineRow, 'key' | 'ends' | 'note' | 'until'>[] {
  const rows: { period: string; known: string; withdrawn: boolean; value: number | null }[] = []
  for (const { vintage: known, scope, stated } of inOrder) {
    const value = stated.get(cell)
    const inForce = rows.at(-1)?.withdrawn === false
    const held = [...stated.keys()].some(({ reporter }) => reporter === cell.reporter)
    if (value !== undefined) rows.push({ period: cell.period, known, withdrawn: false, value: Number(value) })
    else if (scope === 'replace' && held && inForce)
      rows.push({ period: cell.period, known, withdrawn: true, value: null })
  }
  return rows
}

function expected(releases: Act[]): object[] {
  const inOrder = releases.toSorted((a, b) => (a.vintage < b.vintage ? -1 : 1))
  return cells.flatMap((cell) => {
    const rows = timelineOf(cell, inOrder)
    const key = `M.CPI_CHANGE_MONTH.${cell.reporter}._Z._Z.PERCENT`
    return rows.map((row, i) => ({ key, ...row, until: rows[i + 1]?.known ?? 'infinity' }))
  })
}

t.test('releases of one source give the same timelines in whatever order they are loaded', async (t) => {
  const folder = t.testdir({})
  let run = 0
  await fc.assert(
    fc.asyncProperty(acts, async (releases) => {
      await sql`truncate observation, release, series`.execute(writer)
      run++
      mkdirSync(join(folder, String(run)))
      const folders = releases.map(({ stated, ...release }) => {
        const rows = [...stated].map(([cell, value]) => ({ ...cell, value }))
        const made: MadeRelease = { ...release, rows }
        return madeRelease(join(folder, String(run), release.vintage), made)
      })
      await load(writer, lists, folders)
      const found = (await timelines(reader)).map(({ ends, note, ...row }) => row)
      t.same(found, expected(releases))
      return found.length === expected(releases).length
    }),
    { numRuns: 15 },
  )
})
