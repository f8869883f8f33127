import { MalformedFile } from '../../model/import/foreign-row.js'

/** What is wrong with a JSON-stat text: the rule it breaks (as validators of JSON-stat call it), in which data set, and how. */
export class MalformedJsonStat extends MalformedFile {
  override readonly name = 'MalformedJsonStat'
  constructor(
    readonly rule: string,
    readonly dataset: string,
    wrong: string,
  ) {
    super(null, dataset, wrong, 'JSON-stat 2.0 or 1.x')
    this.message = `${dataset}: ${wrong}`
  }
}
