// The route of `searchTexts`, in development.
import type { APIRoute } from 'astro';
import { contentFolder } from '../../loaders/content-folder.ts';
import { readFolderOnce } from '../../loaders/read-folder-once.ts';
import { localePaths } from '../../site/locale-paths.ts';
import type { Locale } from '../../i18n/locales.ts';
import { textsJson } from './texts-json.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute = async ({ params }) => {
  const { record } = await readFolderOnce(contentFolder);
  return new Response(textsJson(record, params['locale'] as Locale), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
