import t from 'tap'
import { licenceLinks } from '../../src/formats/licence-links.js'
import type { SourceNote } from '../../src/model/table.js'

const note = (more: Partial<SourceNote>): SourceNote => ({
  ...{ title: 'A table', publisher: 'An office', published: '2025', licence: null, attribution: null },
  ...more,
})

t.test('a source that wants to be named is linked with what it wants', async (t) => {
  const bank = note({ attribution: "World Bank, 'WDI' (2026)", licence: 'CC-BY-4.0' })
  t.same(licenceLinks({ bank, press: note({}) }, true), [
    `</v1/sources/bank>; rel="license"; title*=UTF-8''World%20Bank%2C%20%27WDI%27%20%282026%29%20-%20CC-BY-4.0`,
  ])
  t.same(licenceLinks({ office: note({ attribution: '统计局' }) }, true), [
    `</v1/sources/office>; rel="license"; title*=UTF-8''%E7%BB%9F%E8%AE%A1%E5%B1%80`,
  ])
  t.same(licenceLinks({ press: note({}) }, true), [])
})

t.test('where these are not all sources, or too many, the list of all is linked', async (t) => {
  t.same(licenceLinks({}, false), ['</v1/sources>; rel="license"'])
  const many = Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`office-${i}`, note({ licence: 'CC0-1.0' })]))
  const links = licenceLinks(many, true)
  t.equal(links.length, 11)
  t.equal(links.at(-1), '</v1/sources>; rel="license"')
})
