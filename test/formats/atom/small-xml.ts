/** An element of an XML document; `text` is what stands in it itself. */
export interface Element {
  name: string
  attributes: Record<string, string>
  children: Element[]
  text: string
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
  if (/[<>\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text)) throw new Error(`no text of XML: ${text}`)
  return text.replace(/&(\w*)(;?)/g, (_all, name, end) => {
    if (entities[name] === undefined || end === '') throw new Error(`no entity: ${name}`)
    return entities[name]
  })
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {}
  const rest = text.replace(/\s+([\w:-]+)="([^"]*)"/g, (_all, name, value) => {
    if (name in found) throw new Error(`attribute twice: ${name}`)
    found[name] = plain(value)
    return ''
  })
  if (rest.trim() !== '') throw new Error(`no attributes: ${rest}`)
  return found
}

/** The root of an XML 1.0 document of elements, attributes and text alone. Throws where it is not well formed. */
export function rootOf(xml: string): Element {
  const [, declared] = /^<\?xml version="1\.0" encoding="utf-8"\?>\n(.*)$/s.exec(xml) ?? []
  if (declared === undefined) throw new Error('no declaration')
  const document: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [document]
  for (const [piece] of declared.matchAll(/<[^>]*>|[^<]+/g)) {
    const parent = open.at(-1) as Element
    const [, slash, name = '', said = '', empty] = /^<(\/?)([\w:]+)(.*?)(\/?)>$/s.exec(piece) ?? []
    if (slash === undefined) parent.text += plain(piece)
    else if (slash === '/') {
      if (open.pop()?.name !== name || said !== '') throw new Error(`closes what is not open: ${piece}`)
    } else {
      const element = { name, attributes: attributesOf(said), children: [], text: '' }
      parent.children.push(element)
      if (empty === '') open.push(element)
    }
  }
  const [root, ...more] = document.children
  if (root === undefined || more.length > 0 || open.length !== 1 || document.text.trim() !== '')
    throw new Error('not one root')
  return root
}
