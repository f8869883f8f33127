import type { Derived, Figure } from './figure.js'
import type { Language } from './names.js'
import { refusalWords } from './refusal-words.js'

/** How a figure was reckoned, or in a sentence why it could not be. */
export interface ToldDerived extends Omit<Derived, 'refused'> {
  refused?: string
}

/** A figure that says in a language why it could not be reckoned; any other is as it was. */
export function toldDerived<Told extends Pick<Figure, 'derived'>>(
  figure: Told,
  language: Language,
): Omit<Told, 'derived'> & { derived?: ToldDerived } {
  const { derived } = figure
  if (derived?.refused === undefined) return figure as Told & { derived?: ToldDerived }
  return { ...figure, derived: { ...derived, refused: refusalWords(derived.refused, language) } }
}
