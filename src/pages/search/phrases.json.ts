import type { APIRoute } from 'astro';
import { jsonResponse } from '../../api/responses.ts';
import { codes } from '../../content.ts';
import { phrasesFile } from '../../search/phrases-file.ts';

export const GET: APIRoute = () => jsonResponse(phrasesFile(codes));
