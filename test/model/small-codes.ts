import type { Area } from '../../src/model/area.js'
import type { CodeLists } from '../../src/model/catalogue.js'
import type { Indicator } from '../../src/model/indicator.js'
import { noWords } from '../../src/model/names.js'
import type { Unit } from '../../src/model/unit.js'

const names = (en: string) => ({ en, vi: `${en} (vi)`, zh: `${en} (zh)` })

/** An area with nothing but its code, kind and what is said of it. */
export function area(code: string, kind: Area['kind'], more: Partial<Area> = {}): Area {
  return {
    code,
    kind,
    parent: null,
    alpha2: null,
    m49: null,
    names: names(code),
    aliases: [],
    valid_from: null,
    valid_to: null,
    successors: [],
    territory: [],
    members: [],
    note: null,
    words: noWords,
    ...more,
  }
}

function indicator(code: string, measure: Indicator['measure'], units: string[], more: Partial<Indicator>): Indicator {
  return {
    code,
    measure,
    of: null,
    over: null,
    comparison: null,
    part_of: null,
    complete: false,
    difference_of: null,
    converts: null,
    per_head: false,
    signed: false,
    collection: null,
    valuation: null,
    units,
    decimals: null,
    topic: 'trade',
    by_partner: false,
    by_product: false,
    names: names(code),
    definitions: names(code),
    aliases: [],
    shown: [],
    words: noWords,
    opposite_words: noWords,
    ...more,
  }
}

const unit = (code: string, kind: Unit['kind']): Unit => ({ code, kind, names: names(code), aliases: [] })
const product = (code: string) => ({ code, parent: null, classification: null, names: names(code) })
const trade = { by_partner: true, by_product: true }

/** Code lists of a few entries each, one for every case that the model tells apart. */
export const smallCodes: CodeLists = {
  areas: [
    area('_Z', 'not_applicable'),
    area('W00', 'world', { aliases: ['WLD'] }),
    area('VNM', 'country', { alpha2: 'VN', m49: '704', parent: 'W00' }),
    area('CHN', 'country', { alpha2: 'CN', m49: '156', parent: 'W00' }),
    area('CN-GD', 'province', { parent: 'CHN' }),
    area('VN-57', 'province', { parent: 'VNM', valid_to: '2025-06-30', successors: ['VN-SG', 'VN-61'] }),
    area('VN-99', 'province', { parent: 'VNM', valid_from: '2025-07-01' }),
    area('YUG', 'country', { valid_to: '1992-04-27' }),
  ],
  indicators: [
    indicator('TRADE', 'level', ['USD', 'VND'], {
      ...trade,
      shown: [
        { endpoint: 'trade/bilateral', measure: 'total' },
        { endpoint: 'trade/partners', measure: 'value', by: 'total' },
        { endpoint: 'trade/provinces', measure: 'total' },
      ],
    }),
    indicator('EXPORTS', 'level', ['USD', 'VND'], {
      ...trade,
      shown: [
        { endpoint: 'trade/bilateral', measure: 'exports' },
        { endpoint: 'trade/partners', measure: 'value', by: 'exports' },
      ],
    }),
    indicator('TRADE_GROWTH', 'growth', ['PERCENT'], {
      ...trade,
      shown: [{ endpoint: 'trade/bilateral', measure: 'growth' }],
    }),
    indicator('TRADE_RANK', 'rank', ['RANK'], {
      ...trade,
      shown: [{ endpoint: 'trade/partners', measure: 'rank', by: 'total' }],
    }),
    indicator('FDI_REGISTERED_STOCK', 'level', ['USD'], {
      by_partner: true,
      shown: [{ endpoint: 'fdi/rankings', measure: 'value', by: 'registered_capital', basis: 'stock' }],
    }),
    indicator('FDI_PROJECTS', 'count', ['PROJECTS'], {
      by_partner: true,
      shown: [{ endpoint: 'fdi/rankings', measure: 'value', by: 'projects', basis: 'flow' }],
    }),
    indicator('GDP_GROWTH', 'growth', ['PERCENT'], { aliases: ['NGDP_RPCH'] }),
    indicator('BORDER_CROSSINGS', 'count', ['PERSONS'], { by_product: true }),
  ],
  units: [
    unit('USD', 'currency'),
    unit('VND', 'currency'),
    unit('PERCENT', 'percent'),
    unit('RANK', 'rank'),
    unit('PROJECTS', 'count'),
    unit('PERSONS', 'count'),
  ],
  products: [product('_Z'), product('_T'), product('PASSPORT')],
  sources: [
    {
      key: 'customs-2024',
      title: 'Customs yearbook',
      publisher: 'Customs',
      language: 'en',
      licence: null,
      attribution: null,
      url: null,
      kind: 'data_set',
      standing: 1,
    },
  ],
}
