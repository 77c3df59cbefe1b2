import { listedReading } from './listed-reading.ts';
import { simplify } from './tokenise.ts';

/**
 * How Japanese reads a character, as `inRomaji` writes it: `"切" → ["setu"]`, and where kana follow that belong to it,
 * as in 切れ, `["gi", "ki"]`.
 */
export function readingsOf(character: string, isBeforeKana: boolean): readonly string[] {
  const simple = simplify(character);
  const listed = listedReading(simple);
  const all = [...(readings.get(simple) ?? []), ...(listed ? [listed] : [])];
  const begun = all.filter((reading) => reading.endsWith('-'));
  if (isBeforeKana && begun.length > 0) return begun.map((reading) => reading.slice(0, -1));
  return all.filter((reading) => !begun.includes(reading));
}

/**
 * Readings beside those by which characters are listed, with a hyphen where they need kana behind them, and the
 * characters that are read so in the words of titles and synonyms, or in others that sound the same, which input methods
 * offer in their place.
 */
const table = `
  a-上合開当挙 ai相 aka垢 arawa-表 atara-新 ate宛 ayama-誤 ba場 baku幕 ban判万板 bu分無 bun分 da-出 dama-黙 de出 e壊絵
  eki役 en宛 ge下 gen験嫌 gi-切 go後 gou強 gu求 gyou行 hai-入 hana-話 hara-払 hata-叩 hatu捌 hazu-外 he部 hi-引 hiki引
  hira-開 hito一人 hou封 hu-触 huku-含 i-入言 itu一 ka個靴 ka-書変換 kae-返 kagi鍵 kai届 kaku画掴 kane金 kata型
  kata-固 katu勝 kawa側 kazo-数 kazu数 ke気 ke-消蹴 kei競頃 kesi消 ki己 ki-切消 ko子来去箇 ko-超込混 koto異 kou叩興
  kowa-壊 ku垢 kuwa-加 kyo据 kyou経校 ma間 ma-待 mae前 mei謎 mi-見 mizuka-自 mo文 modo-戻 mon文聞 moto元 myou明 na名
  na-無 naga-長 nan何 nani何 nao-直 ne値 nin人 noko-残 nou応 nu怒 nu-抜 nusi主 o-終起追落押 oku-送 omo重 ona-同 oo大
  oo-多 osa-収 oso-遅 ou桜 rei戻 riki力 ryou漁 sa作 sa-指 saba-捌 saki先 sei済世井 si示 si-知 sime-示 simo下 sin辰
  siru-記 sitaga-従 sora空 sou繰扱 su素 su-済過 sude-既 sui誰 syabe-喋 syou生上相性正請 syu衆 syuu執 ta-足溜 tai大
  taka高 tare誰 tati達 te手 tei体丁 ten伝 tiga-違 tika-近 to-取留 todo-届 toki時 tomo友 tori取 tou登 tu-付詰 tuka-使
  tuki月 tuku-作 tuna-繋 tyou重釣貼 tyuu紐 u-受 ue上 wa-分 wai猥 waru悪 wasu-忘 wata-渡 ya屋 yo-呼読 yu由 yuru-許
  yuzuru譲 zi二地 ziki直 zitu日 zon存 zou象雑 zyou定 zyutu術
`;

const readings = new Map<string, string[]>();
for (const [, reading = '', characters = ''] of table.matchAll(/([a-z]+-?)([\u4E00-\u9FFF]+)/g))
  for (const character of simplify(characters))
    readings.set(character, [...(readings.get(character) ?? []), reading]);
