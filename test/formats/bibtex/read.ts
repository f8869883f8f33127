/** An entry as BibTeX reads it: fields are balanced in braces, or bare words. */
export interface Entry {
  type: string
  key: string
  fields: Record<string, string>
}

function group(text: string, start: number): string {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    // BibTeX knows no escapes: every brace counts.
    if (text[at] === '{') depth++
    if (text[at] === '}') depth--
    if (depth === 0) return text.slice(start, at + 1)
  }
  throw new Error(`the braces are not balanced: ${text.slice(start)}`)
}

/** The entries of a text, their fields with the outer braces. Throws where it is no BibTeX. */
export function entriesOf(text: string): Entry[] {
  const entries: Entry[] = []
  for (let at = 0; at < text.length; ) {
    const [head, type = '', key = ''] = /^\s*@(\w+)\{([^\s"#%'(),={}~\\]+),/.exec(text.slice(at)) ?? []
    if (head === undefined) throw new Error(`no entry begins with ${text.slice(at)}`)
    at += head.length
    const fields: Record<string, string> = {}
    for (;;) {
      const [before, name] = /^\s*(?:(\w+)\s*=\s*|\}\s*)/.exec(text.slice(at)) ?? []
      if (before === undefined) throw new Error(`no field begins with ${text.slice(at)}`)
      at += before.length
      if (name === undefined) break
      const value = text[at] === '{' ? group(text, at) : `${/^\w+/.exec(text.slice(at))}`
      at += value.length
      if (text[at] !== ',') throw new Error(`no comma follows ${value}`)
      at += 1
      fields[name] = value
    }
    entries.push({ type, key, fields })
  }
  return entries
}

const signs: Record<string, string> = {
  ...{ backslash: '\\', braceleft: '{', braceright: '}', asciitilde: '~', asciicircum: '^' },
}

/** What TeX prints of a field: without the braces around it, its commands carried out. Throws at a bare special sign. */
export function printed(field: string): string {
  const braces = field.startsWith('{{') ? 2 : 1
  const inner = field.slice(braces, -braces)
  const bare = inner.replace(/\\text[a-z]+\{\}|\\[%&$#_]/g, '')
  if (/[\\{}~^%&$#_]/.test(bare)) throw new Error(`a special sign is bare in ${field}`)
  return inner.replace(/\\text([a-z]+)\{\}|\\([%&$#_])/g, (_all, name, sign) => sign ?? signs[name])
}
