import type { APIRoute, GetStaticPaths } from 'astro';
import { apiCode, jsonResponse } from '../../../../api/responses.ts';
import { codes } from '../../../../content.ts';

export const getStaticPaths = (() =>
  codes.map((code) => ({
    params: { product: code.product, code: code.code },
    props: { code },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => jsonResponse(apiCode(props['code']));
