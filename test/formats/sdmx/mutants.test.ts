import fc from 'fast-check'
import t from 'tap'
import { MalformedCsv } from '../../../src/formats/csv/read.js'
import { MalformedSdmx } from '../../../src/formats/sdmx/malformed.js'
import { observationRow } from '../../../src/formats/sdmx/observation-row.js'
import { face } from '../../model/small-table.js'
import { smallFigures } from './small-figures.js'
import { observationsIn, twins } from './twins.js'
import { wholeText } from './whole-text.js'

const pieces = fc.constantFrom(
  '',
  '"',
  '<',
  '>',
  '&',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '0',
  '7',
  'null',
  'x',
  '\n',
  '=',
  '/',
)

t.test('a damaged message is read or refused with its place, and crashes nobody', async (t) => {
  for (const { golden, write, read } of twins) {
    const text = await wholeText(write(smallFigures, face()))
    const place = fc.nat({ max: text.length })
    await fc.assert(
      fc.asyncProperty(place, fc.nat({ max: 12 }), pieces, async (at, length, piece) => {
        try {
          const found = await observationsIn(read, text.slice(0, at) + piece + text.slice(at + length))
          found.map(observationRow)
        } catch (error) {
          if (error instanceof MalformedSdmx) return error.place.length > 0
          return error instanceof MalformedCsv
        }
        return true
      }),
      { numRuns: 400 },
    )
    t.pass(golden)
  }
})
