/** The limits in force, as /v1/limits publishes them. */
export const limits = {
  /** Rows of a page where `limit` is not asked. */
  rows_by_default: 1000,
  /** The most rows a page may have. */
  rows_at_most: 10_000,
  /** Rows are counted up to here; beyond it `total` is null and `total_at_least` is told. */
  counted_at_most: 100_000,
  /** Figures one ranking may draw on. */
  ranked_at_most: 100_000,
  /** Figures one audit may hold against each other. */
  audited_at_most: 250_000,
  /** Rows an unpaged answer (layout=wide) may have. */
  unpaged_at_most: 10_000,
  /** Figures one cube (jsonstat) may hold. */
  cube_figures_at_most: 100_000,
  /** Cells one cube may have: the product of the sizes of its dimensions, empty ones too. */
  cube_cells_at_most: 10_000_000,
  /** Rows one sheet of a workbook (xlsx) may have, beside its header: Excel's own limit. What is not counted to its end has no sheet. */
  sheet_rows_at_most: 1_048_575,
  /** Observations one SDMX message may have. */
  sdmx_observations_at_most: 1_000_000,
  /** Codes or periods one parameter may list. */
  codes_at_most: 500,
  /** Letters in one parameter that lists. */
  parameter_letters_at_most: 8000,
  /** Periods that `latest` may ask for. */
  latest_at_most: 10_000,
  /** Things one search tells where `limit` is not asked. */
  found_by_default: 20,
  /** The most things one search tells. */
  found_at_most: 100,
  /** Letters that are searched for. */
  search_letters_at_most: 200,
  /** Claims one request may have verified. */
  claims_at_most: 100,
  /** Bytes of a body. */
  body_bytes_at_most: 65_536,
  /** Letters in one word of a path. */
  path_word_at_most: 1000,
  /** Letters in the id of a figure, which holds the ids of all it is reckoned of. */
  figure_id_at_most: 8000,
} as const

export type Limits = { [Name in keyof typeof limits]: number }
