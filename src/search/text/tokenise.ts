import { fold } from './fold.ts';
import { simplified } from './simplified.ts';

/**
 * The words of a text. Scripts written without spaces, and Korean with its particles, give each pair of neighbours:
 * `"UserSig 过期了" → ["user", "sig", "过期", "期了", "usersig"]`, `"로그인을" → ["로그", "그인"]`; a field's name
 * stands as a whole, too: `"To_Account" → ["to", "account", "toaccount"]`. Traditional Chinese characters become simplified
 * ones, in titles as in queries, so that both find both.
 */
export function tokenise(text: string): string[] {
  // Words, and the words inside a symbol beside the whole of it; a unit apart from its number.
  const parted = text.replace(/(?<=\d)(?=[kmg]b\b)/gi, ' ');
  const spaced = parted.replace(/([a-z\d])([A-Z])/g, '$1 $2');
  // Most texts are the same in all three.
  const readings = new Set([
    spaced,
    parted,
    text.includes('_') ? parted.replaceAll('_', '') : parted,
  ]);
  const words = new Set([...readings].flatMap(runsOf));
  return [...words].flatMap((run) => (cjk.test(run) ? pairs(run) : [run]));
}

/** Whether a word says nothing about which code is meant: `"the"`, `"エラー"`'s `"ラー"`, `"에러"`, `"了"`. */
export function isFiller(token: string): boolean {
  return filler.has(token) || fillerPair.test(token);
}

/** A folded text in simplified characters: `"踢下線" → "踢下线"`. */
export function simplify(text: string): string {
  return text.replace(/[\u4E00-\u9FFF]/g, (character) => simplified.get(character) ?? character);
}

/** A Korean word without the particle that hangs on it, if two syllables are left: `"토큰이" → "토큰"`, `"없는" → "없는"`. */
export function withoutParticle(run: string): string {
  return run.replace(particle, '');
}

const cjk = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;
const runs =
  /[\u3040-\u30FF\u3400-\u9FFF]+|[\uAC00-\uD7AF]+|(?:(?![\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF])[\p{L}\p{N}])+/gu;

function runsOf(text: string): string[] {
  return simplify(fold(text).replaceAll('_', ' ')).match(runs) ?? [];
}

function pairs(run: string): string[] {
  const characters = [...withoutParticle(run)];
  if (characters.length === 1) return characters;
  const neighbours = characters.slice(1).map((character, at) => `${characters[at]}${character}`);
  const alone = /^[\uAC00-\uD7AF][이가은는을를에의]$/.test(run) ? [run.slice(0, 1)] : [];
  return [...neighbours, ...alone, ...(run.match(/[\u30A1-\u30FA\u30FC]{3,}/g) ?? [])];
}

/** What Korean hangs on a word of two syllables or more. */
const particle = /(?<=[\uAC00-\uD7AF]{2})(?:에서|으로|에게|까지|부터|[이가은는을를에의와과도로])$/;

/** Pairs of hiragana, or with what joins words in Japanese and Chinese. */
const fillerPair = /^(?:[\u3040-\u309F]+|.?[がのをにはへでともや的了我你吗呢把].?)$/;

const filler = new Set(
  [
    "a an the is are was were be been am i im i'm my me we our you your it its this that they them he she s t m",
    'to of in on at for with because someone and or but by from as so then when while why how what which who where there here',
    'do does did doing dont doesnt didnt isnt wasnt don doesn didn isn wasn can could cant would should will get gets getting got gives giving says said have has had keep keeps',
    'please help fix mean means meaning error errors err code codes errcode errorcode problem issue',
    'エラ ラー コー ード 错误 误码 码是 报错 是什 什么 么意 意思 怎么 么办 为什 么会 解决 原因 如何 问题 提示 出现',
    '요 에 은 는 이 가 을 를 의 도 로 만 서 고',
    '에러 오류 코드 뭐야 무슨 왜요 해결 방법 나와 나요 떠요 이유 原因 意味 対処 方法',
  ].flatMap((words) => words.split(' ')),
);
