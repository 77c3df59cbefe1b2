import { describe, expect, test } from 'vitest';
import { codesOf } from './small-table.ts';

describe('a number is a code', () => {
  test.each([
    ['beside a word that says code', 'code: 6206', '6206'],
    [
      'beside a compound of it',
      'imErrCode=6206, error_code:6014, ERRORCODE 70001',
      '6206 6014 70001',
    ],
    ['in a key in quotes', '{"ErrorCode":70001}', '70001'],
    ['in a key in escaped quotes', '{\\"ErrorCode\\":70001}', '70001'],
    ['in a key in brackets', '[ErrorCode] => 70001', '70001'],
    ['in an element', '<ErrorCode>70001</ErrorCode>', '70001'],
    ['in brackets after its label', 'errorCode[6206]', '6206'],
    ['after a label and a word between', 'the code was 6206', '6206'],
    ['after a label and wrappers', 'ZIMErrorCode(rawValue: Optional(6206))', '6206'],
    ['with a minus sign of its own', 'code: -10003', '-10003'],
    ['with a typographic minus sign', 'code: −10003', '-10003'],
    ['after a hyphen that is no minus sign', 'errcode-6206', '6206'],
    ['in full width', 'コード：６２０６', '6206'],
    ['in colour', 'code: \u001B[33m6206\u001B[39m', '6206'],
    ['in an encoded address', 'body=%22code%22%3A6206', '6206'],
    ['in another script', '错误码为6206，오류 코드는 6014, エラーコードは70001', '6206 6014 70001'],
    ['after a Korean label in two words', '반환 코드 6206', '6206'],
    ['after a Latin label and a particle', 'code是6206', '6206'],
    ['after a failure', 'login failed:6206', '6206'],
    ['after a failure and a comma', 'login failed, 6206', '6206'],
    ['in an exception', 'PlatformException(6206, expired)', '6206'],
    ['after a result', 'result=6206', '6206'],
    ['after a status', 'statusCode: 6206; 状态码 6014', '6206 6014'],
    ['before a failure', '6206 error', '6206'],
    ['before a failure in another script', '6206错误', '6206'],
    ['alone, where it has seven digits', 'closing, 6000106', '6000106'],
    ['after a time, where it has seven digits', '10:20:30.123 6000106 closing', '6000106'],
    ['as a negative after a failure', 'failed: -302', '-302'],
    ['in a range', 'code: 125000', '125000'],
    ['as a range', 'code: 120001-130000', '120001-130000'],
    ['in a list under one label', 'codes: [6206, 6014,70001]', '6206 6014 70001'],
    ['small, beside a word that says code', 'code 1001, errCode: 1, retcode=0', '1001 1 0'],
    ['of an error, whatever stands before that', 'your error code: 6206', '6206'],
    ['in a text of nothing else', ' 6206\n70001, -10003 ', '6206 70001 -10003'],
    ['at the very start', '6206 failure', '6206'],
    ['as a float of a map', '{ErrorCode=70001.0, ErrorInfo=x}', '70001'],
    ['after a number’s label', 'errNo=6206, error_no: 6014, rc=70001', '6206 6014 70001'],
    ['after a failure as one speaks of it', 'I keep getting 6206, it throws 6014', '6206 6014'],
    ['as one speaks of it in Chinese', '一直报 6206，又报了个6014，提示：70001', '6206 6014 70001'],
    ['as one speaks of it in Japanese', '6206が返ってきます', '6206'],
    ['as one speaks of it in Korean', '6206이 뜹니다', '6206'],
    ['in a question', 'what does 6206 mean? 6014 是什么意思', '6206 6014'],
    ['after a connection’s end', 'closed, code: 6206', '6206'],
    ['after another maker’s name', '[TRTC] login failed code: 6206', '6206'],
  ])('%s', (_, text, codes) => expect(codesOf(text)).toBe(codes));
});

describe('a number is no code', () => {
  test.each([
    ['with letters or marks about it', '6206px 0x6206 v6206 $6206 6206% #a6206 a/6206 +6206'],
    [
      'as part of a longer number',
      '1.6206 6206.5 10:20:6206 6206:30 2024-6206 6206-10 6206/7 error 123456789',
    ],
    ['with a leading zero', 'code: 06206'],
    ['with a name of its own', 'seq: 6206, size=6014, user.id: 6000106'],
    ['after a thing that is counted', 'port 6206 failed, users 6000106'],
    ['before a unit', 'failed 6206 ms, error: 6014 bytes, 失败 6206 次'],
    ['after another number', '6206 6014 error'],
    ['as a column of processes', 'ERROR 6206 --- [main]'],
    ['after a log level', 'ERROR 6206 starting'],
    ['after a log level in brackets', '[error] 6206 starting'],
    ['as a process in brackets', 'E/Tag ( 6206): error'],
    ['before dashes', 'error 6206 ---'],
    ['as a place in a list', 'codes[0] = none'],
    ['small, without a word that says code', 'failed: 1001, error 1, result 0'],
    ['alone in a text of small numbers', '0\n1\n1001'],
    [
      'as a code of another kind',
      'verifyCode: 6206, exit code 1, close code: 1001, 验证码 6206, 인증 코드 6206, QR コード 6206',
    ],
    ['as part of a longer word', 'レコード 6206, decode: 6014, 密码 6206'],
    ['of a foreign domain', 'Error Domain=NSURLErrorDomain Code=-1001'],
    ['of HTTP', '"code": 200, code: 404'],
    ['not known, after a failure, without a mark', 'error 6299'],
    ['not known, before a word', 'failed: 6299 things'],
    ['not known, after a result', 'result: 6299'],
    ['not known, alone', 'it is 6299 today'],
    ['of a foreign framework', 'Error Domain=com.apple.CallKit.error Code=6206'],
    ['of a foreign address', 'finished with error [-1001], errCode: -1009'],
    ['of a socket', 'ws: closed, code=1001; onClose {"code":1006}; closed (code: 1001)'],
    ['of another maker, and unknown', 'TRTC error code 6299, mysql error code 1045'],
    ['below a hundred, and unknown', 'errorCode: 5, gRPC code 14'],
    ['under a code', 'extraCode 0'],
    ['the value of a language’s own error', 'KeyError: 6206, ValueError: 6014 is not in list'],
    ['of ticks', 'tick 6000106'],
    ['in a report', '上报 6206，日报 6014'],
    ['as a float that is none', 'failed 6206.0 ms, version 6206.0.1, price: 6206.0'],
    ['on the line after the label', 'code:\n6206 things'],
    ['in the middle of a sentence', 'we saw 6206 there'],
    ['after a comma, where the word before says nothing', 'hello, 6206'],
  ])('%s', (_, text) => expect(codesOf(text)).toBe(''));
});

describe('an unknown code', () => {
  test.each([
    ['is shown beside a word that says code', 'code: 6299', '6299?'],
    ['is shown after a failure and a mark', 'login failed:6299', '6299?'],
    ['is shown where HTTP’s codes are not, if it is an error’s', 'errCode: 404', '404?'],
    ['is shown in a text of codes', '6206, 6299', '6206 6299?'],
  ])('%s', (_, text, codes) => expect(codesOf(text)).toBe(codes));
});

describe('several codes under one label', () => {
  test.each([
    ['go on after a comma', 'codes 6206, 6014', '6206 6014'],
    ['go on after a word', 'codes 6206 and 6014', '6206 6014'],
    ['keep their signs', 'codes 6206, -10003', '6206 -10003'],
    ['end before a unit', 'codes 6206, 6014 ms', '6206'],
    ['end before a small number', 'codes 6206, 1', '6206'],
    ['end before an unknown number', 'codes 6206, 6299', '6206'],
    ['end with the line', 'codes 6206,\n6014', '6206'],
    ['do not begin with success', 'code=0, 6014', '0'],
  ])('%s', (_, text, codes) => expect(codesOf(text)).toBe(codes));
});

describe('a symbol is a code', () => {
  test.each([
    ['as it is', 'ERR_USER_SIG_EXPIRED', '6206'],
    ['as a member', 'com.example.BaseConstants.ERR_USER_SIG_EXPIRED', '6206'],
    ['in another SDK’s letters', 'ZIM_ERROR_CODE_NETWORK_MODULE_TOKEN_EXPIRED', '6000106'],
    ['without its type, where it is long', 'networkModuleTokenExpired', '6000106'],
    ['with its type, where it is short', 'ZIMErrorCode.failed', '1'],
    ['only as a whole', 'ERR_USER_SIG', ''],
    ['not as a plain word', 'success failed networkmoduletokenexpired', ''],
  ])('%s', (_, text, codes) => expect(codesOf(text)).toBe(codes));
});
