import type { APIRoute } from 'astro';
import { jsonResponse } from '../../../api/responses.ts';
import { products } from '../../../content.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { commandsFile } from '../../../search/commands-file.ts';
import { localePaths } from '../../../site/locale-paths.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute = ({ params }) => {
  const commands = products.flatMap((product) =>
    product.commands.map((command) => ({
      ...command,
      codes: command.codes.map(({ code }) => code.code),
    })),
  );
  return jsonResponse(commandsFile(commands, params['locale'] as Locale));
};
