import t from 'tap'
import { membersOn } from '../../src/model/area.js'
import { area } from './small-codes.js'

const asean = area('ASEAN', 'group', {
  members: [
    { code: 'THA', from: null, to: null },
    { code: 'VNM', from: '1995-07-28', to: null },
    { code: 'GBR', from: null, to: '2020-01-31' },
  ],
})

t.test('the members of a group are those of the day', async (t) => {
  t.same(membersOn(asean, '1990-01-01'), ['THA', 'GBR'])
  t.same(membersOn(asean, '2000-01-01'), ['THA', 'VNM', 'GBR'])
  t.same(membersOn(asean, '2024-01-01'), ['THA', 'VNM'])
})

t.test('first and last day belong to membership', async (t) => {
  t.same(membersOn(asean, '1995-07-28'), ['THA', 'VNM', 'GBR'])
  t.same(membersOn(asean, '1995-07-27'), ['THA', 'GBR'])
  t.same(membersOn(asean, '2020-01-31'), ['THA', 'VNM', 'GBR'])
  t.same(membersOn(asean, '2020-02-01'), ['THA', 'VNM'])
})

t.test('where no day is asked, members are those with no end', async (t) => {
  t.same(membersOn(asean, null), ['THA', 'VNM'])
})
