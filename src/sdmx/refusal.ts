/** A refusal as an SDMX message tells it: the HTTP status, what kind of refusal it is, the sentence, and id and moment of the message. */
export interface Refusal {
  status: number
  title: string
  detail: string
  id: string
  prepared: string
}
