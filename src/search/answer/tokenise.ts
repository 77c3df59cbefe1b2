import { fold } from './fold.ts';

/**
 * The words of a text. Scripts written without spaces, and Korean with its particles, give each pair of neighbours:
 * `"UserSig 过期了" → ["user", "sig", "过期", "期了", "usersig"]`, `"로그인을" → ["로그", "그인"]`. Traditional Chinese
 * characters become simplified ones, in titles as in queries, so that both find both.
 */
export function tokenise(text: string): string[] {
  // Words, and the words inside a symbol beside the whole of it; a unit apart from its number.
  const parted = text.replace(/(?<=\d)(?=[kmg]b\b)/gi, ' ');
  const spaced = parted.replace(/([a-z\d])([A-Z])/g, '$1 $2');
  return [...new Set([...runsOf(spaced), ...runsOf(parted)])].flatMap((run) =>
    cjk.test(run) ? pairs(run) : [run],
  );
}

/** Whether a word says nothing about which code is meant: `"the"`, `"エラー"`'s `"ラー"`, `"에러"`, `"了"`. */
export function isFiller(token: string): boolean {
  return filler.has(token) || fillerPair.test(token);
}

/** A folded text in simplified characters: `"踢下線" → "踢下线"`. */
export function simplify(text: string): string {
  return text.replace(/[\u4E00-\u9FFF]/g, (character) => simplified.get(character) ?? character);
}

const cjk = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;
const runs =
  /[\u3040-\u30FF\u3400-\u9FFF]+|[\uAC00-\uD7AF]+|(?:(?![\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF])[\p{L}\p{N}])+/gu;

function runsOf(text: string): string[] {
  return simplify(fold(text).replaceAll('_', ' ')).match(runs) ?? [];
}

function pairs(run: string): string[] {
  const characters = [...run.replace(particle, '')];
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
    'do does did doing can could cant would should will get gets getting got gives giving says said have has had keep keeps',
    'please help fix mean means meaning error errors err code codes errcode errorcode problem issue',
    'エラ ラー コー ード 错误 误码 码是 报错 是什 什么 么意 意思 怎么 么办 为什 么会 解决 原因 如何 问题 提示 出现',
    '에러 오류 코드 뭐야 무슨 왜요 해결 방법 나와 나요 떠요 이유 原因 意味 対処 方法',
  ].flatMap((words) => words.split(' ')),
);

/** Traditional characters of the words that titles use, each before its simplified one. */
const variants =
  '萬万與与專专業业東东丟丢兩两個个為为舉举麼么義义書书買买於于僅仅從从會会傳传體体側侧儲储關关內内冊册寫写衝冲決决憑凭擊击則则創创刪删別别辦办' +
  '務务動动區区華华單单佔占卻却廠厂壓压參参雙双發发號号後后啓启啟启員员響响圍围圖图壞坏塊块處处備备復复覆复頭头實实審审對对導导將将嘗尝層层屬属帳帐' +
  '賬帐帶带並并庫库應应開开異异張张當当錄录態态總总戶户執执擴扩報报攔拦損损換换據据攜携數数斷断無无舊旧時时暫暂權权條条來来構构標标樣样檢检沒没測测' +
  '瀏浏滿满濾滤點点狀状現现蓋盖碼码確确離离種种稱称簽签簡简類类線线組组終终經经給给絡络絕绝統统緒绪緩缓編编縮缩網网罰罚聯联艦舰節节範范獲获補补見见' +
  '規规視视覽览觸触計计訂订認认讓让議议訊讯記记許许設设訪访證证詞词試试話话詢询該该詳详語语誤误說说請请讀读調调敗败費费資资蹤踪轉转載载較较輯辑輸输' +
  '達达過过還还這这進进違违連连選选邏逻採采釋释鑒鉴鑑鉴鑰钥鏈链銷销錯错鍵键長长門门閃闪閉闭問问間间閱阅隊队階阶際际頁页頂顶項项須须預预頻频題题額额' +
  '驗验鎖锁檔档識识鈴铃語语餘余係系裡里裏里臺台週周羣群撥拨聽听顯显圈圈訓训';
const simplified = new Map(
  Array.from({ length: variants.length / 2 }, (_, index) => [
    variants[index * 2] ?? '',
    variants[index * 2 + 1] ?? '',
  ]),
);
