import { truncateSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { foreignFiles, heldAtMost } from '../../../db/import/foreign-files.js'

const pack = (indicator: string) => JSON.stringify({ title: 'Its title', worldbank: { indicator } })

t.test('of a folder the files with the endings are taken, in order, with what lies beside each', async (t) => {
  const folder = t.testdir({
    ...{
      'b.csv': 'b',
      'a.csv': 'aa',
      'a.datapackage.json': pack('ny.a'),
      'left-out.csv': '',
      COMMIT: '',
      'c.json': '[]',
    },
    inside: { 'd.csv': '' },
    'D.CSV': '',
  })
  const leaving = { 'left-*.csv': 'said twice' }
  const { files, leftOut } = foreignFiles(folder, ['.csv', '.json'], leaving)
  t.same(leftOut, ['COMMIT (not .csv or .json)', 'inside (a folder)', 'left-out.csv (said twice)'])
  t.match(files, [
    { name: 'D.CSV' },
    { name: 'a.csv', size: 2, worldBank: { title: 'Its title', indicator: 'ny.a' } },
    { name: 'b.csv', worldBank: null },
    { name: 'c.json', worldBank: null },
  ])
  t.match(foreignFiles(join(folder, 'left-out.csv'), ['.csv'], leaving), {
    files: [{ name: 'left-out.csv' }],
    leftOut: [],
  })
})

t.test("a package beside a file counts where it is the World Bank's", async (t) => {
  const folder = t.testdir({
    other: { 'a.csv': '', 'datapackage.json': '{}' },
    bad: { 'a.csv': '', 'datapackage.json': '{' },
  })
  t.match(foreignFiles(join(folder, 'other'), ['.csv']).files, [{ worldBank: null }])
  t.throws(() => foreignFiles(join(folder, 'bad'), ['.csv']), {
    name: 'ImportRefused',
    message: /datapackage\.json: /,
  })
})

t.test('where there is nothing to import that is said', async (t) => {
  const folder = t.testdir({ 'a.txt': '' })
  t.throws(() => foreignFiles(folder, ['.csv', '.json']), { message: /has no file that ends in \.csv or \.json/ })
  t.throws(() => foreignFiles(join(folder, 'b'), ['.csv']), { message: /There is no file or folder/ })
})

t.test('what has to be held in memory whole may have so many bytes and no more', async (t) => {
  const folder = t.testdir({ 'a.json': '', 'a.csv': '' })
  const sized = (name: string, size: number) => {
    truncateSync(join(folder, name), size)
    return foreignFiles(join(folder, name), []).files
  }
  t.match(sized('a.json', heldAtMost), [{ size: heldAtMost }])
  for (const size of [heldAtMost + 1, heldAtMost * 1000])
    t.throws(() => sized('a.json', size), { message: /a\.json has 100.* bytes;.* at most 100,000,000 .* as CSV/ })
  t.match(sized('a.csv', heldAtMost * 1000), [{ size: heldAtMost * 1000 }], 'rows are read one at a time')
})
