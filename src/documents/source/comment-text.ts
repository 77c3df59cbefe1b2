// A line comment, because editors would take the tag in the example for one of the function itself.
// What a comment says, without its marks and tags: `"/** Off. @deprecated use B */"` → `"Off. Deprecated: use B"`.
export function commentText(comment: string): string {
  const lines = comment
    .replace(/^\/\*[*!]*<?|\*+\/$/g, '')
    .split(/\r\n|\n|\r/)
    .map((line) => line.replace(/^\s*(?:\/{2,}[!<]*|\*+(?=\s|$))/, '').trim());
  return plainText(
    lines.filter((line) => !ruleLine.test(line) && !silentTag.test(line)).join('\n'),
  );
}

/** Whether a comment has a line that only parts what stands above from what stands below, or a mark for editors. */
export function isBanner(comment: string): boolean {
  const lines = comment.split(/[\r\n]+/).map((line) => line.trim());
  return comment.startsWith('#') || lines.some((line) => bannerLine.test(line));
}

/** A part's title out of its comment: `"// MARK: - Login"` → `"Login"`, `"#pragma mark - Login"` → `"Login"`. */
export function titleText(comment: string): string {
  return commentText(comment.replace(/^(?:#[ \t]*pragma[ \t]+mark|#[ \t]*region)/, ''))
    .replace(/^(?:MARK:|#?region\b)/, '')
    .replace(/^[\s\-=*#~_]+|[\s\-=*#~_:：]+$/g, '');
}

/** Texts as they are written into source, as a reader reads them: `"Off. <br>See {@link x}"` → `"Off.\nSee x"`. */
export function plainText(text: string): string {
  return text
    .replace(/\\~[a-z]*/gi, '')
    .replace(/\{@\w+ ([^{}]*)\}/g, (_, inside: string) => linkText(inside))
    .replace(/\[([^[\]]*)\]\(https?:[^()\s]*\)/g, '$1')
    .replace(/<br\s*\/?>|<\/?p>/gi, '\v')
    .replace(markup, '')
    .replace(plainTag, '$1')
    .replace(toldTag, (_, blank: string, first: string, rest: string) => {
      return `${blank}${first.toUpperCase()}${rest}:`;
    })
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .split('\v')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** `"ZIM.login the login"` → `"the login"`: what a link shows, or else where it leads. */
function linkText(inside: string): string {
  const [target = '', ...label] = inside.trim().split(/[\s|]+/);
  return label.length > 0 ? label.join(' ') : target;
}

const ruleLine = /^[-=*/#~_+\s]*$/;
/** `// ----- Login -----`, `// MARK: Login`, or a rule over the whole line */
const bannerLine =
  /^\/[/*]\s*[-=*#~]{3,}\s.*\s[-=*#~]{3,}|^\/\/\s*(?:MARK:|#?region\b)|^[-=*/#~_+\s]{7,}$/;
/** Tags for tools, which tell a reader nothing. */
const silentTag =
  /^[@\\](?:class|extends|property|prop|params?|returns?|type|typedef|private|readonly|enum|memberof|static|generated|internal|ignore|hide)(?=\s|$)/;
const plainTag =
  /(^|\s)[@\\](?:brief|classdesc|[acp]|em?|ref|abstract|summary|description|desc|details|discussion|note|const|constant)\b/g;
const toldTag = /(^|\s)[@\\]([dsv])(eprecated|ince|ee|ersion)\b:?/g;
const markup = /<\/?(?:[abci]|em|strong|code|pre|tt|ul|ol|li|summary|remarks|para)(?:\s[^<>]*)?>/gi;
