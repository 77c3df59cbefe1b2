import { simplify } from './tokenise.ts';

/**
 * The reading by which Japan's standard of characters lists one, as `inRomaji` writes it: `"限" → "gen"`; undefined for
 * those that it lists in another way. Every browser can decode that list, JIS X 0208's first level, so only where each
 * reading begins in it is kept here.
 */
export function listedReading(character: string): string | undefined {
  readings ??= readListed();
  return readings.get(character);
}

/** Each reading and the first character that is listed under it; a hyphen before those listed under words of Japan. */
const starts = `
  a亜 ai哀 -逢 aku悪 -旭 atu圧 -扱 an安 i以 iki域 iku育 -磯 iti一 itu溢 -稲 in允 u右 -窺 utu欝 -鰻 un云 -荏 ei叡 eki液 etu悦 -榎
  en厭 o於 ou凹 -岡 oku億 -桶 otu乙 -俺 on恩 ka下 ga俄 kai介 gai凱 -浬 kaku劃 gaku学 -顎 katu割 -鰹 kan乾 gan丸 ki企 gi偽 kiku掬
  kitu吉 -砧 kyaku却 gyaku虐 kyuu丘 gyuu牛 kyo去 gyo漁 kyou亨 gyou仰 kyoku局 gyoku玉 -桐 kin僅 gin吟 ku九 gu具 kuu喰 guu偶 -串
  kutu屈 -沓 kun勲 gun群 ke卦 kei係 gei芸 geki劇 -桁 ketu傑 getu月 ken件 gen元 ko乎 go五 -乞 kou交 gou剛 koku克 goku獄 -漉 kotu忽
  -狛 kon今 sa些 za坐 sai債 zai剤 -冴 saku作 -桜 satu冊 zatu雑 -皐 san三 zan斬 si仕 zi事 -汐 siki式 -鴫 ziku竺 -宍 siti七 situ叱
  zitu実 -蔀 sya舎 zya蛇 syaku借 zyaku若 syu主 zyu儒 syuu囚 zyuu什 syuku叔 zyuku塾 syutu出 zyutu述 syun俊 zyun准 syo処 zyo助
  syou傷 zyou上 syoku嘱 zyoku辱 -尻 sin伸 zin人 su笥 zu図 sui吹 zui随 suu崇 -据 sun寸 se世 ze是 sei凄 zei税 seki隻 setu切 zetu絶
  -蝉 sen仙 zen前 -糎 so噌 sou僧 zou像 soku促 zoku俗 sotu卒 -袖 son存 ta他 da詑 tai体 dai代 -鷹 taku卓 daku濁 -茸 tatu達 datu奪
  -巽 tan丹 dan団 ti値 tiku築 titu秩 tya茶 tyaku嫡 tyuu中 tyo樗 tyou丁 tyoku勅 tin朕 tu津 tui墜 tuu痛 -塚 tei亭 dei泥 teki摘 deki溺
  tetu哲 ten典 den伝 to兎 do努 tou倒 dou働 -峠 toku匿 doku毒 -栃 totu凸 -椴 ton屯 don呑 na奈 nai内 -乍 nan南 -汝 ni二 -匂 niku肉
  -虹 niti日 nyuu乳 nyo如 nyou尿 -韮 nin任 -濡 ne禰 nei寧 -葱 netu熱 nen年 -乃 nou嚢 -覗 ha巴 ba婆 hai俳 bai倍 -這 haku伯 baku曝
  -函 hati八 hatu溌 batu伐 -鳩 han伴 ban挽 hi匪 bi備 -柊 hiki匹 -髭 hitu弼 -桧 hyaku百 -謬 hyou俵 byou廟 -蒜 hin品 bin敏 hu不 bu侮
  huu封 -葺 huku伏 -淵 hutu弗 butu仏 -鮒 hun分 bun文 hei丙 bei米 -頁 heki僻 betu別 -箆 hen偏 ben便 ho保 bo募 hou倣 bou乏 -吠 hoku北
  boku僕 -釦 botu勃 -殆 hon奔 bon凡 ma摩 mai埋 -哩 maku幕 -枕 matu抹 -迄 man万 mi味 -岬 mitu密 -湊 myaku脈 myou妙 min民 mu務 -椋
  mei冥 -姪 metu滅 men免 mo摸 mou妄 -儲 moku木 -杢 mon問 -匁 ya也 -矢 yaku厄 -靖 yu愉 yui唯 yuu佑 -夕 yo予 you傭 yoku慾 -淀 ra羅
  rai来 raku洛 ran乱 ri利 riku陸 ritu律 -葎 ryaku掠 ryuu劉 ryo侶 ryou了 ryoku力 rin倫 ru瑠 rui塁 rei令 reki暦 retu列 ren廉 ro呂 rou労
  roku六 ron論 wa倭 wai歪 waki脇 waku惑 -鷲 wan椀
`;

/** Made when a query asks for it, which few do. */
let readings: ReadonlyMap<string, string> | undefined;

function readListed(): Map<string, string> {
  const first = new Map(
    starts
      .trim()
      .split(/\s+/)
      .map((start) => [start.slice(-1), start.slice(0, -1)]),
  );
  const read = new Map<string, string>();
  let reading = '';
  for (const character of listed()) {
    reading = first.get(character) ?? reading;
    if (reading !== '-') read.set(simplify(character), reading);
  }
  return read;
}

/** The characters of the first level in their order, by their bytes in EUC-JP. */
function listed(): string {
  const rows = Array.from({ length: 0x20 }, (_, row) =>
    Array.from({ length: 0x5e }, (__, at) => [0xb0 + row, 0xa1 + at]),
  );
  const text = new TextDecoder('euc-jp').decode(new Uint8Array(rows.flat(2)));
  // The last row is not full.
  return text.replaceAll('\uFFFD', '');
}
