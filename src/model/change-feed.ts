import type { Change, FigureChange } from './change.js'
import type { Feed, FeedEntry } from './feed.js'
import type { Figure } from './figure.js'
import type { Language } from './names.js'
import type { SourceNote, Table } from './table.js'

/** How changes are told in a language: `of` is what the figure is about, `old` and `now` its values. */
interface Telling {
  title: string
  none: string
  sentence: Record<Change, (of: string, old: string, now: string) => string>
  since: (day: string, source: string) => string
  difference: (by: string) => string
}

const tellings: Record<Language, Telling> = {
  en: {
    title: 'Changes in figures',
    none: 'no value',
    sentence: {
      added: (of, _old, now) => `${of}: ${now} was added.`,
      revised: (of, old, now) => `${of}: ${old} was revised to ${now}.`,
      rebased: (of, old, now) => `${of}: ${old} was rebased and is now ${now}.`,
      withdrawn: (of, old) => `${of}: ${old} was withdrawn.`,
    },
    since: (day, source) => `Known since ${day}, from ${source}.`,
    difference: (by) => `The difference is ${by}.`,
  },
  vi: {
    title: 'Thay đổi trong số liệu',
    none: 'không có giá trị',
    sentence: {
      added: (of, _old, now) => `${of}: ${now} được bổ sung.`,
      revised: (of, old, now) => `${of}: ${old} được điều chỉnh thành ${now}.`,
      rebased: (of, old, now) => `${of}: ${old} được chuyển sang kỳ gốc khác, nay là ${now}.`,
      withdrawn: (of, old) => `${of}: ${old} bị rút lại.`,
    },
    since: (day, source) => `Được biết từ ngày ${day}, theo ${source}.`,
    difference: (by) => `Chênh lệch là ${by}.`,
  },
  zh: {
    title: '数据变动',
    none: '无数值',
    sentence: {
      added: (of, _old, now) => `${of}：新增 ${now}。`,
      revised: (of, old, now) => `${of}：${old} 修订为 ${now}。`,
      rebased: (of, old, now) => `${of}：${old} 更换基期，现为 ${now}。`,
      withdrawn: (of, old) => `${of}：${old} 已撤回。`,
    },
    since: (day, source) => `自 ${day} 起公布，来源：${source}。`,
    difference: (by) => `差额为 ${by}。`,
  },
}

/** A page of changes as a feed in one language: a sentence a change, with the names of its codes and a link to the figure. */
export function changeFeed(
  changes: readonly FigureChange[],
  { labels, sources }: Pick<Table, 'labels' | 'sources'>,
  updated: string,
  language: Language,
): Feed {
  const telling = tellings[language]
  const nameOf = (code: string) => labels[code]?.[language] ?? code
  const number = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 20 })
  const shown = (figure: Figure | null) =>
    figure === null || figure.value === null ? telling.none : `${number(figure.value)} ${nameOf(figure.unit)}`
  const entryOf = (told: FigureChange): FeedEntry => {
    const { id, change, known, source, difference, reason } = told
    const codes = [told.indicator, told.reporter, told.partner, told.product].filter((code) => !/^_[TZ]$/.test(code))
    const about = [...codes.map(nameOf), told.period].join(', ')
    const by = difference === null ? [] : [telling.difference(`${number(difference.value)} ${nameOf(told.unit)}`)]
    const since = telling.since(known, `${(sources[source] as SourceNote).title} (${source})`)
    return {
      id: `urn:redriver:change:${id}:${known}`,
      updated: known,
      title: telling.sentence[change](about, shown(told.old), shown(told.new)),
      summary: [since, ...by, ...(reason === null ? [] : [reason])].join(' '),
      category: change,
      // What is withdrawn is found among its revisions alone.
      path: `/v1/figures/${id}${change === 'withdrawn' ? '/revisions' : ''}`,
    }
  }
  return { title: telling.title, updated, entries: changes.map(entryOf) }
}
