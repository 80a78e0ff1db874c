/** Puts a text on the clipboard. Rejects where the browser lets nobody do so: then people have to select it themselves. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // No Clipboard API (an older browser, a page without HTTPS), or it is refused: the way of before.
    if (!copySelected(text)) throw new Error("the browser refuses to copy");
  }
}

function copySelected(text: string): boolean {
  const area = document.createElement("textarea");
  area.value = text;
  area.className = "visually-hidden";
  document.body.append(area);
  area.select();
  const copied = document.execCommand("copy");
  area.remove();
  return copied;
}
