import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { commandPaths } from '../../../../page-paths.ts';
import { commandMarkdown } from '../../../../markdown/command-markdown.ts';
import { markdownResponse } from '../../../../markdown/markdown-response.ts';
import { inEachLocale } from '../../../../site/in-each-locale.ts';

export const getStaticPaths = inEachLocale(commandPaths);

export const GET: Get = ({ props }) =>
  markdownResponse(commandMarkdown(props.command, props.product, props.locale));

type Get = APIRoute<InferGetStaticPropsType<typeof getStaticPaths>>;
