import t from 'tap'
import { pictureOf } from './picture.js'
import type { Measure } from './report.js'

const measure = (more: Partial<Measure>): Measure => ({
  ...{ class: 'a <class>', ours: 1, yardstick: 2, ratio: 0.5, goal: 1, met: false },
  ...more,
})

const barsOf = (svg: string) =>
  [...svg.matchAll(/<rect x="\d+" y="\d+" width="(\d+)" height="15" fill="(#\w+)"/g)].map(([, width, colour]) => [
    Number(width),
    colour,
  ])

t.test('a bar is as long as the part of its goal that is reached', async (t) => {
  const [half, met, far] = barsOf(
    pictureOf([measure({}), measure({ ratio: 4, goal: 4, met: true }), measure({ ratio: 99, met: true })]),
  )
  t.same([half?.[0], met?.[0], far?.[0]], [100, 200, 300], 'to one and a half times at most')
  t.not(half?.[1], met?.[1], 'a goal that is met has another colour')
})

t.test('only what has a goal is drawn, and names are written as text', async (t) => {
  const svg = pictureOf([measure({ class: 'without', goal: null, met: null }), measure({})])
  t.notMatch(svg, /without/)
  t.match(svg, /a &#60;class&#62;/)
  t.match(svg, /0.5, goal 1</)
})
