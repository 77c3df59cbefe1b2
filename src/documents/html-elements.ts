/** Whether HTML has an element of this name, given in small letters: `"code"` → `true`, `"token"` → `false`. */
export function isHtmlElement(name: string): boolean {
  return elements.has(name);
}

/** https://html.spec.whatwg.org/multipage/indices.html#elements-3 and the obsolete ones still met in documents. */
const elements = new Set(
  [
    'a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button canvas caption',
    'center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset',
    'figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img',
    'input ins kbd label legend li link main map mark marquee menu meta meter nav nobr noscript object ol optgroup',
    'option output p param picture pre progress q rp rt ruby s samp script search section select slot small source',
    'span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr',
    'track tt u ul var video wbr',
  ].flatMap((line) => line.split(' ')),
);
