import type { Auth } from "firebase/auth";
import { callForResponse } from "../shared/api";

const TIMEOUT = 60_000;

/** Has the browser save a file that one of the functions answers with, under the name it gives, else `name`. Throws what `callApi` throws. */
export async function download(auth: Auth, path: string, name: string): Promise<void> {
  const token = await auth.currentUser?.getIdToken();
  const response = await callForResponse(path, { timeout: TIMEOUT, ...(token && { token }) });
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement("a");
  link.href = address;
  link.download = nameIn(response.headers.get("Content-Disposition")) ?? name;
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(address), TIMEOUT);
}

/** The name for people in a Content-Disposition (RFC 8187). */
function nameIn(disposition: string | null): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? "")?.[1];
  return encoded ? decodeURIComponent(encoded) : null;
}
