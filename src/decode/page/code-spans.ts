import { element } from '../../browser/element.ts';

/** A step with its code spans, the one mark-up that it bears: "Call `login` again." → "Call ", `<code>login</code>`, " again." */
export function codeSpans(step: string): (Node | string)[] {
  return step.split('`').map((part, at) => (at % 2 === 1 ? element('code', {}, part) : part));
}
