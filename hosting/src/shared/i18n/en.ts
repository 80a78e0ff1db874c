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
  errors: {
    noAnswer: "The server cannot be reached. Check the network and try again.",
    tooManyTries: "Too many failures: please wait a while before trying again.",
    unexpected: "That did not work. Please try again.",
  },
};
