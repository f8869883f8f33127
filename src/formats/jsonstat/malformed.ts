/** What is wrong with a JSON-stat text: the rule it breaks (as validators of JSON-stat call it), in which data set, and how. */
export class MalformedJsonStat extends Error {
  override readonly name = 'MalformedJsonStat'
  constructor(
    readonly rule: string,
    readonly dataset: string,
    readonly wrong: string,
  ) {
    super(`${dataset}: ${wrong}`)
  }
}
