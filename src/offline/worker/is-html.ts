/** Whether a response is a page. */
export function isHtml({ headers }: Response): boolean {
  return /^text\/html/.test(headers.get('content-type') ?? '');
}
