import t from 'tap'
import { contentOf } from '../content.js'
import { ask, database, importing, internet, refusal, table } from './office.js'

const replacing = internet.replace('topic:', 'scope: replace\ntopic:')
const years = Array.from({ length: 20 }, (_, i) => 2000 + i)
const all = table(...years.map((year) => `OFFICE_USERS,VNM,${year},${year}`))
const now = async () => (await ask('/v1/observations?indicator=OFFICE_USERS&limit=50')).json.data.length

t.test('a vintage that leaves a figure out takes it back, and says so', async (t) => {
  t.match(await importing(all, { map: replacing, vintage: '2020' }), { change: { added: 20, withdrawn: 0 } })
  const later = table(...years.slice(1).map((year) => `OFFICE_USERS,VNM,${year},${year === 2001 ? 5 : year}`))
  const more = { map: replacing, vintage: '2021' }
  const change = { added: 0, revised: 1, left: 18, withdrawn: 1 }
  t.match(await importing(later, { ...more, dryRun: true }), { outcome: 'tried', change })
  t.equal(await now(), 20)
  t.match(await importing(later, more), { outcome: 'loaded', change })
  t.equal(await now(), 19)
})

t.test('a part of the figures does not take back all others unless that is said', async (t) => {
  const part = table('OFFICE_USERS,VNM,2019,7')
  const more = { map: replacing, vintage: '2022' }
  const before = await contentOf(database.reader)
  t.match(await refusal(part, more), [
    /^office~2022 would take back 18 figures by stating 1 and not these: .* Say --scope replace .* --scope append/,
  ])
  t.strictSame(await contentOf(database.reader), before)
  t.match(await importing(part, { ...more, dryRun: true }), { change: { revised: 1, withdrawn: 18 } })
  t.match(await importing(part, { ...more, scope: 'append' }), { change: { revised: 1, withdrawn: 0 } })
  t.match(await importing(part, { ...more, vintage: '2023', scope: 'replace' }), { change: { withdrawn: 18 } })
  t.equal(await now(), 1)
})

t.test('what is refused in a vintage is not taken back by it', async (t) => {
  t.match(await importing(all, { map: replacing, vintage: '2024' }), { change: { added: 19, revised: 1 } })
  const bad = all.replace('VNM,2005,2005', 'VNM,2005,na').replace('OFFICE_USERS,VNM,2006,2006\n', '')
  const more = { map: replacing, vintage: '2025', acceptErrors: 1 }
  t.match(await importing(bad, more), { onlyAdds: true, change: { left: 18, withdrawn: 0 } })
  const twice = all.replace('VNM,2005,2005', 'VNM,2004,1')
  t.match(await importing(twice, { ...more, vintage: '2026' }), { onlyAdds: true, change: { left: 19, withdrawn: 0 } })
  t.equal(await now(), 20)
  t.match(await importing(all, { map: replacing, vintage: '2027' }), { onlyAdds: false, change: { left: 20 } })
})
