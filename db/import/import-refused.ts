/** An import that cannot begin, or that came to nothing, with the reason in sentences. Nothing was changed. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused'
}
