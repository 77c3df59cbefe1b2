import { describe, expect, test } from 'vitest';
import {
  multiplyAdded,
  multiplyTable,
  multiplyTsv,
  shiftCode,
} from '../../../../scripts/bench/multiply-rows.ts';

test.each([
  ['0', 1, '100000000'],
  ['6206', 2, '200006206'],
  ['-10001', 3, '-300010001'],
  ['120001-130000', 1, '100120001-100130000'],
])('the code %s becomes in copy %i the valid code %s', (code, copy, shifted) => {
  expect(shiftCode(code, copy)).toBe(shifted);
});

test('rows of facts are repeated below the others with new codes', () => {
  expect(multiplyTsv('code\tretry\n1\tfix\n-2\tnone\n', 2, false)).toBe(
    'code\tretry\n1\tfix\n-2\tnone\n100000001\tfix\n-100000002\tnone\n',
  );
});

test('symbols are repeated under new names', () => {
  expect(multiplyTsv('code\tplatform\tsymbol\n1\tweb\tA.b\n', 3, true)).toBe(
    'code\tplatform\tsymbol\n1\tweb\tA.b\n100000001\tweb\tA.b_1\n200000001\tweb\tA.b_2\n',
  );
});

test('changes tell of as many codes more', () => {
  expect(multiplyAdded('id\tdate\tproduct\tadded\tabout\na\t2024-04-12\tx\t2\t-\n', 4)).toBe(
    'id\tdate\tproduct\tadded\tabout\na\t2024-04-12\tx\t8\t-\n',
  );
});

describe('a table', () => {
  const header = '| Code | Meaning | Cause | Action |\n| --- | --- | --- | --- |\n';

  test('is repeated with new titles', () => {
    const text = `${header}| 1 | Failed | It \\| that. | Try. |\n`;
    expect(multiplyTable(text, 2, 'en')).toBe(
      `${header}| 1 | Failed | It \\| that. | Try. |\n| 100000001 | Failed B | It \\| that. | Try. |\n`,
    );
  });

  test('has the words of a title that would be too long in the cause', () => {
    const title = '字'.repeat(31);
    expect(multiplyTable(`${header}| 1 | ${title} | It. | Try. |\n`, 2, 'ja')).toContain(
      `| 100000001 | \`100000001\` | It. ${title}. | Try. |`,
    );
    expect(multiplyTable(`${header}| 1 | ${title} | It. | Try. |\n`, 2, 'en')).toContain(
      `| ${title} B |`,
    );
  });

  test('of differences is repeated with new codes only', () => {
    expect(multiplyTable('| Code | Difference |\n| --- | --- |\n| 1 | Old. |\n', 2, 'en')).toBe(
      '| Code | Difference |\n| --- | --- |\n| 1 | Old. |\n| 100000001 | Old. |\n',
    );
  });

  test('without rows stays as it is', () => {
    expect(multiplyTable(header, 4, 'en')).toBe(header);
  });
});
