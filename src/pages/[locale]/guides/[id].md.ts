import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { guidePaths } from '../../../page-paths.ts';
import { guideMarkdown } from '../../../markdown/guide-markdown.ts';
import { markdownResponse } from '../../../markdown/markdown-response.ts';
import { inEachLocale } from '../../../site/in-each-locale.ts';

export const getStaticPaths = inEachLocale(guidePaths);

export const GET: Get = ({ props }) => markdownResponse(guideMarkdown(props.guide, props.locale));

type Get = APIRoute<InferGetStaticPropsType<typeof getStaticPaths>>;
