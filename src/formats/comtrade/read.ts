import type { ForeignRow } from '../../model/import/foreign-row.js'
import { readTable } from '../table/read.js'

// What the files of today's Comtrade and those of before 2023 call the same.
const called: Record<string, readonly string[]> = {
  flow: ['flowCode', 'Trade Flow Code', 'Trade Flow'],
  reporter: ['reporterISO', 'Reporter ISO', 'reporterCode', 'Reporter Code'],
  partner: ['partnerISO', 'Partner ISO', 'partnerCode', 'Partner Code'],
  period: ['period', 'refPeriodId', 'Period'],
  type: ['typeCode'],
  classification: ['classificationCode', 'Classification'],
  commodity: ['cmdCode', 'Commodity Code'],
  commodity_name: ['cmdDesc', 'Commodity'],
  value: ['primaryValue', 'Trade Value (US$)'],
  transport: ['motCode', 'Mode of Transport Code'],
  customs: ['customsCode', 'Customs Proc. Code'],
  second_partner: ['partner2Code', '2nd Partner Code'],
}

const flows: Record<string, string> = { '1': 'M', '2': 'X', Import: 'M', Export: 'X' }

// 202403 is a month of theirs; the world is 0 or W00, and a flow a number or a letter.
const periodOf = (text: string) => text.replace(/^(\d{4})(\d\d)$/, '$1-$2')

/** Column names of Comtrade as those of its rows here. */
function told({ cells, ...row }: ForeignRow): ForeignRow {
  const read = (name: string) => {
    const names = called[name] as readonly string[]
    return names.map((one) => cells[one]).find((text) => text !== undefined && text !== '') ?? ''
  }
  const named = Object.fromEntries(Object.keys(called).map((name) => [name, read(name)]))
  const { commodity = '', classification = '', commodity_name: name = '', flow = '' } = named
  // Files without a type tell it by their classification: EB is that of services.
  const type = named.type || (/^EB/.test(classification) ? 'S' : 'C')
  const product = commodity === 'TOTAL' ? '_T' : `${classification}_${commodity}`
  // Some of its codes are filled up with a blank.
  const area = (code: string) => (code === '0' ? 'W00' : code.trim())
  return {
    ...row,
    cells: {
      ...cells,
      ...named,
      type,
      flow: flows[flow] ?? flow,
      reporter: area(named.reporter as string),
      partner: area(named.partner as string),
      period: periodOf(named.period as string),
      product,
    },
    names: { product: name || product },
  }
}

/** The rows of a CSV of UN Comtrade, of today or before 2023, with the columns `type` (C for goods, S for services), `flow`, `reporter`, `partner`, `product`, `period` and `value`. Throws MalformedFile. */
export async function* readComtrade(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ForeignRow> {
  for await (const row of readTable(bytes, {})) yield row.refused === undefined ? told(row) : row
}
