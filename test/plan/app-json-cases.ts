/** What the tables of app.json files are made of, and the table of its fields. */

export type AppJsonCase = {
  readonly name: string
  readonly text: string
  /** All of them, as they are printed; without them there is none. */
  readonly problems?: readonly string[]
  readonly warnings?: readonly string[]
}

export type FieldCase = {
  readonly field: string
  readonly allowed: string
  /** JSON, as JSON.stringify would write it. */
  readonly refused: readonly string[]
  readonly accepted: readonly string[]
}

/** A file with one check, or several. They begin at line 4, column 7. */
export function inEntry(entry: string): string {
  return `{
  "healthchecks": {
    "web": [
      ${entry}
    ]
  }
}
`
}

/** The same with one field, whose value stands at line 5, column 9. */
export function withField(field: string, value: string): string {
  const kind = kinds.includes(field) ? '' : '"path": "/up", '
  return inEntry(`{ ${kind}"${field}":\n        ${value} }`)
}

const kinds = ['path', 'listening', 'command', 'uptime']
const path = 'a path that begins with /, without spaces, such as "/health_check"'
const status = 'status codes and ranges from 100 to 599, such as "200-299,401"'
const words = 'a list of words, such as ["bin/check", "--fast"]'

export const fieldCases: readonly FieldCase[] = [
  {
    field: 'type',
    allowed: '"startup", "readiness" or "liveness"',
    refused: ['1', 'null', '""', '"Startup"', '"startpu"', '["startup"]'],
    accepted: ['"startup"', '"readiness"', '"liveness"'],
  },
  { field: 'name', allowed: 'text', refused: ['1', 'null', '""', '["a"]'], accepted: ['"a"', '" "'] },
  { field: 'description', allowed: 'text', refused: ['1', 'null', '["a"]'], accepted: ['"a"', '""'] },
  {
    field: 'path',
    allowed: path,
    refused: ['1', 'null', '""', '"up"', '"/a b"', '"/a\\nb"', '"/é"', '"/a#b"', '"https://example.com/"'],
    accepted: ['"/"', '"/up?full=1&a=%20"', '"//up"'],
  },
  { field: 'content', allowed: 'text', refused: ['1', 'null', '""', '["a"]'], accepted: ['"a"', '"\\n"'] },
  {
    field: 'status',
    allowed: status,
    refused: [
      ...[
        '99',
        '600',
        '200.5',
        '-200',
        'null',
        'true',
        '[200]',
        '{}',
        '""',
        '"ok"',
        '"99"',
        '"600"',
        '"2xx"',
      ],
      ...['"200-"', '"-200"', '"200-100"', '"200,,201"', '"200,"', '"200 201"', '"200,300-299"', '"200-600"'],
    ],
    accepted: ['100', '599', '"200"', '"100-599"', '"200-299,401"', '" 200 - 299 , 401 "', '"200-200"'],
  },
  { field: 'body', allowed: 'text', refused: ['1', 'null', '{}'], accepted: ['"a"', '""'] },
  {
    field: 'scheme',
    allowed: '"http" or "https"',
    refused: ['1', 'null', '""', '"ftp"', '"http://"'],
    accepted: ['"http"', '"HTTP"'],
  },
  {
    field: 'port',
    allowed: 'a whole number from 1 to 65535',
    refused: ['-1', '65536', '80.5', 'null', 'true', '"80"', '"$port"', '""'],
    accepted: ['0', '"$PORT"'],
  },
  {
    field: 'listening',
    allowed: 'true or false',
    refused: ['1', '0', 'null', '"true"', '"yes"', '[true]'],
    accepted: ['true'],
  },
  {
    field: 'command',
    allowed: words,
    refused: ['"bin/check --fast"', '[]', '{}', '1', 'null', 'true'],
    accepted: ['["bin/check"]', '["bin/check","--fast"," "]'],
  },
  {
    field: 'uptime',
    allowed: 'seconds from 1 to 3000',
    refused: ['0', '0.9', '3000.1', '-1', 'null', 'true', '"10"', '"10s"', '[10]'],
    accepted: ['1', '1.5', '3000'],
  },
  {
    field: 'attempts',
    allowed: 'a whole number from 1 to 1000',
    refused: ['0', '1001', '-1', '0.5', '1.5', '1000.5', 'null', 'true', '"3"'],
    accepted: ['1', '1000', '3.0'],
  },
  {
    field: 'wait',
    allowed: 'seconds from 0 to 600',
    refused: ['-0.1', '600.1', 'null', 'false', '"5"'],
    accepted: ['0', '0.25', '600'],
  },
  {
    field: 'timeout',
    allowed: 'seconds from 0.1 to 300',
    refused: ['0', '0.09', '300.1', '-1', 'null', '"5"', '"5s"'],
    accepted: ['0.1', '300'],
  },
  {
    field: 'initialDelay',
    allowed: 'seconds from 0 to 600',
    refused: ['-0.1', '600.1', 'null', '"5"'],
    accepted: ['0', '600'],
  },
  {
    field: 'warn',
    allowed: 'true or false',
    refused: ['0', '1', 'null', '"true"', '[]'],
    accepted: ['true', 'false'],
  },
  {
    field: 'onFailure',
    allowed: 'an object with a command, a url, or both',
    refused: ['1', 'null', 'true', '"bin/tell"', '[]'],
    accepted: [
      '{"command":["bin/tell"]}',
      '{"url":"https://example.com"}',
      '{"command":["a"],"url":"http://a"}',
    ],
  },
  {
    field: 'httpHeaders',
    allowed: 'a list of objects such as { "name": "X-Api-Key", "value": "$API_KEY" }',
    refused: ['null', '1', 'true'],
    accepted: ['[]', '[{"name":"A","value":"$B"}]', '[{"name":"a!#%~","value":""},{"name":"a","value":"é"}]'],
  },
]
