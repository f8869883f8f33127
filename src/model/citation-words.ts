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
  figure(id: string, release: string): string
  inferred: string
  licence(licence: string | null): string
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
    figure: (id, release) => `Figure ${id} of release ${release}`,
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
    figure: (id, release) => `Số liệu ${id} của đợt công bố ${release}`,
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
    figure: (id, release) => `数据${id}，发布批次${release}`,
    inferred: '发布日期系推断',
    licence: (licence) => (licence === null ? '未注明许可' : `许可：${licence}`),
  },
}
