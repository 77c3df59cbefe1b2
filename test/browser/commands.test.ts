import { expect, inject, test } from 'vitest';
import { decoderPage } from './decoder-page.ts';
import { searchBox } from './search-box.ts';
import { useBrowser } from './use-browser.ts';

const { url } = inject('site');
const { open } = useBrowser();
const command = 'tencent-im/commands/group_open_http_svc/create_group/';

test('the search box leads from a command and a code to that code’s place on the command’s page', async () => {
  const page = await open('ko/tencent-im/6206/');
  const { ask, links } = searchBox(page);
  await ask('create_group 10007');
  const wanted = [`${url}ko/${command}#10007`, `${url}ko/tencent-im/10007/`];
  await expect.poll(async () => (await links()).slice(0, 2)).toEqual(wanted);
});

test('the search box shows of a command its own codes, and of a code how many commands return it', async () => {
  const page = await open('en/');
  const { ask, dialog, headings, links } = searchBox(page);
  await ask('group_open_http_svc/create_group');
  await expect.poll(headings).toEqual(['Commands', 'Codes that it returns']);
  expect(await links()).toContain(`${url}en/tencent-im/10007/`);
  await dialog.locator('input').fill('10007');
  await expect.poll(links).toContain(`${url}en/tencent-im/10007/#commands`);
  expect(await dialog.locator('.found-commands').textContent()).toMatch(
    /\d+ commands that return 10007/,
  );
  await dialog.locator('.found-pages').waitFor();
  expect((await links()).filter((link) => link.includes('/commands/'))).toEqual([]);
});

test('the decoder names the call that a code came from, and what the code means for it', async () => {
  const page = await open('en/decode/');
  const { input, links, items } = decoderPage(page);
  await input.fill(
    'POST https://console.tim.qq.com/v4/group_open_http_svc/create_group?random=1\n{"ActionStatus":"FAIL","ErrorCode":10007}\n',
  );
  await expect.poll(links).toEqual([`${url}en/tencent-im/10007/`, `${url}en/${command}#10007`]);
  expect(await items.first().textContent()).toContain('MemberList');
});

test('the box over the commands finds those that return a code, and hides subjects that have none', async () => {
  const page = await open('zh/tencent-im/commands/');
  await page.locator('code-filter input').fill('110002');
  const shown = () =>
    page
      .locator('code-filter :is(h2, li)')
      .evaluateAll((items) =>
        items.flatMap((item) =>
          item.checkVisibility()
            ? ((item.querySelector('code') ?? item).textContent?.trim() ?? '')
            : [],
        ),
      );
  await expect.poll(shown).toEqual(['群组 1', 'million_group_open_http_svc/destroy_topic']);
});
