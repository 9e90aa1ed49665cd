/** Judges a value by a JSON Schema: as much of draft 7 as lib/healthchecks.schema.json uses. */

export type JsonSchema = {
  readonly $schema?: string
  readonly title?: string
  readonly description?: string
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly additionalProperties?: JsonSchema
  readonly required?: readonly string[]
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
}

const known = [
  ...[
    '$schema',
    'title',
    'description',
    'type',
    'const',
    'enum',
    'pattern',
    'minLength',
    'maxLength',
    'minimum',
    'maximum',
  ],
  ...['minItems', 'items', 'properties', 'additionalProperties', 'required', 'anyOf', 'oneOf'],
]

/** Throws for a keyword that it does not know, lest it say yes to everything. */
export function matchesSchema(schema: JsonSchema, value: unknown): boolean {
  const unknown = Object.keys(schema).find(keyword => !known.includes(keyword))
  if (unknown !== undefined) throw new Error(`the schema has ${unknown}, which this judge does not know`)
  const matches = (each: JsonSchema) => matchesSchema(each, value)
  return (
    (schema.type === undefined || hasType(schema.type, value)) &&
    (!('const' in schema) || schema.const === value) &&
    (schema.enum?.includes(value) ?? true) &&
    (schema.anyOf?.some(matches) ?? true) &&
    (schema.oneOf === undefined || schema.oneOf.filter(matches).length === 1) &&
    matchesText(schema, value) &&
    matchesNumber(schema, value) &&
    matchesList(schema, value) &&
    matchesObject(schema, value)
  )
}

function hasType(type: string, value: unknown): boolean {
  switch (type) {
    case 'integer':
      return Number.isInteger(value)
    case 'array':
      return Array.isArray(value)
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
    case 'string':
    case 'number':
    case 'boolean':
      return typeof value === type
    default:
      throw new Error(`the schema has the type ${type}, which this judge does not know`)
  }
}

function matchesText(
  { pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY }: JsonSchema,
  value: unknown,
): boolean {
  if (typeof value !== 'string') return true
  const hasLength = value.length >= minLength && value.length <= maxLength
  return hasLength && (pattern === undefined || new RegExp(pattern, 'u').test(value))
}

function matchesNumber({ minimum, maximum }: JsonSchema, value: unknown): boolean {
  if (typeof value !== 'number') return true
  return value >= (minimum ?? value) && value <= (maximum ?? value)
}

function matchesList({ minItems = 0, items = {} }: JsonSchema, value: unknown): boolean {
  return (
    !Array.isArray(value) || (value.length >= minItems && value.every(each => matchesSchema(items, each)))
  )
}

function matchesObject(schema: JsonSchema, value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return true
  const { properties = {}, additionalProperties = {}, required = [] } = schema
  return (
    required.every(name => Object.hasOwn(value, name)) &&
    Object.entries(value).every(([name, each]) =>
      matchesSchema((Object.hasOwn(properties, name) && properties[name]) || additionalProperties, each),
    )
  )
}
