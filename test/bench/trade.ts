import { drawn, randomNumbers } from './random.js'

/** The years every made-up series has. */
export const years = Array.from({ length: 20 }, (_, i) => 2005 + i)

/** A series of made-up trade: its codes, and a value for each of `years`, in whole thousands of its unit. */
export interface TradeSeries {
  key: string
  indicator: string
  reporter: string
  partner: string
  unit: string
  values: () => number[]
}

const flows = ['EXPORTS', 'IMPORTS']
// More figures than all pairs have in dollars are told in further currencies; amounts are not converted.
const currencies = ['USD', 'EUR', 'JPY', 'GBP', 'CNY', 'VND', 'KRW', 'TWD', 'HKD', 'SGD', 'THB', 'MYR', 'IDR']

interface Place {
  code: string
  mass: number
  growth: number
  x: number
  y: number
}

// Two uniform numbers make a normal one (Box and Muller).
const normal = (random: () => number) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

// Trade grows with the size of both and falls with the distance between (Tinbergen 1962), with some luck each year.
function flow(from: Place, to: Place, seed: number): number[] {
  const random = randomNumbers(seed)
  const distance = 0.05 + Math.hypot(from.x - to.x, from.y - to.y)
  const usual = (from.mass ** 0.8 * to.mass ** 0.7) / distance
  const growth = 1 + (from.growth + to.growth) / 2
  return years.map((_, i) => 1000 * Math.round((1e5 * usual * growth ** i * Math.exp(normal(random) / 5)) / 1000))
}

/**
 * Bilateral trade of countries, made up after the gravity model: enough series for `size` observations, pairs in random
 * order or reporter by reporter, the same for the same seed. Imports are the partner's exports with freight and insurance and other luck, so that
 * mirrors never quite agree.
 */
export function tradeSeries(
  countries: string[],
  size: number,
  seed: number,
  order: 'random' | 'by reporter' = 'random',
): TradeSeries[] {
  const random = randomNumbers(seed)
  const places = countries.map((code): Place => {
    const mass = Math.exp(4 + 2 * normal(random))
    return { code, mass, growth: random() / 8 - 0.01, x: random(), y: random() }
  })
  const inAll = places.length * (places.length - 1)
  const pairs = order === 'random' ? drawn(inAll, inAll, random) : Array.from({ length: inAll }, (_, i) => i)
  const count = Math.min(Math.ceil(size / years.length), inAll * flows.length * currencies.length)
  return Array.from({ length: count }, (_, i) => {
    const indicator = flows[i % flows.length] as string
    const unit = currencies[Math.floor(i / flows.length / inAll)] as string
    const pair = pairs[Math.floor(i / flows.length) % inAll] as number
    const a = Math.floor(pair / (places.length - 1))
    const b = pair % (places.length - 1)
    const reporter = places[a] as Place
    const partner = places[b < a ? b : b + 1] as Place
    const values = () =>
      indicator === 'EXPORTS'
        ? flow(reporter, partner, seed + i)
        : flow(partner, reporter, seed + i).map((value) => 1000 * Math.round(1.06 * (value / 1000)))
    const key = ['A', indicator, reporter.code, partner.code, '_T', unit].join('.')
    return { key, indicator, reporter: reporter.code, partner: partner.code, unit, values }
  })
}
