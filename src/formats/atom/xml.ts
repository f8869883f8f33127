// What XML 1.0 has no place for, escaped or not: most control characters, lone surrogates, U+FFFE and U+FFFF.
const impossible = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it may stand in XML 1.0, between tags or in double quotes; what can stand there in no way becomes U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(impossible, '\u{FFFD}').replace(/[&<>"]/g, (letter) => entities[letter] as string)
}

/** An element with its attributes; `inside` is XML already. */
export function element(name: string, attributes: Record<string, string>, inside = ''): string {
  const said = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${xmlText(value)}"`)
  return `<${name}${said.join('')}${inside === '' ? '/>' : `>${inside}</${name}>`}`
}
