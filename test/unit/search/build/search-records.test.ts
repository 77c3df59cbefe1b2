import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '../../../../src/loaders/read-folder.ts';
import { searchRecords } from '../../../../src/search/build/search-records.ts';

const { record } = await readFolder(
  resolve(import.meta.dirname, '../../../fixtures/record/content'),
);
const records = searchRecords(record);

test('a code is one record in each language, at the address of its page', () => {
  expect(
    records.filter(({ url }) => url.endsWith('/-202/')).map(({ url, language }) => [url, language]),
  ).toEqual([
    ['en/demo-im/-202/', 'en'],
    ['ja/demo-im/-202/', 'ja'],
    ['ko/demo-im/-202/', 'ko'],
    ['zh/demo-im/-202/', 'zh-cn'],
  ]);
  expect(records).toHaveLength(
    4 * (record.facts.length + record.commands.length + record.guides.length),
  );
});

test('a guide is one, too, with its bare text', () => {
  expect(records.find(({ url }) => url === 'ko/guides/retry/')).toEqual({
    url: 'ko/guides/retry/',
    language: 'ko',
    content: `재시도\n다시 호출하는 방법입니다.\n${record.guides[0]?.texts.ko}`,
    meta: { title: '재시도' },
    filters: { kind: ['guide'] },
  });
});

test('so is a command, with what it does and the causes that are its own', () => {
  expect(
    records.find(({ url }) => url === 'en/demo-im/commands/group_svc/send_text/'),
  ).toMatchObject({
    content:
      'Send a text to a group\nSends one text to at most 50 groups.\n3000-3999 More than 50 groups stand in GroupIds; see also 101.',
    meta: { title: 'Send a text to a group', code: 'send_text', category: 'group_svc/send_text' },
  });
});

test('a text is the bare words, without number, symbols and markup, which excerpts need not repeat', () => {
  expect(records[0]).toMatchInlineSnapshot(`
    {
      "content": "Ticket expired
    The ticket is older than 7 days.
    Ask your server for a new ticket.
    Log in again, as the guide shows.",
      "filters": {
        "kind": [
          "code",
        ],
        "product": [
          "demo-im",
        ],
      },
      "language": "en",
      "meta": {
        "category": "Login",
        "code": "101",
        "product": "Demo",
        "symbols": "DEMO_TICKET_EXPIRED Demo.ticketExpired",
        "title": "Ticket expired",
      },
      "url": "en/demo-im/101/",
    }
  `);
});
