import { agency } from '../sdmx/flows.js'

/** A refusal as an SDMX-JSON message: its code is the HTTP status, as a number; the id is that of the message. */
export function writeError(refusal: {
  status: number
  title: string
  detail: string
  id: string
  prepared: string
}): string {
  const { status, title, detail, id, prepared } = refusal
  return JSON.stringify({
    meta: { id, test: false, prepared, sender: { id: agency } },
    errors: [{ code: status, title, detail }],
  })
}
