// What XML 1.0 has no place for, escaped or not: most control characters, lone surrogates, U+FFFE and U+FFFF.
const impossible = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
// A carriage return is read as a line feed unless it is written by number.
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }

/** Text as it may stand in XML 1.0, between tags or in double quotes; what can stand there in no way becomes U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(impossible, '\u{FFFD}').replace(/[&<>"\r]/g, (letter) => entities[letter] as string)
}

// A line feed or tab in an attribute is read as a blank unless it is written by number.
function attributeText(text: string): string {
  return xmlText(text).replace(/[\t\n]/g, (letter) => `&#${letter.charCodeAt(0)};`)
}

/** The tag that opens an element, with its attributes. */
export function startTag(name: string, attributes: Record<string, string>): string {
  const said = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${attributeText(value)}"`)
  return `<${name}${said.join('')}>`
}

/** An element with its attributes; `inside` is XML already. */
export function element(name: string, attributes: Record<string, string>, inside = ''): string {
  const tag = startTag(name, attributes)
  return inside === '' ? `${tag.slice(0, -1)}/>` : `${tag}${inside}</${name}>`
}
