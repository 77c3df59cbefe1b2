import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { scanLog } from '../../src/decode/read/scan-log.ts';
import { CodeIndex } from '../../src/search/codes/code-index.ts';
import type { SearchFile } from '../../src/search/search-file.ts';

/** Times the decoder on five megabytes of log, with the codes of a built site; the fastest of three counts. */
export async function timeDecode(dist: string): Promise<DecodeTime> {
  const file = await readFile(join(dist, 'search/en.json'), 'utf8');
  const known = new CodeIndex(JSON.parse(file) as SearchFile);
  const log = sample.repeat(Math.ceil(5_000_000 / sample.length));
  let milliseconds = Infinity;
  let codes = 0;
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    codes = scanLog(log, known).length;
    milliseconds = Math.min(milliseconds, performance.now() - start);
  }
  return { milliseconds, characters: log.length, codes };
}

/** How long it took, and over what. */
export interface DecodeTime {
  milliseconds: number;
  characters: number;
  codes: number;
}

const sample = `2026-01-15 10:02:10.101 I 25763-26170 |-channel.cpp:61 Connect |channel connect|channel id:42|ip:203.0.113.9:8080
2026-01-15 10:02:10.115 I 25763-26170 |-session.cpp:142 OnResponse |imsdk|appSeq: 65526|code: 0|cost time:173ms
2026-01-15 10:02:11.482 E 25763-26170 |-login.cpp:216 OnError |login failed|code: 6206, desc: ERR_USER_SIG_EXPIRED
2026-01-15 10:02:11.902 E {"ActionStatus":"FAIL","ErrorCode":70001,"ErrorInfo":"signature expired"}
2026-01-15 10:02:12.003 I GC freed 20012(1024KB) AllocSpace objects, 3(60KB) LOS objects, paused 6.206ms total 30.1ms
2026-01-15 10:02:12.482 W flutter: PlatformException(6000106, token expired, null, null)
    at com.example.chat.MessageRepository.send(MessageRepository.java:6014)
`;
