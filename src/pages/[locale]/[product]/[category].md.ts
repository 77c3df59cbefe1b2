import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { categoryPaths } from '../../../page-paths.ts';
import { categoryMarkdown } from '../../../markdown/category-markdown.ts';
import { markdownResponse } from '../../../markdown/markdown-response.ts';
import { inEachLocale } from '../../../site/in-each-locale.ts';

export const getStaticPaths = inEachLocale(categoryPaths);

export const GET: Get = ({ props }) =>
  markdownResponse(categoryMarkdown(props.category, props.product, props.locale));

type Get = APIRoute<InferGetStaticPropsType<typeof getStaticPaths>>;
