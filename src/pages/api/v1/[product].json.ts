import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { apiProduct, jsonResponse } from '../../../api/responses.ts';
import { productPaths } from '../../../page-paths.ts';

export const getStaticPaths = productPaths;

export const GET: Get = ({ props }) => jsonResponse(apiProduct(props.product));

type Get = APIRoute<InferGetStaticPropsType<typeof getStaticPaths>>;
