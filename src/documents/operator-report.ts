import { share } from './columns.ts';
import { readCodes } from './normalise-code.ts';
import type { Column } from './columns.ts';

/**
 * Whether a table lists what telephone operators report, none of which is a code of the product that passes it on: its
 * codes have many forms, such as `-37`, `002`, `QX:0108` and `DELIVRD`, and a column or what stands above names operators.
 */
export function isOperatorReport(
  codes: Column,
  columns: readonly Column[],
  above: readonly string[],
): boolean {
  const numbers = share(codes, (text) => readCodes(text) !== undefined);
  const isTheirs = (text: string): boolean => operators.test(text);
  return (
    numbers > 0 &&
    numbers < 0.8 &&
    (above.some(isTheirs) ||
      columns.some((column) => column !== codes && share(column, isTheirs) > 0.5))
  );
}

const operators =
  /\b(?:operators?|carriers?|isps?|(?:status|delivery) (?:reports?|receipts?)|china (?:mobile|unicom|telecom))\b|运营商|電信業者|移动(?!端)|联通|电信|三网|回执|状态报告|通信事業者|キャリア|통신사|이통사/i;
