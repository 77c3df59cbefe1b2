import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '../../../src/loaders/read-folder.ts';
import { commandsFile } from '../../../src/search/commands-file.ts';

test('a language’s file has each call with its name, its codes and the causes that are its own', async () => {
  const folder = resolve(import.meta.dirname, '../../fixtures/record/content');
  const { record } = await readFolder(folder);
  const commands = record.commands.map((command) => ({
    ...command,
    codes: record.facts.flatMap(({ code, commands: calls }) =>
      calls.includes(command.command) ? [code] : [],
    ),
  }));
  expect(commandsFile(commands, 'zh')).toEqual({
    'demo-im': [
      ['SendPing', '探测服务', '3000-3999', {}],
      [
        'group_svc/send_text',
        '向群组发送文本',
        '101 3000-3999',
        { '3000-3999': 'GroupIds 中的群组超过 50 个。另见 101。' },
      ],
    ],
  });
});
