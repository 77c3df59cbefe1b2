/** Nothing, after some milliseconds. */
export function rest(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
