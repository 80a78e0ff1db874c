import type { FormTexts } from "./ja";

/** The words of every form of the console in English. */
export const en: FormTexts = {
  discard: "Discard changes",
  fixMarked: "It could not be saved. Please check what is marked in red.",
  missing: "Please fill this in.",
  tooLong: "This is too long. Please shorten it.",
  outOfRange: "This is beyond what is allowed.",
  other: "This cannot be saved. Please check what you typed.",
  sameName: "There is another one of this name.",
  nameAt: (label, place) => `${label}: number ${place}`,
  addOne: (label) => `Add: ${label}`,
  up: (name) => `Move “${name}” up`,
  down: (name) => `Move “${name}” down`,
  removeOne: (name) => `Delete “${name}”`,
  movedTo: (name, place) => `“${name}” is number ${place} now.`,
};
