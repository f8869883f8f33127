/** What is wrong with an SDMX message, and where: `line 12`, of XML with its column, of JSON the path of the value. */
export class MalformedSdmx extends Error {
  override readonly name = 'MalformedSdmx'
  constructor(
    readonly place: string,
    readonly wrong: string,
    readonly expected: string,
  ) {
    super(`${place}: ${wrong}; expected ${expected}`)
  }
}
