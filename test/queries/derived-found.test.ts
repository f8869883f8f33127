import { join } from 'node:path'
import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { load } from '../../db/load.js'
import type { ShownFigure } from '../../src/model/flat.js'
import { operationNamed, operations } from '../../src/statistics/operations.js'
import { appUnderTest } from '../app.js'
import { madeRelease } from '../db/made-release.js'
import { questions, rows } from './made-answers.js'

const { ask, database } = await appUnderTest()
await load(database.writer, codeListsIn(), [madeRelease(join(t.testdir({}), 'made'), { rows })])

const isFigure = (thing: unknown): thing is ShownFigure =>
  typeof thing === 'object' && thing !== null && 'id' in thing && 'chosen_because' in thing

function figuresOf(row: object): ShownFigure[] {
  return isFigure(row) ? [row] : Object.values(row).filter(isFigure)
}

t.test('the id of every derived figure that an answer gives answers the same figure', async (t) => {
  const seen = new Set<string>()
  for (const question of questions) {
    const { status, json } = await ask(question)
    t.equal(status, 200, question)
    const derived = (json.data as object[]).flatMap(figuresOf).filter((figure) => figure.derived !== undefined)
    t.ok(derived.length > 0, `${question} derives something`)
    for (const {
      id,
      value,
      low,
      high,
      status,
      derived: how,
      display,
      known,
      source,
      out_of,
      covered_percent,
    } of derived) {
      const name = id.slice(0, id.indexOf('('))
      const asked = await ask(`/v1/figures/${encodeURIComponent(id)}`)
      // Where an input is wanting, the id leads nowhere until it is known.
      const wanting = how !== undefined && how.inputs.length < (operationNamed(name)?.takes[0] ?? 0)
      if (wanting || / is not known\.$/.test(how?.refused ?? '')) {
        t.match({ value, status: asked.status }, { value: null, status: 404 }, id)
        continue
      }
      const { data } = asked.json
      const listed = id.startsWith('rank') ? { out_of, covered_percent } : {}
      t.match(data, { id, value, low, high, status, derived: how, display, known, source, ...listed }, id)
      if (value !== null) seen.add(name)
    }
  }
  const unseen = operations.map(({ name }) => name).filter((name) => !seen.has(name))
  t.same(unseen, ['gap', 'gap_percent'], 'all operations are among them but those of the mirror')
})
