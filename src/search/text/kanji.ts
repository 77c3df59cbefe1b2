import { simplify } from './tokenise.ts';

/**
 * How Japanese reads a character, as `inRomaji` writes it: `"切" → ["setu"]`, and where kana follow that belong to it,
 * as in 切れ, `["gi", "ki"]`.
 */
export function readingsOf(character: string, isBeforeKana: boolean): readonly string[] {
  const all = readings.get(simplify(character)) ?? [];
  const begun = all.filter((reading) => reading.endsWith('-'));
  if (isBeforeKana && begun.length > 0) return begun.map((reading) => reading.slice(0, -1));
  return all.filter((reading) => !begun.includes(reading));
}

/**
 * Each reading, with a hyphen where it needs kana behind it, and the characters that are read so in the words of titles
 * and synonyms, or in other words that sound the same, which input methods offer in their place.
 */
const table = `
  a-上合開当挙 ai相挨 aka垢 aku悪 an案暗安 arawa-表 atara-新 ate宛 atu圧 ayama-誤 ba場 bai買 baku幕
  ban判番万板 batu抜 betu別 bi備美尾微鼻 bin敏 bou暴忘 bu分部無 bun分文聞 butu物 byou秒 da打 da-出
  dai大題代台 daku諾 dama-黙 dan断団段弾 datu脱 de出 den電伝 do度土怒 doku独読毒 dou同動道導童銅 e壊絵
  ei英営映 eki役 en宛 etu閲 ga画 gai外概該害街 gan含 ge下 gen言現原元限験減源嫌弦 getu月 gi義議偽
  gi-切 go後語互誤護悟 gou合強号豪 gu求具 gyaku逆 gyou行業 ha破波覇 hai配敗排杯背廃 hai-入 haku白
  han反判半般版範繁汎犯板 hana-話 hara-払 hata-叩 hatu発捌 hazu-外 he部 hei平並閉併 hen変編返片偏
  hi被非否避秘卑費比飛肥 hi-引 hiki引 hin頻品貧 hira-開 hito一人 hitu必 ho保 hon本翻 hou方報放封法奉
  hu不付負府父普浮 hu-触 huku復複副伏 huku-含 hun分 hutu払 huu封風 hyaku百 hyou表標票
  i以位違異囲意委医移易遺 i-入言 in員引因印 iti一 itu一 ka化下加果過可何個課荷箇家歌科火河華稼嘉靴
  ka-書変換 kae-返 kagi鍵 kai会回開改解階介壊届界海戒快悔懐怪 kaku画確拡格角掴
  kan間関感環管完換官幹監韓観館刊還緩簡艦鑑寒漢缶 kane金 kata型 kata-固 katu勝割括 kawa側 kazo-数
  kazu数 ke気 ke-消蹴 kei経計係形型系競契繋継掲啓径頃 ken見権件検験圏鍵県建研憲健券献遣懸賢肩剣軒顕謙
  kesi消 ketu決結欠 ki気期機記起棄既己基規帰器紀季貴旗奇軌飢畿騎 ki-切消 kin金近禁菌 kitu詰
  ko子来去個呼固己箇古故湖 ko-超込混 koku国告刻黒 kon混今 koto異
  kou行後高公考広効功更購叩交向口校工構好候光降講航抗皇興香項孝綱荒硬鋼絞紅恒鉱巧 kowa-壊 ku句垢 kuu空
  kuwa-加 kyo挙去許拒巨据 kyou経強共境競教校橋興胸 kyuu求旧 ma間 ma-待 mae前 mai毎 maku幕 man満万
  matu末 mei明名命銘謎 men面 metu滅 mi未味 mi-見 mitu密 mizuka-自 mo文模 modo-戻 moku黙目 mon問文聞門
  moto元 mu務無矛 myou明 na名 na-無 naga-長 nai内 nan何 nani何 nao-直 ne値 nen年 ni二 nin人認任 niti日
  noko-残 nou応能納農 nu怒 nu-抜 nusi主 nyuu入乳 o-終起追落押 oku屋 oku-送 omo重 on音 ona-同 oo大
  oo-多 osa-収 oso-遅 ou応押欧桜 rai来 raku落絡 ran覧欄 rei例戻冷 reki歴 ren連 retu列 ri理利履里
  riki力 ritu立 ro路 roku録 ron論 rou漏 rui類 ryoku力 ryou両料量了領良療僚漁 ryuu留溜 sa作査差 sa-指
  saba-捌 sai最済再催細採妻祭才宰 saki先 saku作削索策 san参散三山産賛酸惨傘 satu殺撮拶
  sei生性制成正済声整請斉政世西井製清盛精星聖誓姓 seki析石席赤昔 sen選先線戦千鮮船洗遷 setu設切説接節
  si子指使示止試思支死私施視仕姿士師司志至飼枝糸 si-知 siki式識 sime-示 simo下
  sin新進信真身審申心神親深針伸震診臣辰辛 siru-記 sitaga-従 situ失室質執湿 so素組 soku側足速則測
  son存損 sora空 sou相総送想層操双早捜走装葬繰喪草扱奏窓壮 su素 su-済過 sude-既 sui誰 suu数
  sya者写社車射舎捨遮 syabe-喋 syo初書所処署暑庶 syoku触食
  syou生上相性正勝証消象請承招紹照小少商賞将障昇称章症詳彰 syu手主取衆種首 syuku縮 syutu出
  syuu集終収衆蹴週修秋習執 ta多他 ta-足溜 tai大対体態待退滞隊帯替貸耐 taka高 taku択濯 tan単短端誕
  tare誰 tati達 tatu達 te手 tei定体停提程底邸弟丁艇呈 teki的適摘敵 ten転展伝添貼 tetu撤 ti知置値遅致痴
  tiga-違 tika-近 to渡途 to-取留 todo-届 toki時 toku得特匿 tomo友 tori取 totu突
  tou当答登到凍党統投頭討闘盗灯 tu-付詰 tui追 tuka-使 tuki月 tuku-作 tuna-繋 tuu通痛 tyaku着 tyoku直捗
  tyou長重張超喋調朝聴釣貼 tyuu中駐忠紐 u-受 ue上 un運 wa話 wa-分 wai猥 waku枠 waru悪 wasu-忘 wata-渡
  ya屋 yaku約訳役薬 yo-呼読 you要用容葉様洋養擁揚謡 yu由 yuru-許 yuu有由友遊 yuzuru譲 za座 zai在罪
  zan残 zatu雑 zen前全然 zi二時事自示字地次辞児磁 ziki直 zin人尽 zitu日実 zoku続属族俗 zon存
  zou象雑像増造 zyo除助 zyou上定場情常状条譲乗 zyu受 zyun準順純盾 zyutu述術 zyuu重従
`;

const readings = new Map<string, string[]>();
for (const [, reading = '', characters = ''] of table.matchAll(/([a-z]+-?)([\u4E00-\u9FFF]+)/g))
  for (const character of simplify(characters))
    readings.set(character, [...(readings.get(character) ?? []), reading]);
