import { z } from 'astro/zod';

/**
 * A code as its page's address writes it: a number that may be negative, or a range of two.
 * Kept as text, because `-10001` and `0` are names here, not quantities.
 */
export const codeIdSchema = z
  .string()
  .regex(
    /^(?:-?\d{1,10}|\d{1,10}-\d{1,10})$/,
    'is no code: write `6206`, `-10001` or `120001-130000`',
  );

/** `"120001-130000" → { from: 120001, to: 130000 }`, `"6206" → null`, `"-10001" → null` */
export function codeRange(code: string): { from: number; to: number } | null {
  const match = /^(\d+)-(\d+)$/.exec(code);
  return match ? { from: Number(match[1]), to: Number(match[2]) } : null;
}
