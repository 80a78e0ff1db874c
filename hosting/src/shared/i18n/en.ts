import type { SharedTexts } from "./ja";

export const en: SharedTexts = {
  product: "Dakoku",
  types: {
    in: "Clock in",
    out: "Clock out",
    breakStart: "Break start",
    breakEnd: "Break end",
    outingStart: "Go out",
    outingEnd: "Return",
  },
  themes: { light: "Light", dark: "Dark", classic: "Classic" },
  cancel: "Cancel",
  close: "Close",
  back: "Back",
  loading: "Loading",
  password: "Password",
  theme: "Theme",
  signIn: "Sign in",
  signOut: "Sign out",
  retry: "Try again",
  asTable: "Show as a table",
  copied: "Copied",
  copyFailed: "It could not be copied. Select the text and copy it yourself.",
  live: {
    offline: "The server cannot be reached. Check the network: the data appear as soon as it answers.",
    stale: "The connection is lost. This is what was received last.",
    failed: "The data cannot be shown.",
    failedToOpen: "The page cannot be opened. Check the network and try again.",
  },
  google: {
    button: "Log in with Google",
    or: "or",
    blocked: "Google’s window could not be opened. Allow pop-ups and try again.",
    notConfirmed: "Google did not confirm the account. Please try again.",
  },
  errors: {
    noAnswer: "The server cannot be reached. Check the network and try again.",
    tooManyTries: "Too many failures: please wait a while before trying again.",
    tryAgainAt: (minutes, time) =>
      `Too many failures: try again in about ${minutes} minutes (from ${time} on).`,
    unexpected: "That did not work. Please try again.",
  },
};
