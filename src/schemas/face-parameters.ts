import type { TSchema } from 'typebox'
import { languages } from '../model/names.js'
import {
  citationFormatNames,
  downloadFormatNames,
  formatNames,
  labelStyles,
  layouts,
  listFormatNames,
  scales,
} from '../model/representation.js'
import { oneOf } from './one-of.js'

/** The parameters that say how an answer is to look. */
export const faceParameters = {
  format: oneOf(formatNames, 'The face of the answer; wins over Accept.', 'csv'),
  list_format: oneOf(listFormatNames, 'The face of the list; wins over Accept.', 'csv'),
  download_format: oneOf(downloadFormatNames, 'The face of the file; wins over Accept. csv unless asked.', 'csv'),
  citation_format: oneOf(citationFormatNames, 'The face of the citation; wins over Accept.', 'bibtex'),
  labels: oneOf(labelStyles, 'Flat faces (csv, xlsx, parquet): codes, names, or both in columns side by side.', 'both'),
  layout: oneOf(
    layouts,
    'Flat faces (csv, xlsx, parquet): a row a figure (long), or columns a measure or period (wide).',
    'wide',
  ),
  lang: oneOf(languages, 'The language of names; wins over Accept-Language.', 'vi'),
  scale: oneOf(
    scales,
    'Adds `display`, the value at this scale as text; value and interval stay in the unit itself.',
    'billion',
  ),
} as const satisfies Record<string, TSchema>
