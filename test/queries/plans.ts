import { openPool } from '../../db/postgres.js'
import { listening } from '../bench/heard.js'

interface Node {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  Plans?: Node[]
}

// Small lists are read whole however large the data grows.
const small = ['edition', 'source', 'release', 'area', 'indicator', 'unit', 'product']

// A bitmap's heap is found by the index below it, which is told in its place.
function accesses(node: Node, within: string | undefined): string[] {
  const relation = node['Relation Name'] ?? within
  const below = (node.Plans ?? []).flatMap((plan) => accesses(plan, relation))
  const index = node['Index Name']
  if (index !== undefined) return [`${relation} by ${index}`, ...below]
  if (node['Node Type'] === 'Seq Scan' && !small.includes(`${relation}`))
    return [`${relation} from end to end`, ...below]
  return below
}

const told = (plan: Node) => accesses(plan, undefined).filter((access) => !small.includes(access.replace(/ .*/, '')))

/** How PostgreSQL reaches the rows of what is asked while `act` runs: each large table and the index it is entered by, in order of name. */
export async function plansOf(url: string, act: () => Promise<unknown>): Promise<string[]> {
  const own = openPool(url, { reader: true, size: 1, timeout: 5000 })
  const { heard, stop } = listening()
  try {
    await act()
  } finally {
    stop()
  }
  const found = new Set<string>()
  for (const { text, values } of heard.filter(({ text }) => /^(select (?!set_config)|with)/i.test(text))) {
    const { rows } = await own.query(`explain (format json) ${text}`, values)
    for (const access of told(rows[0]['QUERY PLAN'][0].Plan)) found.add(access)
  }
  await own.end()
  return [...found].sort()
}
