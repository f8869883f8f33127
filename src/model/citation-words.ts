import type { Language } from './names.js'

/** The words of citations that are nobody's name. */
export interface CitationWords {
  comma: string
  dataSet: string
  noDate: string
  circa: string
  retrievedFrom: string
  /** Of a data set: which edition of ours it was taken from. */
  edition(edition: string): string
  /** `printed` is the number in the source’s own words, null where it has none. */
  figure(id: string, release: string, printed: string | null): string
  source(publisher: string, title: string): string
  /** Of a derived figure: its note, and beside its title. */
  derived(id: string, formula: string): string
  reckoned(formula: string, inputs: string): string
  inferred: string
  licence(licence: string | null): string
}

/** A title as sentences name it: in quotation marks, but one in square brackets, which says what a text without a title is. */
export function quoted(title: string): string {
  return title.startsWith('[') ? title : `“${title}”`
}

/** What a citation says beside names, titles and dates, by language. */
export const citationWords: Record<Language, CitationWords> = {
  en: {
    comma: ', ',
    dataSet: 'Data set',
    noDate: 'n.d.',
    circa: 'ca. ',
    retrievedFrom: 'Retrieved from',
    edition: (edition) => `Red River edition ${edition}`,
    figure: (id, release, printed) =>
      `Figure ${id} of release ${release}${printed === null ? '' : `, printed as “${printed}”`}`,
    source: (publisher, title) => `From ${publisher}, ${quoted(title)}`,
    derived: (id, formula) => `Figure ${id}, reckoned by Red River as ${formula}`,
    reckoned: (formula, inputs) => `reckoned by Red River as ${formula} from ${inputs}`,
    inferred: 'The date is inferred',
    licence: (licence) => (licence === null ? 'No licence is stated' : `Licence: ${licence}`),
  },
  vi: {
    comma: ', ',
    dataSet: 'Bộ dữ liệu',
    noDate: 'không ngày',
    circa: 'khoảng ',
    retrievedFrom: 'Truy xuất từ',
    edition: (edition) => `Red River, ấn bản ${edition}`,
    figure: (id, release, printed) =>
      `Số liệu ${id} của đợt công bố ${release}${printed === null ? '' : `, bản in ghi “${printed}”`}`,
    source: (publisher, title) => `Theo ${publisher}, ${quoted(title)}`,
    derived: (id, formula) => `Số liệu ${id} do Red River tính theo công thức ${formula}`,
    reckoned: (formula, inputs) => `Red River tính theo công thức ${formula} từ ${inputs}`,
    inferred: 'Ngày công bố được suy ra',
    licence: (licence) => (licence === null ? 'Không nêu giấy phép' : `Giấy phép: ${licence}`),
  },
  zh: {
    comma: '，',
    dataSet: '数据集',
    noDate: '无日期',
    circa: '约',
    retrievedFrom: '取自',
    edition: (edition) => `Red River版本${edition}`,
    figure: (id, release, printed) => `数据${id}，发布批次${release}${printed === null ? '' : `，原文为“${printed}”`}`,
    source: (publisher, title) => `来源：${publisher}，${quoted(title)}`,
    derived: (id, formula) => `数据${id}，由Red River按${formula}计算`,
    reckoned: (formula, inputs) => `由Red River按${formula}计算，依据：${inputs}`,
    inferred: '发布日期系推断',
    licence: (licence) => (licence === null ? '未注明许可' : `许可：${licence}`),
  },
}
