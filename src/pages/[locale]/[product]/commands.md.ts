import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { commandsPaths } from '../../../page-paths.ts';
import { commandsMarkdown } from '../../../markdown/commands-markdown.ts';
import { markdownResponse } from '../../../markdown/markdown-response.ts';
import { inEachLocale } from '../../../site/in-each-locale.ts';

export const getStaticPaths = inEachLocale(commandsPaths);

export const GET: Get = ({ props }) =>
  markdownResponse(commandsMarkdown(props.product, props.locale));

type Get = APIRoute<InferGetStaticPropsType<typeof getStaticPaths>>;
