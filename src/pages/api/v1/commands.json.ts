import { apiCommand, jsonResponse } from '../../../api/responses.ts';
import { products } from '../../../content.ts';

export const GET = () => jsonResponse(products.flatMap(({ commands }) => commands.map(apiCommand)));
