/** What the words before a number say of it. Latin words are lower-case segments; others are how a run of text ends. */
export const labelWords = {
  /** One-word labels that say code. */
  code: /^(?:codes?|(?:err|error|ret|return|res|resp|response|sub|e|im|sdk|tim|zim|biz|inner|server|svr|native|fail|reason)codes?)$/,
  /** Segments before `code` that make it a code of another kind: `verifyCode`, `exit code`. */
  otherCode:
    /^(?:verif\w*|auth|sms|otp|captcha|invit\w*|promo|coupon|country|area|zip|post|postal|phone|dial|lang|language|locale|currency|region|city|color|colour|key|char|hash|op|opcode|bar|qr|source|byte|machine|native_?char|version|build|exit|exited|signal|close|closed|closing|onclose|request|activity|type|status|http|https|result|product|item|unit|your|pass|pin|login_?sms|security|access|referral|ws|websocket|extra)$/,
  /** Of those, the ones that may stand for an SDK's code where the number is one: `status code 6206`. */
  resultCode: /^(?:status|http|https|result|extra)$/,
  /** Words that a connection's end is told with, whose codes are most often a socket's: `closed (code: 1006)`. */
  closing: /^(?:close|closed|closing|onclose|disconnect|disconnected|ondisconnect)$/,
  /** Words that a failed call prints before its code. */
  error:
    /^(?:err|error|errors|errno|fail|fails|failed|failure|failing|exception|onerror|onfail|onfailed|onfailure|reject|rejected|returned|returns|returning|responds|responded|throws|getting)$/,
  /** Segments before `error` that make it a language's own, with a value after it: `KeyError: 6206`. */
  otherError: /^(?:key|value|index|type|range|name|lookup|attribute|reference|assertion)$/,
  /** Words that come before any result, a code among them. */
  result: /^(?:ret|rc|result|status|reason|cause|errmsg|errid|errorid|return)$/,
  /** Words that come before anything, a code among them where a message follows: `c=6206,m=expired for long`. */
  hint: /^(?:c|ec|eid|cb|callback)$/,
  /** How SDKs name their codes: a number after such a name is one, also where the name is not on record. */
  symbol: /^ERR_[A-Z\d]+_[A-Z\d]|_ERROR_CODE_[A-Z]|ErrorCode\.?[A-Z]/,
  /** What in a line tells that a call has ended, as a rule with a failure. */
  callEnd:
    /err|fail|exception|reject|emsg|callback|\bcb\b|错误|錯誤|失败|失敗|异常|異常|报错|エラー|오류|실패/i,
  /** Words before a result that make it a process's: `exit status 6206`. */
  exit: /^(?:exit|exits|exited|exiting)$/,
  /** Words between a label and its number: `code is 6206`, `failed with 6206`. */
  link: /^(?:is|was|are|were|with|of|due|to|because|by|from|as|an?|the|number|num|no|value|got|rawvalue|optional|some|int|int32)$/,
  /** What a number counts or names where it is no code: the word before it. */
  noun: /^(?:id|ids|uid|gid|user|users|room|group|member|members|order|item|items|task|job|batch|page|row|line|lines|port|pid|tid|thread|threads|process|proc|worker|seq|sequence|size|sizes|len|length|count|total|index|offset|time|times|timeout|cost|duration|elapsed|took|after|within|in|at|on|since|until|every|version|build|ver|phone|tel|mobile|appid|app|msg|message|messages|packet|frame|channel|step|test|rand|random|retry|attempt|ticket|issue|pr|year|width|height|level|fd|socket|session|bytes|byte|kb|mb|and|or|up|tick|ticks|block|epoch|iteration|revision)$/,
  /** Units and things counted, after a number. */
  unit: /^(?:ms|msec|s|sec|secs|seconds?|min|mins|minutes?|hours?|us|ns|b|kb|mb|gb|bytes?|bits?|kbps|bps|hz|fps|px|times?|attempts?|retries|messages?|msgs?|items?|files?|records?|rows?|lines?|users?|members?|groups?|requests?|packets?|events?|chars?|characters?|connections?|of|more|out)$/,
  /** Other makers' SDKs and servers, whose codes are not to be reported as unknown ones. */
  otherMaker:
    /\b(?:agora\w{0,20}|trtc|zegoexpress\w{0,20}|stream-?chat|livekit|firebase\w{0,20}|\w{0,9}sql\w{0,9}|redis|grpc|ws|websocket)\b/i,
  /** Other makers' services whose codes look like ours. */
  otherService:
    /open-?im(?!\/)|rong(?:cloud|im|log)|\[rc:|easemob|hyphenate|\bem(?:client|error)|agora|jmessage|jpush|leancloud|sendbird|cometchat|netease|yunxin|\bnim\b|v2nim|wukongim|mysql|postgres/i,
  /** Ends of runs in other scripts. */
  cjk: {
    otherCode:
      /(?:验证码|驗證碼|校验码|邀请码|邀請碼|二维码|条形码|邮政编码|区号|退出码|退出代码|优惠码|激活码|授权码|认证码|認証コード|確認コード|招待コード|国コード|文字コード|郵便コード|QRコード|バーコード|終了コード|ソースコード|源代码|인증코드|인증번호|확인코드|초대코드|국가코드|종료코드|소스코드|우편번호)$/,
    resultCode:
      /(?:状态码|狀態碼|ステータスコード|상태코드|结果码|結果コード|결과코드|返回值|提示|(?<![预預上播日周月海彙汇举舉申填通公情])[报報])$/,
    code: /(?:(?:错误|錯誤|报错|返回|响应|异常|失败|回调|应答|业务|服务)[码碼]|代码|代碼|错误号|錯誤號|错误编号|(?<![レンデ])コード|エラー番号|戻り値|(?<![레인디바])코드|오류번호|에러번호)$/,
    error:
      /(?:错误|錯誤|失败|失敗|异常|異常|报错|報錯|返回|超时|エラー|例外|タイムアウト|오류|에러|실패|예외)$/,
    hint: /(?:结果|結果|결과)$/,
    /** A particle or a copula after the label, to be taken off. */
    link: /(?:[是为為はがをで은는이가로了]|了?[个個]|으로)$/,
    /** The same words as a number's continuation: `6012超时`, `9508エラー`. */
    errorAfter:
      /^(?:的?(?:错误|錯誤|失败|失敗|异常|報錯|报错|超时|エラー|오류|에러|실패)|是(?:什么意思|什麼意思|啥)|とは|が(?:返って|返され|出る|出ます|出て)|[이가] ?(?:발생|[뜨떠뜹]))/,
  },
} as const;
