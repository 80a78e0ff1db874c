import type { Auth } from "firebase/auth";
import { callForResponse } from "../shared/api";
import { saveFile } from "./saveFile";

const TIMEOUT = 60_000;

/** Has the browser save a file that one of the functions answers with, under the name it gives, else `name`. Throws what `callApi` throws. */
export async function download(auth: Auth, path: string, name: string): Promise<void> {
  const token = await auth.currentUser?.getIdToken();
  const response = await callForResponse(path, { timeout: TIMEOUT, ...(token && { token }) });
  saveFile(await response.blob(), nameIn(response.headers.get("Content-Disposition")) ?? name);
}

/** The name for people in a Content-Disposition (RFC 8187). */
function nameIn(disposition: string | null): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? "")?.[1];
  return encoded ? decodeURIComponent(encoded) : null;
}
