import { element, xmlText } from '../xml.js'
import { namespaces } from './namespaces.js'

/** A refusal as an SDMX-ML 2.1 message: `code` is one of the codes that SDMX gives errors, or ours from 1000 on. */
export function writeError(code: number, text: string): string {
  const message = element(
    'mes:ErrorMessage',
    { code: String(code) },
    element('com:Text', { 'xml:lang': 'en' }, xmlText(text)),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('mes:Error', namespaces(), message)}\n`
}
