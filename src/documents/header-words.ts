/** How surely the header of a column names error codes: `"Error code"` 2, `"Code"` 1, `"Port"` 0. */
export function codeHeaderStrength(header: string): 0 | 1 | 2 {
  const words = header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[*`:]/g, '')
    .replace(/[\s_.-]+/g, ' ')
    .trim();
  return words.length > 60 ? 0 : strengthOf(words) || strengthOf(words.replace(secondThing, ''));
}

function strengthOf(words: string): 0 | 1 | 2 {
  if (strong.test(words) && !wordsOfText.test(words)) return words.includes('http') ? 1 : 2;
  return weak.test(words) ? 1 : 0;
}

/** Whether a heading or sentence speaks of errors, warnings or their codes: `"Login errors"`, `"错误码"`. */
export function speaksOfErrors(text: string): boolean {
  return errors.test(text) || namesErrorCodes(text);
}

/** Whether a sentence names codes of errors outright: `"The call returns these error codes:"`. */
export function namesErrorCodes(text: string): boolean {
  return strong.test(text.toLowerCase().replace(/[\s_-]+/g, ' '));
}

/** Whether a header or heading says that it is about codes, of whatever kind: `"tec Codes"`, `"Code"`. */
export function isAboutCodes(text: string): boolean {
  return /\bcodes?\b|[码碼]|コード|코드/i.test(text);
}

/** Whether a header stands above numbers that other columns give names to: `"Id"`, `"Value"`. */
export function isAboutNumbers(text: string): boolean {
  return /^(?:ids?|no|num|numbers?|values?|[值値값]|[数數]值|编号|番号|번호)$/i.test(text.trim());
}

/** Whether a header or heading names another kind of table: prices, ports, settings, versions, limits. */
export function isOtherSubject(text: string): boolean {
  return other.test(text.replace(/([a-z])([A-Z])/g, '$1 $2'));
}

/** Whether a header or heading is about states, of HTTP or of messages: `"Status code"`, `"状态"`. */
export function isAboutStatus(text: string): boolean {
  return /\bstat(?:us|es|uses|e)\b|\bhttp\b|状态|狀態|ステータス|状態|상태/i.test(text);
}

/** Whether a header names states of HTTP, which stand beside codes of a vendor's own: `"HTTP Status"`. */
export function isAboutHttp(text: string): boolean {
  return /\bhttp\b|http ?(?:状态|狀態|返回|响应)/i.test(text);
}

const strong =
  /err(?:or|no)? ?(?:code|no\b|num|id\b)|errno|(?:return|result|ret|exception|failure|response|reason) ?codes?\b|(?:warn(?:ing)?|close|exit|disconnect) (?:event )?codes?\b|codes? d.erreur|fehlercode|código de error|códigos de error|código de erro|код ошибки|коды ошибок|mã lỗi|[错錯][误誤](?:[代编編]?[码碼]|代号|编号|号)|返回代?[码碼]|回傳碼|报错码|异常码|警告代?[码碼]|結果碼|结果码|(?:エラー|警告) ?(?:コード|番号)|(?:リターン|戻り値|結果|応答) ?コード|(?:오류|에러|경고|리턴|반환|결과|응답) ?(?:코드|번호)/;
/** `"状态码及状态消息"`, `"Code / Name"`: what stands first is what the column begins with. */
const secondThing = /\s*(?:[&/+及和与]| and ).*$/;
const wordsOfText =
  /desc|message|meaning|信息|描述|说明|說明|原因|メッセージ|説明|内容|메시지|설명|내용/;
const weak =
  /^(?:codes?|values?|numbers?|errors?|stat(?:us|e) ?codes?|status|http code|numeric code|code numbers?|enumerators?|reasons?|code value|num|event code|事件码|代[码碼]|状态码|狀態碼|状态|[码值値값]|编码|数值|返回值|code值|コード|コード値|ステータス ?コード|状態コード|코드|코드 ?값|상태 ?코드)$/;
const errors =
  /warning|err(?:or|no\b)|exception|failure|fehler|erreur|ошиб|return code|result code|reason code|[错錯][误誤]|异常|異常|警告|返回码|返回碼|报错|エラー|リターンコード|오류|에러|경고|리턴 ?코드|lỗi/i;
const other =
  /\b(?:price|pricing|cost|fees?|ports?|countr(?:y|ies)|regions?|prefix(?:es)?|dial(?:l?ing)?|currenc(?:y|ies)|versions?|releases?|released|changelog|change log|dates?|limits?|quotas?|languages?|locales?|defaults?|required|parameters?|settings?|options?|headers?|postal|zip|area code|plans?|capacity|maximum|minimum)\b|价格|價格|费用|費用|端口|国家|地区|前缀|区号|货币|版本|日期|限制|配额|语言|默认|必填|参数|設定|设置|配置|请求头|料金|価格|ポート|国番号|地域|バージョン|日付|制限|上限|デフォルト|必須|パラメータ|ヘッダー|가격|요금|포트|국가|지역|버전|날짜|제한|한도|기본값|필수|매개변수|파라미터|헤더|설정/i;
