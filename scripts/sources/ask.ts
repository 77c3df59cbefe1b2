import { z } from 'astro/zod';

/** What an address answers. @throws naming the address and the reason, unless it answers with success. */
export async function ask(
  address: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const response = await fetch(address, { headers, signal: AbortSignal.timeout(patience) });
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
    throw new Error(`it answers ${response.status} ${response.statusText}`.trim());
  } catch (error) {
    throw new Error(`${address} cannot be read: ${reasonOf(error)}`);
  }
}

/** What an address answers in JSON, if that has the shape that is needed of it. */
export async function askJson<T>(
  address: string,
  shape: z.ZodType<T>,
  headers?: Readonly<Record<string, string>>,
): Promise<T> {
  const answer = new TextDecoder().decode(await ask(address, headers));
  const { data, error } = json.pipe(shape).safeParse(answer);
  if (error) throw new Error(`${address} answers with something else: ${z.prettifyError(error)}`);
  return data;
}

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue('no JSON');
    return z.NEVER;
  }
});

/** `fetch` says no more than that it failed; the reason stands behind it. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  if (!(cause instanceof Error)) return message;
  return cause.message || ((cause as NodeJS.ErrnoException).code ?? message);
}

/** The largest package has 24 MB. */
const patience = 180_000;
