/** What the pages use that older browsers lack: name → whether it is there. */
const FEATURES: Record<string, () => boolean> = {
  dialog: () => "showModal" in HTMLDialogElement.prototype,
  popover: () => "popover" in HTMLElement.prototype,
  "AbortSignal.timeout": () => "timeout" in AbortSignal,
  "Web Locks": () => "locks" in navigator,
  WebCrypto: () => "subtle" in crypto,
};

export const missingFeatures = () => Object.keys(FEATURES).filter((name) => !FEATURES[name]?.());

const NAMES: [string, RegExp][] = [
  ["Edge", /(?:Edg|EdgA|EdgiOS)\/([\d.]+)/],
  ["Firefox", /(?:Firefox|FxiOS)\/([\d.]+)/],
  ["Opera", /(?:OPR|OPiOS)\/([\d.]+)/],
  ["Samsung Internet", /SamsungBrowser\/([\d.]+)/],
  ["Chrome", /(?:Chrome|CriOS)\/([\d.]+)/],
  ["Safari", /Version\/([\d.]+).*Safari\//],
];
const TRIED = ["Chrome", "Edge", "Safari"];

const known = () => NAMES.find(([, pattern]) => pattern.test(navigator.userAgent));

/** "Chrome 141.0.0.0"; the whole user agent where it is none we know. */
export function browserName(): string {
  const found = known();
  return found ? `${found[0]} ${found[1].exec(navigator.userAgent)?.[1]}` : navigator.userAgent;
}

/** One of the browsers that the terminal is tried with; an installed app on iOS names none, and is Safari's. */
export function isTried(): boolean {
  const found = known();
  return found ? TRIED.includes(found[0]) : navigator.userAgent.includes("AppleWebKit");
}
