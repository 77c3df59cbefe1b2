import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { equivalentPaths } from '../../../page-paths.ts';
import { equivalentMarkdown } from '../../../markdown/equivalent-markdown.ts';
import { markdownResponse } from '../../../markdown/markdown-response.ts';
import { inEachLocale } from '../../../site/in-each-locale.ts';

export const getStaticPaths = inEachLocale(equivalentPaths);

export const GET: Get = ({ props }) =>
  markdownResponse(equivalentMarkdown(props.equivalent, props.locale));

type Get = APIRoute<InferGetStaticPropsType<typeof getStaticPaths>>;
