import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { stringify } from 'csv-stringify/sync'
import countries from 'i18n-iso-countries'
import { type Language, languages } from '../../../src/model/names.js'
import { countryNames } from './country-names.js'

const { version } = createRequire(import.meta.url)('i18n-iso-countries/package.json') as { version: string }

const columns = 'code,kind,parent,alpha2,m49,name_en,name_vi,name_zh,aliases,valid_from,valid_to,successors,note'.split(
  ',',
)

const header = `# Countries and areas of ISO 3166-1, and Kosovo. Written by db/codes/areas/countries.ts; not edited by hand.
# Codes and names: npm package i18n-iso-countries ${version}. Where its name is formal, inverted, misspelt or wrong, the
# short one of db/codes/areas/country-names.ts stands instead, most of them CLDR 48's, the rest our own.
# m49 is the package's ISO 3166-1 numeric code, which is the UN M49 code wherever M49 lists the country.
# Aliases beside alpha2 and m49: codes the World Bank and the IMF used or use for the same territory (ADO, IMY, KSV, ROM,
# TMP, UVK, WBG, ZAR), CLDR's XKK, and the ISO 3166-2 codes of Hong Kong, Macao and Taiwan. SUD is not one of SDN: it is
# the Sudan that held South Sudan. From and to days of countries are not told here; an empty one says nothing.
`

const aliases: Record<string, string> = {
  AND: 'ADO',
  COD: 'ZAR',
  HKG: 'CN-HK',
  IMN: 'IMY',
  MAC: 'CN-MO',
  PSE: 'WBG',
  ROU: 'ROM',
  TLS: 'TMP',
  TWN: 'CN-TW',
  XKX: 'KSV UVK XKK',
}

const notes: Record<string, string> = {
  CHN: 'Without Hong Kong, Macao and Taiwan',
  TWN: '158 is the ISO 3166-1 numeric code; UN M49 does not list it',
  XKX: 'Not in ISO 3166-1: XK and XKX are user-assigned codes; no M49 code',
}

const nameOf = (alpha2: string, language: Language) =>
  countryNames[alpha2]?.[language] ?? countries.getName(alpha2, language)

function rowOf([alpha2, alpha3]: [string, string]) {
  // The package's XKK and 983 are CLDR's own codes; the World Bank's data say XKX, and M49 has none.
  const kosovo = alpha2 === 'XK'
  const code = kosovo ? 'XKX' : alpha3
  return {
    code,
    kind: 'country',
    parent: 'W00',
    alpha2,
    m49: kosovo ? '' : countries.alpha2ToNumeric(alpha2),
    ...Object.fromEntries(languages.map((language) => [`name_${language}`, nameOf(alpha2, language)])),
    aliases: aliases[code],
    note: notes[code],
  }
}

/** The text of `countries.csv`: every country of ISO 3166-1 and Kosovo, in the order of the alpha-3 codes. */
export function countriesText(): string {
  const rows = Object.entries(countries.getAlpha2Codes()).map(rowOf)
  rows.sort((a, b) => (a.code < b.code ? -1 : 1))
  return header + stringify(rows, { header: true, columns })
}

// Run from the package root: `node dist/db/codes/areas/countries.js` writes the file anew.
if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync('db/codes/areas/countries.csv', countriesText())
