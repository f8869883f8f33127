import type { Declarations } from '../../src/model/declarations.js'
import type { Mapping, NewIndicator } from '../../src/model/import/mapping.js'
import type { Indicator } from '../../src/model/indicator.js'
import { type Names, noWords } from '../../src/model/names.js'
import type { Source } from '../../src/model/source.js'

const inAll = ({ en, vi = en, zh = en }: { en: string; vi?: string; zh?: string }): Names => ({ en, vi, zh })

function indicatorOf(told: NewIndicator, topic: Indicator['topic']): Indicator {
  const { code, names, definition = names, measure, units } = told
  return {
    code,
    // What is none is refused where the release is opened, as all that is declared.
    measure: measure as Indicator['measure'],
    of: told.of ?? null,
    over: told.over ?? null,
    comparison: (told.comparison ?? null) as Indicator['comparison'],
    ...{ part_of: null, complete: false, difference_of: null },
    converts: told.converts ?? null,
    per_head: false,
    signed: told.signed ?? false,
    collection: told.collection ?? null,
    ...{ valuation: null, units, decimals: null },
    topic: told.topic ?? topic,
    by_partner: told.by_partner ?? false,
    by_product: told.by_product ?? false,
    names: inAll(names),
    definitions: inAll(definition),
    ...{ aliases: [], shown: [], words: noWords, opposite_words: noWords },
  }
}

/** What a mapping declares: the source it describes, and its new indicators and products. */
export function declaredByMapping(mapping: Mapping, key: string): Declarations {
  const {
    title,
    publisher,
    licence,
    attribution,
    url = null,
    language = 'en',
    standing = 2,
    topic = 'finance',
  } = mapping
  const source: Source = {
    ...{ key, title, publisher, language, licence, attribution, url },
    kind: 'data_set',
    standing: standing as Source['standing'],
  }
  const products = (mapping.products ?? []).map(({ code, parent = '_T', classification = null, names }) => ({
    ...{ code, parent, classification },
    names: inAll(names),
  }))
  return { sources: [source], indicators: (mapping.indicators ?? []).map((one) => indicatorOf(one, topic)), products }
}
