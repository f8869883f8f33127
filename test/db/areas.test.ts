import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import t from 'tap'
import { countriesText } from '../../db/codes/areas/countries.js'
import { packageRoot } from '../../db/root.js'

type Row = Record<string, string>

const folder = join(packageRoot, 'db/codes/areas')
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8')
const rowsIn = (file: string): Row[] => parse(textOf(file), { columns: true, comment: '#', comment_no_infix: true })
const words = (text: string | undefined) => (text ? text.split(' ') : [])

const files = readdirSync(folder).filter((file) => file.endsWith('.csv'))
const others = ['members.csv', 'territories.csv', 'words.csv']
const areas = files.filter((file) => !others.includes(file)).flatMap(rowsIn)
const members = rowsIn('members.csv')
const territories = rowsIn('territories.csv')
const byCode = new Map(areas.map((area) => [area.code ?? '', area]))
const provincesOf = (country: string) => areas.filter(({ kind, parent }) => kind === 'province' && parent === country)
const known = (code: string | undefined) => byCode.has(code ?? '')
const given = (texts: (string | undefined)[]) => texts.filter((text) => text)
const repeated = (texts: (string | undefined)[]) => texts.filter((text, i) => texts.indexOf(text) !== i)
const codesWhere = (test: (area: Row) => boolean) => areas.filter(test).map(({ code }) => code)

const form: Record<string, RegExp> = {
  world: /^W00$/,
  group: /^(_X|[A-Z][A-Z0-9]+)$/,
  country: /^[A-Z]{3}$/,
  province: /^(CN|VN)-[0-9A-Z]{2}$/,
  site: /^VN-[0-9A-Z]{2}_[A-Z0-9_]+$/,
  not_applicable: /^_Z$/,
}
const parentKind: Record<string, string> = { group: 'world', country: 'world', province: 'country', site: 'province' }

t.test('the files of areas are UTF-8 with LF, and all have one header', async (t) => {
  for (const file of files) {
    const text = textOf(file)
    t.match(text, /^# /, `${file} tells where its names come from`)
    t.notOk(/\r|\uFEFF|\uFFFD/.test(text), `${file} is plain UTF-8`)
    if (others.includes(file)) continue
    const header = text.split('\n').find((line) => !line.startsWith('#'))
    t.equal(
      header,
      'code,kind,parent,alpha2,m49,name_en,name_vi,name_zh,aliases,valid_from,valid_to,successors,note',
      file,
    )
  }
})

t.test('each area has a code of its kind, and its own alone', async (t) => {
  t.same(
    codesWhere(({ code = '', kind = '' }) => !form[kind]?.test(code)),
    [],
  )
  t.same(repeated(areas.map(({ code }) => code)), [])
  t.same(
    codesWhere(({ alpha2 }) => !/^([A-Z]{2})?$/.test(alpha2 ?? '')),
    [],
  )
  t.same(
    codesWhere(({ m49 }) => !/^([0-9]{3})?$/.test(m49 ?? '')),
    [],
  )
})

t.test('no alias, alpha-2 or M49 code speaks of two areas', async (t) => {
  const spoken = areas.flatMap(({ code, alpha2, m49, aliases }) => given([code, alpha2, m49, ...words(aliases)]))
  t.same(repeated(spoken), [])
  t.same(
    spoken.filter((code) => !/^[A-Z0-9_-]{1,60}$/.test(code ?? '')),
    [],
  )
})

t.test('each parent is an area of the kind above', async (t) => {
  t.same(
    codesWhere(({ kind = '', parent }) => byCode.get(parent ?? '')?.kind !== parentKind[kind]),
    [],
  )
})

t.test('each area has a name in three languages, normalised', async (t) => {
  const names = ({ name_en, name_vi, name_zh }: Row) => [name_en, name_vi, name_zh]
  t.same(
    codesWhere((area) => names(area).some((name) => !name || name !== name.trim().normalize('NFC'))),
    [],
  )
  t.same(
    codesWhere(({ kind, name_zh }) => kind !== 'group' && !/\p{Script=Han}/u.test(name_zh ?? '')),
    [],
  )
  t.same(
    codesWhere(({ kind, name_en }) => kind === 'province' && /[^ A-Za-z-]/.test(name_en ?? '')),
    [],
  )
})

t.test('the words of an area are more than its names, normalised', async (t) => {
  for (const { code, ...words } of rowsIn('words.csv')) {
    t.ok(known(code), `${code}`)
    const { name_en, name_vi, name_zh } = byCode.get(code ?? '') ?? {}
    const told = Object.values(words).flatMap((text) => (text ? text.split(';') : []))
    t.same(
      told.filter((word) => word === '' || word !== word.trim().normalize('NFC')),
      [],
    )
    t.same(
      told.filter((word) => [name_en, name_vi, name_zh].includes(word)),
      [],
    )
  }
})

t.test('countries bear their short everyday names', async (t) => {
  const namesOf = (code: string) => {
    const { name_en, name_vi, name_zh } = byCode.get(code) ?? {}
    return [name_en, name_vi, name_zh]
  }
  t.same(namesOf('CHN'), ['China', 'Trung Quốc', '中国'])
  t.same(namesOf('VNM'), ['Vietnam', 'Việt Nam', '越南'])
  t.same(namesOf('KOR'), ['South Korea', 'Hàn Quốc', '韩国'])
  t.same(namesOf('RUS'), ['Russia', 'Nga', '俄罗斯'])
  t.same(namesOf('USA'), ['United States', 'Hoa Kỳ', '美国'])
  t.same(namesOf('HKG'), ['Hong Kong', 'Hồng Kông', '香港'])
  t.same(namesOf('MAC'), ['Macao', 'Ma Cao', '澳门'])
  t.same(namesOf('TWN'), ['Taiwan', 'Đài Loan', '台湾'])
})

t.test('days are ISO 8601 days that exist, and from comes before to', async (t) => {
  const spans = [
    ...areas.map(({ valid_from, valid_to }) => [valid_from, valid_to]),
    ...members.map(({ from, to }) => [from, to]),
    ...territories.map(({ from }) => [from, '']),
  ]
  const isDay = (day: string) => new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(`${day}T`) ?? false
  t.same(
    spans.filter((span) => given(span).some((day) => !isDay(day ?? ''))),
    [],
  )
  t.same(
    spans.filter(([from, to]) => from && to && from >= to),
    [],
  )
})

t.test('an abolished province is taken in once, by its successor, on the day after its last', async (t) => {
  const taken = territories.flatMap(({ code, from, took_in }) => words(took_in).map((part) => ({ part, code, from })))
  const abolished = areas.filter(({ valid_to }) => valid_to)
  t.same(taken.map(({ part }) => part).sort(), abolished.map(({ code }) => code).sort())
  for (const { part, code, from } of taken) {
    const area = byCode.get(part)
    t.equal(area?.successors, code, `${part} has the successor ${code}`)
    t.equal(Date.parse(from ?? '') - Date.parse(area?.valid_to ?? ''), 86_400_000, `${part} ends the day before`)
    t.equal(byCode.get(code ?? '')?.valid_to, '', `${code} goes on`)
  }
  t.same(
    areas.filter(({ valid_to, successors }) => successors && !valid_to),
    [],
  )
})

t.test('Viet Nam has 63 provinces before the mergers and 34 after, China 31', async (t) => {
  const vietnam = provincesOf('VNM')
  t.equal(vietnam.length, 63)
  t.equal(vietnam.filter(({ valid_to }) => !valid_to).length, 34)
  t.equal(territories.length, 23)
  t.equal(provincesOf('CHN').length, 31)
})

t.test('members are countries, and belong to a group once at a time', async (t) => {
  t.same(
    members.filter(({ group }) => byCode.get(group ?? '')?.kind !== 'group'),
    [],
  )
  t.same(
    members.filter(({ member }) => !known(member) || byCode.get(member ?? '')?.kind !== 'country'),
    [],
  )
  t.same(repeated(members.map(({ group, member }) => `${group} ${member}`)), [])
  const sizeOf = (group: string) => members.filter((row) => row.group === group && !row.to).length
  const groups = [...new Set(members.map(({ group }) => group))] as string[]
  t.same(Object.fromEntries(groups.map((group) => [group, sizeOf(group)])), {
    APEC: 21,
    ASEAN: 11,
    BRICS: 10,
    CPTPP: 12,
    EA: 21,
    EU: 27,
    G20: 19,
    G7: 7,
    OECD: 38,
    RCEP: 15,
  })
})

t.test('countries.csv is what its generator writes', async (t) => {
  t.equal(countriesText(), textOf('countries.csv'))
  const cwd = t.testdir({ db: { codes: { areas: {} } } })
  const program = fileURLToPath(new URL('../../db/codes/areas/countries.js', import.meta.url))
  execFileSync(process.execPath, [program], { cwd })
  t.equal(readFileSync(join(cwd, 'db/codes/areas/countries.csv'), 'utf8'), textOf('countries.csv'))
})
