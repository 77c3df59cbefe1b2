import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { productPaths } from '../../page-paths.ts';
import { markdownResponse } from '../../markdown/markdown-response.ts';
import { productMarkdown } from '../../markdown/product-markdown.ts';
import { inEachLocale } from '../../site/in-each-locale.ts';

export const getStaticPaths = inEachLocale(productPaths);

export const GET: Get = ({ props }) =>
  markdownResponse(productMarkdown(props.product, props.locale));

type Get = APIRoute<InferGetStaticPropsType<typeof getStaticPaths>>;
