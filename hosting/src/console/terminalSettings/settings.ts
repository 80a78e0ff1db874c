/** What terminals show. */
export const SHOWN = ["breaks", "outings", "timecard", "status", "help", "counts"] as const;
export type Shown = (typeof SHOWN)[number];

/** 認証デバイス: タイムレコーダー, or none, where no certificates are given out. */
export const DEVICES = ["recorder", "none"] as const;
export type Device = (typeof DEVICES)[number];

/** What terminals show, and what they are: docs/data.md, `settings/organisation`. */
export type TerminalSettings = Readonly<Record<Shown, boolean>> & { readonly device: Device };
