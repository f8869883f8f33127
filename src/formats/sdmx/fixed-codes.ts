import type { Names } from '../../model/names.js'
import type { Qualifier } from '../../model/precision.js'
import type { Nature } from '../../model/status.js'
import type { Item } from './artefact.js'
import { components } from './components.js'
import { crossDomainCodes } from './cross-domain.js'

const items = <Id extends string>(names: Record<Id, readonly [en: string, vi: string, zh: string]>): Item[] =>
  Object.entries<readonly [string, string, string]>(names).map(([id, [en, vi, zh]]) => ({ id, names: { en, vi, zh } }))

/** The codes of the lists that are the same in every edition, by the id of the list: SDMX's own, and those of the print. */
export const fixedCodes: Readonly<Record<string, readonly Item[]>> = {
  ...crossDomainCodes,
  CL_QUALIFIER: items<Qualifier>({
    exact: ['exactly', 'đúng', '正好'],
    over: ['over', 'hơn', '超过'],
    nearly: ['nearly', 'gần', '近'],
    about: ['about', 'khoảng', '约'],
    at_least: ['at least', 'ít nhất', '至少'],
    up_to: ['up to', 'tối đa', '至多'],
    top: ['top', 'trong tốp', '前'],
  }),
  // What a figure is that is no outcome.
  CL_NATURE: items<Nature>({
    forecast: ['forecast', 'dự báo', '预测'],
    assumption: ['assumption', 'giả định', '假设'],
    plan: ['plan', 'kế hoạch', '计划'],
  }),
}

const namesByComponent = new Map(
  components.map(({ id, codelist }) => [
    id,
    new Map(fixedCodes[codelist?.id ?? '']?.map((item) => [item.id, item.names])),
  ]),
)

/** What a code of a component is called where its list is the same in every edition. */
export function fixedNames(component: string, code: string): Names | undefined {
  return namesByComponent.get(component)?.get(code)
}
