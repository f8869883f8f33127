import type { Names } from '../../model/names.js'
import type { Component } from './components.js'

/** The types of structures that we have, in the order messages tell them. */
export const artefactTypes = [
  'agencyscheme',
  'dataflow',
  'categoryscheme',
  'categorisation',
  'codelist',
  'conceptscheme',
  'datastructure',
  'dataconstraint',
] as const
export type ArtefactType = (typeof artefactTypes)[number]

/** What identifies a structure. */
export interface Identity {
  type: ArtefactType
  agency: string
  id: string
  version: string
}

interface Maintainable extends Identity {
  names: Names
  /** Told by its identity and names alone. */
  stub?: boolean
}

/** An entry of a scheme: its id, its names, and the entry above it. */
export interface Item {
  id: string
  names: Names
  descriptions?: Names
  parent?: string | null
}

/** A list of items: codes, concepts, agencies or categories. */
export interface ItemScheme extends Maintainable {
  type: 'codelist' | 'conceptscheme' | 'agencyscheme' | 'categoryscheme'
  items: readonly Item[]
  /** Whether there are more items than are told. */
  partial: boolean
}

/** What data look like: components, whose concepts stand in a scheme. */
export interface DataStructure extends Maintainable {
  type: 'datastructure'
  concepts: Identity
  components: readonly Component[]
}

/** A flow of data of a structure. */
export interface Dataflow extends Maintainable {
  type: 'dataflow'
  structure: Identity
}

/** A structure under a category. */
export interface Categorisation extends Maintainable {
  type: 'categorisation'
  source: Identity
  scheme: Identity
  category: string
}

/** What is really there of a flow: the codes of its dimensions, the days from and to of its periods, how many series and observations. */
export interface DataConstraint extends Maintainable {
  type: 'dataconstraint'
  flow: Identity
  codes: Readonly<Record<string, readonly string[]>>
  /** First and last day; null: nothing is there, or the time was not asked for. */
  time: { from: string; to: string } | null
  series: number
  observations: number
}

export type Artefact = ItemScheme | DataStructure | Dataflow | Categorisation | DataConstraint

/** Whether an artefact is a list of items. */
export function isItemScheme(artefact: Artefact): artefact is ItemScheme {
  return 'items' in artefact
}
