import { expect, test } from 'vitest';
import { shownLinks } from '../shown-links.ts';
import type { Visit } from '../visit.ts';

/** The log decoder. */
export function decoding(visit: Visit): void {
  test('the decoder finds the codes of a pasted log', async () => {
    const { reader, site } = visit;
    await reader.open(`${site.url}ko/decode/`);
    // What is pasted comes at once, and with its lines.
    await reader.evaluate(() => {
      const box = document.querySelector<HTMLTextAreaElement>('textarea#log');
      if (!box) return;
      box.value = 'E sdk |login failed|code: 6206\n{"status":"FAIL","errorCode":70169}';
      box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    });
    await expect
      .poll(() => shownLinks(reader, 'a.decoded-link'))
      .toEqual([`${site.url}ko/tencent-im/6206/`, `${site.url}ko/tencent-im/70169/`]);
  });

  test('the decoder finds a code as it is typed', async () => {
    const { reader, site } = visit;
    await reader.open(`${site.url}zh/decode/`);
    await reader.click('textarea#log');
    await reader.type('登录失败，错误码：6206');
    await expect
      .poll(() => shownLinks(reader, 'a.decoded-link'))
      .toEqual([`${site.url}zh/tencent-im/6206/`]);
  });
}
