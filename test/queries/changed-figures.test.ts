import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { sql } from 'kysely'
import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { load } from '../../db/load.js'
import type { FigureChange } from '../../src/model/change.js'
import { selectionOf } from '../../src/model/selection.js'
import { changeList } from '../../src/queries/change-list.js'
import { editionNow, shortDigest } from '../../src/queries/edition.js'
import { observationTable } from '../../src/queries/observation-table.js'
import { seededDatabase } from '../database.js'
import { type MadeRelease, madeRelease } from '../db/made-release.js'

const { reader, writer, close } = await seededDatabase()
t.teardown(close)
const lists = codeListsIn()
const folder = t.testdir({})

type Cell = { indicator: string; reporter: string; period: string }
const cells: Cell[] = ['THA', 'VNM'].flatMap((reporter) =>
  ['2024-01', '2024-02'].map((period) => ({ indicator: 'CPI_CHANGE_MONTH', reporter, period })),
)
type Stated = { cell: Cell; value: string }
type Made = { scope: 'append' | 'replace'; rows: Stated[]; taken: Cell | null; vintage: string }
const stated = fc.record({ cell: fc.constantFrom(...cells), value: fc.constantFrom('1.5', '2.5') })
const release = fc.record({
  scope: fc.constantFrom('append' as const, 'replace' as const),
  rows: fc.uniqueArray(stated, { selector: ({ cell }) => cell, maxLength: 3 }),
  // A figure to take back, where it is there by then.
  taken: fc.option(fc.constantFrom(...cells), { freq: 2 }),
})
const day = (n: number) => `2025-01-0${n}`
const releases = fc
  .shuffledSubarray([1, 2, 3, 4, 5, 6], { minLength: 2, maxLength: 5 })
  .chain((days) => fc.tuple(...days.map((n) => release.map((made) => ({ ...made, vintage: day(n) })))))

/** What is answered now or as known on a day: values by the id of their figure. */
async function state(asOf: string | null): Promise<Map<string, number | null>> {
  const words = { indicator: 'CPI_CHANGE_MONTH', candidates: 'all', ...(asOf === null ? {} : { as_of: asOf }) }
  const { rows } = await observationTable(reader, selectionOf(words))
  return new Map(rows.flatMap(({ figures }) => figures.map((figure) => [`${figure?.id}`, figure?.value ?? null])))
}

type State = Map<string, number | null>
function between(before: State, after: State): string[] {
  const told = [...new Set([...before.keys(), ...after.keys()])].map((id) => {
    const [old, now] = [before.get(id) ?? null, after.get(id) ?? null]
    if (old === now) return ''
    return `${id} ${old} ${now} ${old === null ? 'added' : now === null ? 'withdrawn' : 'revised'}`
  })
  return told.filter((one) => one !== '').toSorted()
}

async function answered(words: Record<string, string>): Promise<string[]> {
  const { things } = await changeList(reader, selectionOf(words))
  return (things as FigureChange[])
    .map(({ id, old, new: now, change }) => `${id} ${old?.value ?? null} ${now?.value ?? null} ${change}`)
    .toSorted()
}

const days = [0, 1, 2, 3, 4, 5, 6].map((n) => (n === 0 ? '2024-12-31' : day(n)))
let run = 0

/** Loads a release; one that withdraws what is not there is loaded without that. */
async function loaded({ taken, rows, ...made }: Made): Promise<void> {
  const at = join(folder, String(run++))
  mkdirSync(at)
  const told: MadeRelease = { ...made, rows: rows.map(({ cell, value }) => ({ ...cell, value })) }
  const figure = `M.CPI_CHANGE_MONTH.${taken?.reporter}._Z._Z.PERCENT~${taken?.period}~vna-2025`
  const with_ = { ...told, withdrawals: taken === null ? [] : [{ figure, reason: 'Wrong' }] }
  try {
    await load(writer, lists, [madeRelease(join(at, 'a'), with_)])
  } catch {
    await load(writer, lists, [madeRelease(join(at, 'b'), told)])
  }
}

t.test('what was answered before and the changes since make what is answered now', async (t) => {
  await fc.assert(
    fc.asyncProperty(releases, async (inOrder) => {
      await sql`truncate observation, release, series`.execute(writer)
      const editions: { edition: string; states: Map<string | null, State> }[] = []
      for (const one of inOrder) {
        await loaded(one)
        const edition = shortDigest(await editionNow(reader))
        const states = new Map<string | null, State>()
        for (const asOf of [null, day(3), day(5)]) states.set(asOf, await state(asOf))
        editions.push({ edition, states })
      }
      for (const asOf of [null, day(3), day(5)]) {
        const now = await state(asOf)
        const words: Record<string, string> = asOf === null ? {} : { as_of: asOf }
        for (const { edition, states } of editions) {
          const expected = between(states.get(asOf) as State, now)
          t.same(await answered({ since: edition, ...words }), expected, `since ${edition} as of ${asOf}`)
        }
        for (const since of days.filter((one) => asOf === null || one <= asOf))
          t.same(await answered({ since, ...words }), between(await state(since), now), `since ${since} as of ${asOf}`)
      }
      return t.passing()
    }),
    { numRuns: 6 },
  )
})

t.test('what an edition had taken back stays so where a release loaded late takes it back earlier', async (t) => {
  await sql`truncate observation, release, series`.execute(writer)
  const inMonth = (period: string) => ({ cell: { ...(cells[0] as Cell), period }, value: '1.5' })
  const [first, second] = [inMonth('2024-01'), inMonth('2024-02')]
  await loaded({ vintage: day(1), scope: 'append', rows: [first, second], taken: null })
  await loaded({ vintage: day(3), scope: 'replace', rows: [second], taken: null })
  const since = shortDigest(await editionNow(reader))
  await loaded({ vintage: day(2), scope: 'replace', rows: [second], taken: null })
  t.same(await answered({ since }), [])
  t.same(
    (await answered({ since, as_of: day(2) })).map((told) => told.replace(/^.*~/, '')),
    ['vna-2025 1.5 null withdrawn'],
  )
})
