import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { releaseFigures } from '../../db/release-figures.js'
import { catalogueOf } from '../../src/model/catalogue.js'
import { limits } from '../../src/model/limits.js'
import { releaseAudit } from '../../src/queries/release-audit.js'
import { seededDatabase } from '../database.js'
import { madeRelease } from '../db/made-release.js'

const database = await seededDatabase()
t.teardown(() => database.close())
const codes = catalogueOf(codeListsIn())
const share = { indicator: 'TRADE_SHARE', freq: 'A', partner: 'CN-GD', product: '_T', period: '2024', printed: '30' }
const trade = { indicator: 'TRADE', freq: 'A', partner: 'CHN', product: '_T', period: '2024', unit: 'USD' }

t.test('a release is held against what is loaded before it is', async (t) => {
  const said = { value: '260650000000', low: '260645000000', high: '260655000000', digits: '5' }
  const rows = [{ ...trade, ...said, printed: '260.65 billion', partner: 'CHN' }]
  const folder = madeRelease(t.testdir({}), { source: 'techgeekwire-2025', vintage: '2025-09-01', rows })
  const lines = await releaseAudit(database.reader, await releaseFigures(folder, codes), codes, limits)
  t.match(lines[0], /^verdict +check +explained by +figure +explanation$/)
  t.match(
    lines[1],
    /^inconsistent +share_of_whole +truncation +A\.TRADE_SHARE\.VNM\.CN-GD/,
    'a loaded share of its whole',
  )
  t.match(lines.at(-1), /^1 figures, \d+ checks: 1 inconsistent, \d+ cannot be told, \d+ consistent$/)
})

t.test('a figure that nothing can be held against has no check, and the count says so', async (t) => {
  const folder = madeRelease(t.testdir({}), { rows: [{ indicator: 'CPI_CHANGE_MONTH', period: '1999-01' }] })
  const lines = await releaseAudit(database.reader, await releaseFigures(folder, codes), codes, limits)
  t.strictSame(lines, ['1 figures, 0 checks: 0 inconsistent, 0 cannot be told, 0 consistent'])
  const none = madeRelease(t.testdir({}), { rows: [] })
  t.match(await releaseAudit(database.reader, await releaseFigures(none, codes), codes, limits), [
    '0 figures, 0 checks',
  ])
})

t.test('a release with faults is refused with each of them', async (t) => {
  const folder = madeRelease(t.testdir({}), { rows: [{ ...share, value: 'x' }] })
  await t.rejects(releaseFigures(folder, codes), { name: 'ReleaseRefused' })
})
