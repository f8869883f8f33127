import t from 'tap'
import { checkColumns } from '../../src/model/check.js'
import { claimColumns } from '../../src/model/claim-columns.js'
import { checkSchema } from '../../src/schemas/check.js'
import { claimSchemas } from '../../src/schemas/claim.js'
import { figureSchema } from '../../src/schemas/figure.js'

interface Schema {
  $id?: string
  $ref?: string
  anyOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
}

const named = new Map([...claimSchemas, figureSchema].map((schema) => [(schema as Schema).$id, schema as Schema]))

// What may be null has the columns of what it may be beside that.
function columnsOf(schema: Schema, prefix = ''): string[] {
  const told = schema.anyOf?.find(({ $ref, properties }) => $ref ?? properties) ?? schema
  const { properties, required = [] } = named.get(told.$ref) ?? told
  if (properties === undefined) return [prefix.slice(0, -1)]
  return required.flatMap((name) => columnsOf(properties[name] as Schema, `${prefix}${name}_`))
}

t.test('the columns of checks and verdicts are the fields of their schemas, in order', async (t) => {
  t.same(checkColumns, columnsOf(checkSchema as unknown as Schema))
  t.same(claimColumns, columnsOf(named.get('Verdict') as Schema))
})
