/** One bad input, as the functions name it. */
export interface FieldProblem {
  field: string;
  code: string;
  message: string;
  line: number | null;
  /** The numbers of the rule that it breaks. */
  params: {
    length?: number;
    strength?: number;
    bytes?: number;
    largest?: number;
    nextDay?: number;
    unit?: number;
  };
}

/** An answer that is not a success (RFC 9457): `code` is stable, for the dictionaries. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly fields: readonly FieldProblem[];
  /** Seconds after which trying again makes sense, where the function says so. */
  readonly retryAfter: number | null;

  constructor(
    status: number,
    code: string,
    detail: string,
    fields: readonly FieldProblem[],
    retryAfter: number | null = null,
  ) {
    super(detail);
    this.status = status;
    this.code = code;
    this.fields = fields;
    this.retryAfter = retryAfter;
  }
}

/** No answer came: no network, or not within the time allowed. */
export class NoAnswer extends Error {}

export interface Call {
  method?: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  /** Sent as JSON; a form (with files) as it is. */
  body?: unknown;
  /** An ID token. */
  token?: string;
  /** Milliseconds before giving up. */
  timeout?: number;
  /** Twice is the same as once. Reading always is; then a failure on the way is tried a second time. */
  repeatable?: boolean;
}

/** Calls one of the functions. Throws `ApiProblem` for a refusal and `NoAnswer` when nobody answers. */
export async function callApi<T>(path: string, call: Call = {}): Promise<T> {
  const response = await callForResponse(path, call);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

/** The same for what is no JSON. */
export async function callForResponse(path: string, call: Call = {}): Promise<Response> {
  const response = await answer(path, call);
  if (!response.ok) throw await problem(response);
  return response;
}

async function answer(path: string, { repeatable, ...call }: Call): Promise<Response> {
  const again = repeatable ?? (call.method ?? "GET") === "GET";
  try {
    const response = await attempt(path, call);
    if (!again || !isOfTheWay(response)) return response;
  } catch (error) {
    if (!again || !navigator.onLine) throw error;
  }
  return attempt(path, call);
}

async function attempt(
  path: string,
  { method = "GET", body, token, timeout = 15_000 }: Omit<Call, "repeatable">,
): Promise<Response> {
  const isJson = body !== undefined && !(body instanceof FormData);
  const headers = new Headers({ "Accept-Language": document.documentElement.lang });
  if (isJson) headers.set("Content-Type", "application/json");
  if (token) headers.set("Authorization", `Bearer ${token}`);
  const signal = AbortSignal.timeout(timeout);
  const init: RequestInit = { method, headers, signal, cache: "no-store" };
  if (body !== undefined) init.body = body instanceof FormData ? body : JSON.stringify(body);
  try {
    return await fetch(path, init);
  } catch (error) {
    throw new NoAnswer(path, { cause: error });
  }
}

/** An error that no function of ours has answered: an instance that did not start, a proxy on the way. */
function isOfTheWay({ status, headers }: Response): boolean {
  return status >= 500 && !headers.get("Content-Type")?.startsWith("application/problem+json");
}

async function problem(response: Response): Promise<ApiProblem> {
  const body = (await response.json().catch(() => ({}))) as {
    code?: string;
    detail?: string;
    fields?: FieldProblem[];
  };
  const { status } = response;
  const retryAfter = Number(response.headers.get("Retry-After"));
  return new ApiProblem(
    status,
    body.code ?? `http${status}`,
    body.detail ?? response.statusText,
    body.fields ?? [],
    retryAfter > 0 ? retryAfter : null,
  );
}
