import { llmsText } from '../markdown/llms-text.ts';

export const GET = () =>
  new Response(llmsText(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
