import t from 'tap'
import type { SdmxRecord } from '../../src/formats/sdmx/message.js'
import { bySections } from '../../src/sdmx/sections.js'

async function* pages() {
  yield [
    { REF_AREA: 'VNM', COUNTERPART_AREA: 'CHN', TIME_PERIOD: '2024' },
    { REF_AREA: 'THA', COUNTERPART_AREA: 'CHN', TIME_PERIOD: '2024' },
  ]
  yield [{ REF_AREA: 'VNM', COUNTERPART_AREA: 'CHN', TIME_PERIOD: '2023' }]
}

t.test('sections come together: by all dimensions but their own, and by time', async (t) => {
  const { value: page } = await bySections(pages(), 'REF_AREA')[Symbol.asyncIterator]().next()
  t.same(
    (page as SdmxRecord[]).map(({ TIME_PERIOD, REF_AREA }) => `${TIME_PERIOD} ${REF_AREA}`),
    ['2023 VNM', '2024 THA', '2024 VNM'],
  )
})

t.test('there may be only so many', async (t) => {
  await t.rejects(bySections(pages(), 'REF_AREA', 2)[Symbol.asyncIterator]().next(), {
    code: 'TOO_MUCH',
    details: { detail: /at most 2 observations; this would have more than 2\./ },
  })
})
