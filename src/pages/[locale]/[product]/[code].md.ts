import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { codePaths } from '../../../page-paths.ts';
import { codeMarkdown } from '../../../markdown/code-markdown.ts';
import { markdownResponse } from '../../../markdown/markdown-response.ts';
import { inEachLocale } from '../../../site/in-each-locale.ts';

export const getStaticPaths = inEachLocale(codePaths);

export const GET: Get = ({ props }) =>
  markdownResponse(codeMarkdown(props.code, props.product, props.locale));

type Get = APIRoute<InferGetStaticPropsType<typeof getStaticPaths>>;
