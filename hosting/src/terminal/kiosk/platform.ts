/** Opened as an app of its own: from the home screen, or installed. */
export function isInstalled(): boolean {
  const asApp = matchMedia("(display-mode: standalone), (display-mode: fullscreen)").matches;
  return asApp || ("standalone" in navigator && navigator.standalone === true);
}

/** An iPhone or iPad. An iPad calls itself a Mac since iPadOS 13, but no Mac has a touch screen. */
export function isAppleMobile(): boolean {
  const { userAgent, maxTouchPoints } = navigator;
  return /iPhone|iPad|iPod/.test(userAgent) || (userAgent.includes("Macintosh") && maxTouchPoints > 0);
}

/** Safari itself, not another browser on the same engine. */
export function isSafari(): boolean {
  const { userAgent } = navigator;
  return userAgent.includes("Safari/") && !/Chrom|CriOS|FxiOS|EdgiOS|Edg\/|OPiOS|DuckDuckGo/.test(userAgent);
}

/**
 * A browser's tab on iPhone or iPad: its storage is not the home screen app's, and is wiped after seven days without a
 * visit. No terminal may live there.
 */
export function belongsOnHomeScreen(): boolean {
  return isAppleMobile() && !isInstalled();
}
