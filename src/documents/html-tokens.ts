/** The tags and texts of HTML from a place on; comments, scripts and styles are left out. Linear in the text's length. */
export function* tokenizeHtml(text: string, from = 0): Generator<HtmlToken> {
  const pattern = new RegExp(MARKUP);
  let textStart = from;
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index;
    if (textStart < start) yield textToken(text, textStart, start);
    const name = (match[2] ?? '').toLowerCase();
    const end = start + match[0].length;
    textStart = end;
    if (match[0] === '<!--') textStart = endOf(text, '-->', end);
    else if (name !== '') {
      yield { kind: match[1] === '/' ? 'close' : 'open', name, raw: match[0], start, end };
      if (match[1] !== '/' && RAW.has(name)) textStart = endOf(text, `</${name}>`, end);
    }
    pattern.lastIndex = textStart;
  }
  if (textStart < text.length) yield textToken(text, textStart, text.length);
}

/** A number in a tag's properties: `attributeNumber('<td rowspan="2">', "rowspan")` → `2`; 1 when there is none. */
export function attributeNumber(tag: string, name: string): number {
  const value = new RegExp(`\\s${name}\\s{0,9}=\\s{0,9}[{"']{0,2}(\\d{1,4})`, 'i').exec(tag)?.[1];
  return Math.max(1, Number(value ?? 1));
}

function textToken(text: string, start: number, end: number): HtmlToken {
  return { kind: 'text', name: '', raw: text.slice(start, end), start, end };
}

function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? text.length : at + mark.length;
}

/** A comment's start, a tag, or a declaration; quoted values may hold `>`. */
const MARKUP =
  /<!--|<(\/?)([a-z][^\s<>/]{0,63})(?=[\s/>])(?:[^<>"']|"[^"<]*"|'[^'<]*'){0,5000}>|<[!?][^<>]{0,5000}>/gi;
const RAW = new Set(['script', 'style', 'textarea', 'template', 'noscript']);

/** A tag or the text between two; `start` and `end` are offsets. */
export interface HtmlToken {
  kind: 'text' | 'open' | 'close';
  /** In small letters. */
  name: string;
  raw: string;
  start: number;
  end: number;
}
