import fc from 'fast-check'
import t from 'tap'
import { writeList } from '../../../src/formats/ris/write.js'
import type { Citation } from '../../../src/model/citation.js'
import { cited } from '../../model/small-citation.js'

/** The tags and texts of a record, by the rules of the format. Throws where a line breaks them. */
function read(text: string): [string, string][] {
  const lines = text.split('\r\n')
  if (lines.pop() !== '') throw new Error('the last line does not end')
  return lines.map((line) => {
    const [, tag, said] = /^([A-Z][A-Z0-9]) {2}- ([^\r\n]*)$/.exec(line) ?? []
    if (tag === undefined || said === undefined) throw new Error(`no line of a record: ${line}`)
    return [tag, said]
  })
}

const recordOf = (more: Partial<Citation> = {}) => read(writeList(cited(more)))
const tagged = (more: Partial<Citation>, tag: string) =>
  recordOf(more).flatMap(([name, said]) => (name === tag ? [said] : []))

t.test('a citation is a record of tagged lines', async (t) => {
  t.same(recordOf({ URL: 'https://example.org/a', language: 'en' }), [
    ['TY', 'NEWS'],
    ['TI', 'Trade grows [Trade, Vietnam – China, 2024: 260.65 billion USD]'],
    ['AU', 'Customs Review'],
    ['PY', '2025'],
    ['DA', '2025/05//'],
    ['PB', 'Customs Review'],
    ['UR', 'https://example.org/a'],
    ['LA', 'en'],
    ['N1', 'Figure of a release. No licence is stated.'],
    ['ER', ''],
  ])
  t.same(tagged({ type: 'dataset' }, 'TY'), ['DATA'])
})

t.test('dates have all their slashes, and what is not known is not there', async (t) => {
  t.same(tagged({ issued: { 'date-parts': [[2025]] } }, 'DA'), ['2025///'])
  t.same(tagged({ issued: { 'date-parts': [[2025, 7, 9]] } }, 'DA'), ['2025/07/09/'])
  const tags = recordOf({ issued: undefined as never }).map(([tag]) => tag)
  t.same(tags, ['TY', 'TI', 'AU', 'PB', 'UR', 'N1', 'ER'])
})

t.test('each author has a line, without the asterisk that authors may not hold', async (t) => {
  t.same(tagged({ author: [{ literal: 'A* Star' }, { literal: 'B' }] }, 'AU'), ['A Star', 'B'])
})

t.test('no text breaks out of its line', async (t) => {
  const text = fc.string({ unit: fc.constantFrom(...'ER  -\r\n\t\u2028a越') })
  fc.assert(
    fc.property(text, (title) => {
      const record = recordOf({ title, note: title })
      t.equal(record.length, 9)
      return record[0]?.[0] === 'TY' && record.filter(([tag]) => tag === 'ER').length === 1
    }),
  )
})
