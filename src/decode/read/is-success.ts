/** Whether a code is told of calls that went well: it is listed, and is no error. */
export function isSuccess({ code }: { code: string }): boolean {
  return code === '0';
}
