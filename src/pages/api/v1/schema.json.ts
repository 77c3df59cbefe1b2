import { z } from 'astro/zod';
import { jsonResponse } from '../../../api/responses.ts';
import { apiCodeSchema } from '../../../api/schema.ts';

export const GET = () => jsonResponse({ title: 'Code', ...z.toJSONSchema(apiCodeSchema) });
