import { expect, test } from 'vitest';
import { readRecord } from '../../../src/record/read-record.ts';
import { demoFiles } from './demo-files.ts';
import { edit, reportOf } from './report-of.ts';

test('facts join codes, symbols, calls, phrases and editions, and keep the order of codes.tsv', () => {
  const { facts } = readRecord(
    demoFiles(edit('demo-im/codes.tsv', 'throttle\tbackend\tserver-busy', 'throttle\tbackend\t-')),
  ).record;
  expect(facts.map(({ code }) => code)).toEqual(['101', '-202', '3000-3999']);
  expect(facts[0]).toMatchInlineSnapshot(`
    {
      "calls": [
        {
          "call": "login",
          "platform": "all",
        },
      ],
      "category": "login",
      "code": "101",
      "commands": [
        "group_svc/send_text",
      ],
      "editions": [
        "zh",
        "en-2020",
        "web-1",
      ],
      "equivalent": "ticket-expired",
      "owner": "app",
      "phrases": [
        "4bdaf01d",
      ],
      "product": "demo-im",
      "retry": "fix",
      "symbols": [
        {
          "platform": "native",
          "symbol": "DEMO_TICKET_EXPIRED",
        },
        {
          "platform": "web",
          "symbol": "Demo.ticketExpired",
        },
      ],
    }
  `);
  expect(facts[2]?.equivalent).toBeNull();
});

test('a code that an edition lists twice is listed once', () => {
  const { record, problems } = readRecord(
    demoFiles(edit('demo-im/editions/zh.tsv', '-202\t', '101\t群组\t-\t-\n-202\t')),
  );
  expect(problems).toEqual([]);
  expect(record.facts[0]?.editions).toEqual(['zh', 'en-2020', 'web-1']);
});

test('values that are not among the choices are reported with the choices', () => {
  expect(reportOf(edit('demo-im/codes.tsv', 'fix\tapp', 'never\tnoone'))).toMatchInlineSnapshot(`
    [
      "demo-im/codes.tsv:2:11 invalid-value \`never\` is no retry: write one of \`backoff\`, \`throttle\`, \`fix\`, \`none\`.",
      "demo-im/codes.tsv:2:17 invalid-value \`noone\` is no owner: write one of \`app\`, \`backend\`, \`admin\`, \`user\`, \`vendor\`, \`nobody\`.",
    ]
  `);
});

test('phrases are digests, in one row a code', () => {
  expect(reportOf(edit('demo-im/phrases.tsv', '4bdaf01d', 'The ticket is stale'))).toEqual([
    'demo-im/phrases.tsv:2:5 invalid-value `The ticket is stale` is no list of digests: `npm run import` writes it.',
  ]);
  expect(reportOf(edit('demo-im/phrases.tsv', '4bdaf01d\n', '4bdaf01d\n101\t4bdaf01d\n'))).toEqual([
    'demo-im/phrases.tsv:3:1 duplicate-row `101` already has phrases.',
  ]);
});

test('symbols are held to their platforms and letters', () => {
  expect(reportOf(edit('demo-im/symbols.tsv', 'web\tDemo.ticketExpired', 'symbian\tDemo-ticket')))
    .toMatchInlineSnapshot(`
    [
      "demo-im/symbols.tsv:3:5 invalid-value \`symbian\` is no platform: write one of \`native\`, \`web\`, \`flutter\`, \`react-native\`, \`ios\`.",
      "demo-im/symbols.tsv:3:13 invalid-value \`Demo-ticket\` is no symbol: letters, digits, \`_\` and \`.\` only.",
    ]
  `);
});

test('calls are held to their platforms and bare names', () => {
  expect(reportOf(edit('demo-im/calls.tsv', 'all\tlogin', 'every\tDemo.login()')))
    .toMatchInlineSnapshot(`
    [
      "demo-im/calls.tsv:2:5 invalid-value \`every\` is no platform: write one of \`native\`, \`web\`, \`flutter\`, \`react-native\`, \`ios\`, \`all\`.",
      "demo-im/calls.tsv:2:11 invalid-value \`Demo.login()\` is no call: its bare name, letters, digits and \`_\` only.",
    ]
  `);
});

test('an edition keeps symbols and digests, and no words in their place', () => {
  expect(reportOf(edit('demo-im/editions/zh.tsv', '101\t登录\t-\t-', '101\t登录\tA b\tcdef')))
    .toMatchInlineSnapshot(`
    [
      "demo-im/editions/zh.tsv:2:8 invalid-value \`A b\` is no symbol: letters, digits, \`_\` and \`.\` only, or \`-\`.",
      "demo-im/editions/zh.tsv:2:12 invalid-value \`cdef\` is no digest: \`npm run import\` writes 12 digits of one, or \`-\`.",
    ]
  `);
});

test('a row of codes.tsv that is not whole leaves its code known elsewhere', () => {
  expect(reportOf(edit('demo-im/codes.tsv', '101\tlogin\tfix', '101\tlogin\t')))
    .toMatchInlineSnapshot(`
    [
      "demo-im/codes.tsv:2:11 empty-cell The cell under \`retry\` is empty.",
    ]
  `);
});

test('a damaged second row of a code does not replace the first', () => {
  expect(reportOf(edit('demo-im/codes.tsv', '-202\t', '101\tlogin\n-202\t')))
    .toMatchInlineSnapshot(`
    [
      "demo-im/codes.tsv:3:1 column-count The row has 2 cells where the header has 5.",
    ]
  `);
});

test('without codes.tsv, the files that refer to it are not held against it', () => {
  expect(reportOf({ 'content/demo-im/codes.tsv': null })).toMatchInlineSnapshot(`
    [
      "demo-im/codes.tsv:1:1 missing-file The file is missing.",
    ]
  `);
});
