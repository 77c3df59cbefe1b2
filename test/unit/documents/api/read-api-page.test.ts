import { expect, test } from 'vitest';
import { readApiPage } from '../../../../src/documents/api/read-api-page.ts';

const table = '| Error code | Description |\n|---|---|\n| 101 | Old ticket |\n';

test('a page in Markdown is about the call of its own request, whatever else it links to', () => {
  const text = [
    'See also [v4/group_svc/other](https://docs.example.com/other).',
    '```\nhttps://xxxxxx/v4/group_svc/send_text?random=1\n```',
    '## Codes',
    table,
    'Next: [Delete](https://api.example.com/v4/group_svc/delete)',
  ].join('\n\n');
  const { commands, rows } = readApiPage(text);
  expect(commands).toEqual(['group_svc/send_text']);
  expect(rows).toMatchObject([{ code: '101', headings: ['Codes'], cells: ['Old ticket'] }]);
});

test('a page without a request of its own is about no call', () => {
  const text = `The address is https://xxxxxx/$ver/$service/$command.\n\n${table}`;
  expect(readApiPage(text)).toMatchObject({ commands: [], rows: [{ code: '101' }] });
});

test('an OpenAPI description is about the actions of its query, and its tables stand in its texts', () => {
  const text = `
openapi: 3.0.0
paths:
  /:
    post:
      description: Edits 101 messages.
      parameters:
        - { name: Version, in: query, schema: { type: string, enum: ['2.0'] } }
        - { name: Action, in: query, schema: { type: string, enum: [EditText, EditGroupText] } }
        - { $ref: 'shared.yaml#/AppId' }
      responses:
        '200':
          description: |
            Return code.

            <table><tbody><tr><th>Code / SubCode</th><th>Note</th><th>Suggested Solution</th></tr>
            <tr><td>660000011</td><td>Too many users.</td><td>Name fewer.</td></tr>
            <tr><td>660000025</td><td>No Base64.</td><td>Encode it.</td></tr></tbody></table>
  /list:
    get:
      parameters: [{ name: Action, in: query, schema: { type: string } }]
    post:
      parameters: [{ name: Action, in: query }]
`;
  const { commands, rows } = readApiPage(text);
  expect(commands).toEqual(['EditText', 'EditGroupText']);
  expect(rows.map(({ code, cells }) => [code, cells])).toEqual([
    ['660000011', ['Too many users.', 'Name fewer.']],
    ['660000025', ['No Base64.', 'Encode it.']],
  ]);
});

test('a YAML file that is no OpenAPI description is a document like any other', () => {
  expect(readApiPage('title: A list\nopenapi: 3.0.0\n')).toEqual({ commands: [], rows: [] });
});
