import t from 'tap'
import { spoken } from '../../src/formats/spoken.js'
import type { Listing } from '../../src/model/table.js'

const names = (text: string) => ({ en: text, vi: `${text} (vi)`, zh: `${text} (zh)` })
const listing = (thing: object, said?: string[]) => ({ things: [thing], said }) as unknown as Listing

t.test('a name is said behind its code, and the others stay', async (t) => {
  const [thing] = spoken(listing({ code: 'A', names: names('a') }), 'vi').things
  t.equal(JSON.stringify(thing), JSON.stringify({ code: 'A', name: 'a (vi)', names: names('a') }))
})

t.test('a text of several languages is said in one', async (t) => {
  const thing = { reason: null, explanation: names('so'), verdict: 'match' }
  const [told] = spoken(listing(thing, ['reason', 'explanation']), 'zh').things
  t.same(told, { reason: null, explanation: 'so (zh)', verdict: 'match' })
})

t.test('further pages are said as the first is', async (t) => {
  const more = async () => listing({ reason: names('why') }, ['reason'])
  const told = spoken({ ...listing({ reason: names('so') }, ['reason']), more }, 'vi')
  t.same((await told.more?.())?.things, [{ reason: 'why (vi)' }])
})
