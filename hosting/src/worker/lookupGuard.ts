const LIMIT = 2_000;

/** The call by which Firebase Auth checks a stored sign-in when a page starts. */
export function isLookup(url: URL): boolean {
  return url.pathname.endsWith("/accounts:lookup");
}

/**
 * Fetches, but reports a sick or silent server as a lost network. Auth forgets the stored sign-in on any other
 * failure of this call, and a tablet must not be signed out because somebody's proxy had a bad minute.
 */
export async function guarded(request: Request, send: typeof fetch = fetch): Promise<Response> {
  try {
    const response = await send(request, { signal: AbortSignal.timeout(LIMIT) });
    return response.status >= 500 || response.status === 429 ? Response.error() : response;
  } catch {
    return Response.error();
  }
}
