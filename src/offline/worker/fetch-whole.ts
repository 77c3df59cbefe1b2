/** What the server has at an address. @throws also where it answers with an error, or has no such file. */
export async function fetchWhole(request: Request | string, init?: RequestInit): Promise<Response> {
  const response = await fetch(request, init);
  if (!response.ok) throw new Error(response.url);
  return response;
}
