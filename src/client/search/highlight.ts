import { fold } from './fold.ts';

/** A title with the words of a query in `<mark>`: `("UserSig expired", "sig") → User<mark>Sig</mark> expired`. */
export function highlight(title: string, query: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const words = fold(query)
    .split(/[\s_]+/)
    .filter((word) => word.length > 1);
  const folded = title.toLowerCase();
  let at = 0;
  while (at < title.length) {
    const next = words
      .map((word) => ({ start: folded.indexOf(word, at), length: word.length }))
      .filter(({ start }) => start >= 0)
      .sort((a, b) => a.start - b.start || b.length - a.length)[0];
    if (!next) break;
    const mark = document.createElement('mark');
    mark.textContent = title.slice(next.start, next.start + next.length);
    fragment.append(title.slice(at, next.start), mark);
    at = next.start + next.length;
  }
  fragment.append(title.slice(at));
  return fragment;
}
