/** The digest of a content, as `fetch()` takes it and a release lists it: `"sha256-uU0nuZNN…="`. */
export async function integrityOf(content: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', content);
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
