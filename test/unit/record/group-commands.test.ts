import { expect, test } from 'vitest';
import { groupCommands } from '../../../src/record/group-commands.ts';
import type { Category } from '../../../src/record/schemas/product.ts';

const category = (id: string, commands?: string[]): Category => ({
  id,
  layer: 'server',
  names: { en: id, ja: id, ko: id, zh: id },
  ...(commands && { commands }),
});
const categories = [
  category('messages', ['openim', 'groups/send', 'SendText']),
  category('empty'),
  category('groups', ['groups']),
];
const groups = (...commands: string[]) =>
  groupCommands(
    commands.map((command) => ({ command })),
    categories,
  ).map(({ category: about, commands: own }) => [
    about?.id ?? null,
    own.map(({ command }) => command),
  ]);

test('calls stand below the category that names them, or else their service', () => {
  expect(groups('groups/create', 'groups/send', 'openim/send', 'SendText')).toEqual([
    ['messages', ['groups/send', 'openim/send', 'SendText']],
    ['groups', ['groups/create']],
  ]);
});

test('calls that no category names come last', () => {
  expect(groups('Ping', 'openim/send')).toEqual([
    ['messages', ['openim/send']],
    [null, ['Ping']],
  ]);
});
