/** A media range of an Accept header: its type, and its parameters by their names in lower case, without quotes. */
export interface MediaRange {
  type: string
  parameters: Record<string, string>
}

const quoted = '"(?:\\\\.|[^"\\\\])*"'
const betweenCommas = new RegExp(`(?:[^,"]|${quoted})+`, 'g')
const betweenSemicolons = new RegExp(`(?:[^;"]|${quoted})+`, 'g')

function parameterOf(text: string): [string, string][] {
  const [, name, value = ''] = /^\s*([^\s=]+)\s*(?:=\s*(.*?))?\s*$/s.exec(text) ?? []
  const plain = value.replace(/^"(.*)"$/s, '$1').replace(/\\(.)/g, '$1')
  return name === undefined ? [] : [[name.toLowerCase(), plain]]
}

/** The media ranges of an Accept header, in its order; blanks and semicolons may stand wherever people put them. */
export function mediaRanges(accept: string): MediaRange[] {
  return (accept.match(betweenCommas) ?? []).flatMap((range) => {
    const [type = '', ...parameters] = range.match(betweenSemicolons) ?? []
    return type.trim() === ''
      ? []
      : [{ type: type.trim().toLowerCase(), parameters: Object.fromEntries(parameters.flatMap(parameterOf)) }]
  })
}
