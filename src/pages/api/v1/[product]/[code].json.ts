import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { apiCode, jsonResponse } from '../../../../api/responses.ts';
import { codePaths } from '../../../../page-paths.ts';

export const getStaticPaths = codePaths;

export const GET: Get = ({ props }) => jsonResponse(apiCode(props.code));

type Get = APIRoute<InferGetStaticPropsType<typeof getStaticPaths>>;
