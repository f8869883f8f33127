import type { SourceNote } from '../model/table.js'

// So many are named each; of more the list of all is.
const atMost = 10

// RFC 8187 has fewer letters that stand for themselves than addresses have.
const extended = (text: string) =>
  encodeURIComponent(text).replace(/['()*!]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)

/**
 * The links of an answer (RFC 8288) to the sources of its figures that have a licence or want to be named, with what they want:
 * so each face tells it, those too that have no place for it. `whole`: these are all its sources.
 */
export function licenceLinks(sources: Readonly<Record<string, SourceNote>>, whole: boolean): string[] {
  const licensed = Object.entries(sources).filter(
    ([, { licence, attribution }]) => licence !== null || attribution !== null,
  )
  const links = licensed.slice(0, atMost).map(([key, { licence, attribution }]) => {
    const title = [attribution, licence].filter((one) => one !== null).join(' - ')
    return `</v1/sources/${key}>; rel="license"; title*=UTF-8''${extended(title)}`
  })
  return whole && licensed.length <= atMost ? links : [...links, '</v1/sources>; rel="license"']
}
