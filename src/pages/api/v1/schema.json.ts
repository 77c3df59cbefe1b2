import { z } from 'astro/zod';
import { jsonResponse } from '../../../api.ts';
import { apiCodeSchema } from '../../../schemas/api-code.ts';

export const GET = () => jsonResponse({ title: 'Code', ...z.toJSONSchema(apiCodeSchema) });
