/** Closes the window; where a browser does not let it, the terminal stands there again instead of the timecard. */
export function closeWindow(): void {
  window.close();
  if (!window.closed) location.replace("/");
}
