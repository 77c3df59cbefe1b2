import type { APIRoute, GetStaticPaths } from 'astro';
import { apiProduct, jsonResponse } from '../../../api/responses.ts';
import { products } from '../../../content.ts';

export const getStaticPaths = (() =>
  products.map((product) => ({
    params: { product: product.id },
    props: { product },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => jsonResponse(apiProduct(props['product']));
