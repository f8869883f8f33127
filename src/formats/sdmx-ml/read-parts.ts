import type { SaxesAttributeNS, SaxesTagNS } from 'saxes'

type Values = Record<string, string>

// What Series, Obs, Group and DataSet say of themselves without a prefix, in one kind of message or the other.
const ofThemselves = [
  ...['type', 'structureRef', 'setID', 'action', 'dataScope', 'validFromDate', 'validToDate'],
  ...['reportingBeginDate', 'reportingEndDate', 'publicationYear', 'publicationPeriod'],
]

/** The attributes of an element that are components: those without a namespace. */
export function componentsOf({ attributes }: SaxesTagNS): Values {
  const own = Object.values(attributes).filter(({ uri, local }) => uri === '' && !ofThemselves.includes(local))
  return Object.fromEntries(own.map(({ local, value }) => [local, value]))
}

/** An attribute by its name, whatever its prefix. */
export function attributeOf({ attributes }: SaxesTagNS, name: string): string | undefined {
  return Object.values(attributes).find(({ local }: SaxesAttributeNS) => local === name)?.value
}
