import t from 'tap'
import { byChoice, type Candidate, chosenBecause } from '../../src/model/choice.js'

const candidate = (more: Partial<Candidate>): Candidate => ({
  ...{ value: 1, nature: null, standing: 3, known: '2025-01-01', source: 'b' },
  ...more,
})

t.test('of two figures one is chosen, and why', async (t) => {
  const plain = candidate({})
  const rows: [Partial<Candidate>, Partial<Candidate>, string][] = [
    [{}, { value: null, standing: 1 }, 'has_value'],
    [{}, { nature: 'forecast', standing: 1 }, 'outcome'],
    [{ nature: 'forecast' }, { nature: 'plan', standing: 1 }, 'outcome'],
    [{ standing: 1 }, { known: '2025-02-01' }, 'standing'],
    [{ known: '2025-02-01' }, { source: 'a' }, 'vintage'],
    [{ source: 'a' }, {}, 'code'],
  ]
  for (const [first, second, why] of rows) {
    const order = [candidate(second), candidate(first)].toSorted(byChoice)
    t.same(order, [candidate(first), candidate(second)], why)
    t.equal(chosenBecause(order), why)
  }
  t.equal(byChoice(plain, plain), 0)
  t.equal(chosenBecause([plain, plain]), null)
  t.equal(chosenBecause([plain]), null)
  t.equal(chosenBecause([]), null)
})
