import t from 'tap'
import { explained, type Finding, subjectOf, unverified } from '../../../src/model/claim/explanation.js'
import { smallCodes } from '../small-codes.js'

const names = (en: string) => ({ en, vi: `${en} (vi)`, zh: `${en} (zh)` })
const unit = smallCodes.units.find(({ code }) => code === 'USD') ?? null
const amount = (n: number) => ({ value: { mantissa: BigInt(n), exponent: 0 }, qualifier: null, unit })
const figure = { subject: names('Trade'), amount: amount(5), publisher: 'Office', nature: null }
const finding = (more: Partial<Finding>): Finding => ({
  ...{
    how: 'match',
    claim: amount(6),
    figure,
    day: null,
    today: null,
    takenBack: null,
    earlier: null,
    slip: null,
    others: [],
    otherwise: null,
    loose: false,
  },
  ...more,
})

t.test('a verdict is told in each language', async (t) => {
  const rows: [Partial<Finding>, string][] = [
    [{}, 'Trade: 5 USD (Office). The claim of 6 USD agrees with it.'],
    [{ how: 'finer' }, 'The claim of 6 USD may be so, but says more than the source printed.'],
    [{ how: 'truncated' }, 'The claim of 6 USD is that figure cut off instead of rounded.'],
    [{ how: 'outside' }, 'The claim of 6 USD does not agree with it.'],
    [{ how: 'outside', loose: true }, 'It is on the side the claim says'],
    [
      { how: 'revised', earlier: { ...figure, known: '2025-01-01' } },
      'agreed with what was known then: Trade: 5 USD (Office), 1 January 2025.',
    ],
    [{ how: 'revised', figure: null, earlier: { ...figure, known: '2025-01-01' } }, 'No figure stands today.'],
    [{ day: '2025-01-01' }, 'Trade: 5 USD (Office), as known on 1 January 2025. The claim of 6 USD agrees with it.'],
    [{ day: '2025-01-01', today: { figure, how: 'since' } }, 'It has been revised since: Trade: 5 USD (Office).'],
    [{ day: '2025-01-01', today: { figure, how: 'today' } }, 'The figure of today is another: Trade: 5 USD (Office).'],
    [{ day: '2025-01-01', today: { figure: null, how: 'since' } }, 'No figure stands today.'],
    [
      { day: '2025-01-01', today: { figure: { ...figure, base: '2023' }, how: 'rebased' } },
      'Its source tells it with another base since, which is no revision: Trade: 5 USD (Office, base 2023).',
    ],
    [{ takenBack: { day: '2025-01-01', reason: 'A slip.' } }, 'Its source withdrew it on 1 January 2025: A slip.'],
    [{ slip: { meant: figure } }, 'The number claimed agrees with another figure: Trade: 5 USD (Office).'],
    [{ slip: { instead: amount(7) } }, 'It would agree as 7 USD.'],
    [{ others: ['A', 'B'] }, 'Another source agrees with the claim: A, B.'],
    [{ otherwise: amount(8) }, 'The value may also be read as 8 USD.'],
    [{ figure: { ...figure, nature: 'forecast' } }, 'Trade: 5 USD (Office, a forecast).'],
  ]
  for (const [more, sentence] of rows) {
    const told = explained(finding(more))
    t.ok(told.en.includes(sentence), told.en)
    t.equal(new Set(Object.values(told)).size, 3, 'each in its own')
    t.match(told.zh, /。$/)
  }
})

t.test('a claim that is not decided is told why, with the figure there is', async (t) => {
  const told = unverified(names('Why.'), figure, { instead: amount(7) })
  t.equal(told.en, 'The claim cannot be verified. Why. Trade: 5 USD (Office). It would agree as 7 USD.')
  t.equal(
    told.zh,
    '该说法无法核实。Why. (zh)Trade (zh)：5美元（Office）。若为7美元则相符。'.replaceAll('美元', unit?.names.zh ?? ''),
  )
  t.equal(unverified(names('Why.'), null, null).en, 'The claim cannot be verified. Why.')
})

t.test('what is observed is named', async (t) => {
  const named = subjectOf([names('Trade'), names('Viet Nam')], '2024')
  t.equal(named.en, 'Trade, Viet Nam, 2024')
  t.equal(named.zh, 'Trade (zh)，Viet Nam (zh)，2024年')
  t.equal(subjectOf([names('Trade')], '2025-S2').en, 'Trade, second half of 2025')
})
