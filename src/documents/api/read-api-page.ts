import { extractCodes, type CodeRow } from '../extract-codes.ts';
import { parseDocument } from '../parse-document.ts';
import { isOpenApi, readOpenApi } from './read-open-api.ts';

/** A page of the reference of a server API, in Markdown or as an OpenAPI description: its calls, and the codes of its tables. */
export function readApiPage(text: string): ApiPage {
  if (isOpenApi(text)) return readOpenApi(text);
  const command = requestPath(text);
  return { commands: command ? [command] : [], rows: extractCodes(parseDocument(text)) };
}

/**
 * The path of a page's own request, without the version: `"https://host/v4/openim/sendmsg?random=1" → "openim/sendmsg"`.
 * A page shows its own request with the whole address, and before others; those that it links to have their paths alone.
 */
function requestPath(text: string): string | undefined {
  return /\bhttps:\/\/[^\s/]+\/v\d+\/([A-Za-z]\w*\/[A-Za-z]\w*)/.exec(text)?.[1];
}

/** What a page of a server API's reference tells. */
export interface ApiPage {
  /** The calls that it documents; none where it is about all of them. */
  commands: string[];
  rows: CodeRow[];
}
