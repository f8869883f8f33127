import type { Change, FigureChange } from './change.js'
import { allProducts, notApplicable } from './dimensions.js'
import type { Feed, FeedEntry } from './feed.js'
import type { Figure } from './figure.js'
import { figureAmount } from './figure-amount.js'
import { figureTitle } from './figure-words.js'
import type { Language, Names } from './names.js'
import { periodWords } from './period-words.js'
import type { SourceNote, Table } from './table.js'
import type { UnitKind } from './unit.js'
import { withdrawalReason } from './withdrawal-words.js'

/** How changes are told in a language: `of` is what the figure is about, `old` and `now` its values in words. */
interface Telling {
  title: string
  sentence: Record<Change, (of: string, old: string, now: string) => string>
  since: (day: string, source: string) => string
  difference: (by: string) => string
}

const tellings: Record<Language, Telling> = {
  en: {
    title: 'Changes in figures',
    sentence: {
      added: (of, _old, now) => `${of} is newly told as ${now}.`,
      revised: (of, old, now) => `${of} was revised from ${old} to ${now}.`,
      rebased: (of, old, now) => `${of} was ${old} and is ${now} now, compared with another base.`,
      withdrawn: (of, old) => `The figure of ${old} for ${of} was withdrawn.`,
    },
    since: (day, source) => `Known since ${day}, from ${source}.`,
    difference: (by) => `The difference is ${by}.`,
  },
  vi: {
    title: 'Thay đổi trong số liệu',
    sentence: {
      added: (of, _old, now) => `${of} mới được công bố là ${now}.`,
      revised: (of, old, now) => `${of} được điều chỉnh từ ${old} thành ${now}.`,
      rebased: (of, old, now) => `${of} trước là ${old}, nay là ${now} theo kỳ gốc khác.`,
      withdrawn: (of, old) => `Số liệu ${old} về ${of} đã bị rút lại.`,
    },
    since: (day, source) => `Được biết từ ${day}, theo ${source}.`,
    difference: (by) => `Chênh lệch là ${by}.`,
  },
  zh: {
    title: '数据变动',
    sentence: {
      added: (of, _old, now) => `${of}：新公布为${now}。`,
      revised: (of, old, now) => `${of}：由${old}修订为${now}。`,
      rebased: (of, old, now) => `${of}：原为${old}，更换基期后现为${now}。`,
      withdrawn: (of, old) => `${of}：${old}这一数字已撤回。`,
    },
    since: (day, source) => `${day}公布，来源：${source}。`,
    difference: (by) => `差额为${by}。`,
  },
}

const everywhere = (code: string): Names => ({ en: code, vi: code, zh: code })

/** A page of changes as a feed in one language: a sentence a change, with the names of its codes and a link to the figure. */
export function changeFeed(
  changes: readonly FigureChange[],
  { labels, sources, units }: Pick<Table, 'labels' | 'sources' | 'units'>,
  updated: string,
  language: Language,
): Feed {
  const telling = tellings[language]
  const namesOf = (code: string) => labels[code] ?? everywhere(code)
  const entryOf = (told: FigureChange): FeedEntry => {
    const { id, change, known, source, difference, reason, partner, product } = told
    const unit = { code: told.unit, kind: units[told.unit] as UnitKind, names: namesOf(told.unit) }
    const amount = (figure: Figure | null) => (figure === null ? '' : figureAmount({ ...figure, unit }, language))
    const about = figureTitle(
      {
        indicator: namesOf(told.indicator),
        areas: [told.reporter, partner].filter((code) => code !== notApplicable).map(namesOf),
        product: product === notApplicable || product === allProducts ? null : namesOf(product),
        period: told.period,
      },
      language,
    )
    const plain = {
      digits: null,
      qualifier: null,
      nature: null,
      unit: { ...unit, kind: unit.kind === 'rank' ? 'index' : unit.kind },
    } as const
    const by =
      difference === null ? [] : [telling.difference(figureAmount({ ...plain, value: difference.value }, language))]
    const since = telling.since(periodWords(known, language), (sources[source] as SourceNote).publisher)
    return {
      id: `urn:redriver:change:${id}:${known}`,
      updated: known,
      title: telling.sentence[change](about, amount(told.old), amount(told.new)),
      summary: [since, ...by, ...(reason === null ? [] : [withdrawalReason(reason, language)])].join(
        language === 'zh' ? '' : ' ',
      ),
      category: change,
      // What is withdrawn is found among its revisions alone.
      path: `/v1/figures/${id}${change === 'withdrawn' ? '/revisions' : ''}`,
    }
  }
  return { title: telling.title, updated, entries: changes.map(entryOf) }
}
