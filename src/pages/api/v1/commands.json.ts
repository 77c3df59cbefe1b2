import type { ApiCommands } from '../../../api/commands-schema.ts';
import { apiCommand, jsonResponse } from '../../../api/responses.ts';
import { products } from '../../../content.ts';

export const GET = () => {
  const calls: ApiCommands = products.flatMap(({ commands }) => commands.map(apiCommand));
  return jsonResponse(calls);
};
