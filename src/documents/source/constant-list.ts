/** A list that has no constants yet, declared where a token or a statement stands. */
export function constantList(
  names: readonly string[],
  { from, start }: Pick<ConstantList, 'from' | 'start'>,
): ConstantList {
  return { names, from, start, constants: [], isLoose: false, isCut: false };
}

/** Constants that a source declares together: an enum, a class or object of them, or those that stand loose in a file. */
export interface ConstantList {
  /** What it is called, outermost name first; empty for loose constants. */
  names: readonly string[];
  /** Where it is declared, after which the comment before it ends. */
  from: number;
  start: number;
  constants: Constant[];
  /** Declared each for itself, not as a list. */
  isLoose: boolean;
  /** The source ends before the list does. */
  isCut: boolean;
}

/** One constant whose value is known. */
export interface Constant {
  /** As a program writes it: `ZIMErrorCode.Success`, or `ERR_SUCC` where the language asks for no more. */
  symbol: string;
  value: bigint;
  /** Where its own name stands. */
  at: number;
  /** The end of what stands before its comments, its declaration without them, and the end of this. */
  from: number;
  start: number;
  end: number;
  /** Texts that are declared with it, such as a message. */
  texts: string[];
}
