import { namesErrorCodes } from '../header-words.ts';
import type { Constant, ConstantList } from './constant-list.ts';
import type { DescribedConstant } from './describe-constants.ts';

/**
 * Those of a list's constants that are error codes. A list whose name says so is one, and so is one whose name says no
 * more than `code`, or which has none, if its comment or enough of its members say so. Of loose constants each is judged
 * by its own name and by the title above it.
 */
export function errorCodes(
  { names, isLoose }: Pick<ConstantList, 'names' | 'isLoose'>,
  comment: string,
  constants: readonly DescribedConstant[],
): readonly DescribedConstant[] {
  const own = names.at(-1) ?? '';
  if (names.some(isErrorName)) return isOtherName(own) ? [] : constants;
  if (isLoose || bag.test(own))
    return namesErrorCodes(comment) ? constants : constants.filter(isOwnError);
  if (own !== '' && !isCodeName(own)) return [];
  const isNamed = namesErrorCodes(comment) || share(constants, isOwnError) >= 1 / 2;
  const isTroubled = share(constants, tellsOfTrouble) >= (own === '' ? 1 / 2 : 1 / 3);
  return isNamed || (isTroubled && (own !== '' || constants.length > 7)) ? constants : [];
}

/** `"ZIMErrorCode"`, `"TIMErrCode"`, `"mosq_err_t"`, `"NIMResCode"`, but not `"Terrain"`. */
export function isErrorName(name: string): boolean {
  const words = wordsOf(name);
  return errorWords.test(` ${words.join(' ')} `) && !isOtherName(name);
}

/** A constant whose own name or the title above it says what it is; a bare `errorCode` is where one is kept. */
function isOwnError({ constant, titles }: DescribedConstant): boolean {
  const name = ownName(constant);
  const isNamed = isErrorName(name) && !keepsError.test(wordsOf(name).join(' '));
  return isNamed || titles.some(namesErrorCodes);
}

function isCodeName(name: string): boolean {
  return /codes?(?![a-z])/i.test(name) && !otherCodes.test(wordsOf(name).join(' '));
}

function isOtherName(name: string): boolean {
  return otherThing.test(wordsOf(name).join(' '));
}

/** By its name, or by the text that stands in its place. */
function tellsOfTrouble({ constant }: DescribedConstant): boolean {
  const words = wordsOf(ownName(constant) || constant.texts.join(' '));
  return troubleWords.test(` ${words.join(' ')} `);
}

function ownName({ symbol }: Constant): string {
  return symbol.slice(symbol.lastIndexOf('.') + 1);
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.filter(holds).length / items.length;
}

/** `"TIMErrCode"` → `["tim", "err", "code"]`, `"ERR_USER_SIG"` → `["err", "user", "sig"]` */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^\p{L}\d]+/u)
    .map((word) => word.toLowerCase())
    .filter((word) => word !== '');
}

const errorWords =
  / (?:k?x?err(?:or|no|ors|s)?\d*(?:codes?|no|num|type)?|exceptions?|failures?|faults?|(?:res|ret|result|return|response|resp) codes?|(?:resp?|ret|result|return)codes?) /;
const otherThing =
  /\b(?:levels?|severity|categor(?:y|ies)|domains?|handler|policy|options?|config|settings?|props|styles?|state|mode|event|length|len|size|version|mask|color|colour|count|timeout ms|interval|retries|buffer|bufsize)$/;
const keepsError =
  /^err(?:or)?(?: ?(?:code|no|num|msg|message|type))?$|\blog err(?:or)?$|\balert\b/;
/** Names of classes that are made only to hold constants of any kind. */
const bag = /^[A-Z]{0,4}(?:Const(?:ant)?s?|Defin(?:e|ition)s?|Globals?)$/i;
const otherCodes =
  /\b(?:area|country|region|key|zip|post|language|lang|currency|op|warn|warning|char|color|qr|bar|type|format|scan|status|event) codes?\b/;
const troubleWords =
  / (?:x?err(?:or|no|ors)?|fail(?:ed|ure|s)?|invalid|illegal|wrong|bad|timeout|timedout|denied|deny|reject(?:ed)?|forbidden|forbid|refused?|limit(?:ed)?|exceed(?:ed|s)?|not|no|cannot|cant|unable|missing|lack|empty|null|required|unsupported|unsupport|unavailable|unauthorized|unauthenticated|expired?|kicked|conflict|duplicated?|repeat|exists?|unknown|disconnect(?:ed)?|lost|closed|abort(?:ed)?|cancell?ed|overload|over|too|uninit|un|undetected|blocked|busy|disabled|internal|only) /;
