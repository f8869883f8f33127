import { Ajv2020 } from 'ajv/dist/2020.js'

const text = { type: 'string' }
const name = { type: 'object', properties: { literal: text }, required: ['literal'], additionalProperties: false }
const date = {
  type: 'object',
  properties: {
    'date-parts': {
      type: 'array',
      items: { type: 'array', items: { type: 'integer' }, minItems: 1, maxItems: 3 },
      minItems: 1,
      maxItems: 2,
    },
    circa: { type: 'boolean' },
  },
  additionalProperties: false,
}

// The rules of csl-data.json (CSL 1.0.2) for the fields that citations have; no item may have a field beside its own.
const items = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      type: { enum: ['article', 'article-newspaper', 'dataset', 'document', 'report', 'webpage'] },
      id: { type: ['string', 'number'] },
      author: { type: 'array', items: name },
      issued: date,
      title: text,
      'title-short': text,
      publisher: text,
      URL: text,
      language: text,
      version: text,
      note: text,
      custom: { type: 'object' },
    },
    required: ['type', 'id'],
    additionalProperties: false,
  },
}

const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(items)

/** What is wrong with some items of CSL-JSON. */
export function cslFaults(list: unknown): string[] {
  return validate(list) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
