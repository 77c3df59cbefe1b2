import { pageLocale } from '../../browser/page-locale.ts';
import { indexAhead } from '../answer/index-ahead.ts';
import { buildBox } from './build-box.ts';
import { leaveLogs } from './leave-logs.ts';
import { LiveAnswers } from './live-answers.ts';
import { loadCommands } from './load-commands.ts';
import { loadIndex } from './load-index.ts';
import { startPagefind } from './start-pagefind.ts';

/**
 * Makes a box with one input answer what is typed: the codes that the query means from the small index at once,
 * then the pages whose text holds it. `failed` is what to say where nothing can be loaded.
 */
export async function startSearch(root: HTMLElement, failed: string): Promise<void> {
  if (root.dataset['started'] !== undefined) return;
  root.dataset['started'] = '';
  const locale = pageLocale();
  startFullText(root);
  try {
    void loadCommands(locale);
    const index = await loadIndex(locale);
    const { words, products } = index;
    const box = buildBox(root, words, products);
    const answers = new LiveAnswers(box, words, locale);
    box.input.addEventListener('input', () => void answers.update());
    leaveLogs(box.input, locale);
    box.onProduct(() => void answers.update());
    box.onEnter(() => void answers.openFirst());
    root.addEventListener('close', () => box.input.select());
    void indexAhead(index);
    const answered = answers.update();
    // Enter may have been pressed while all this was loading.
    if (root.dataset['entered'] !== undefined && box.input.value.trim() !== '')
      await answers.openFirst();
    await answered;
  } catch {
    delete root.dataset['started'];
    delete root.dataset['entered'];
    buildBox(root, null, []).status.textContent = failed;
  }
}

/** Full text takes longest until it can answer, so that it starts at the first key, whatever else is not there yet. */
function startFullText(root: HTMLElement): void {
  const input = root.querySelector('input');
  const start = () => {
    if (!input?.value) return;
    input.removeEventListener('input', start);
    startPagefind().catch(() => undefined);
  };
  input?.addEventListener('input', start);
  start();
}
