import type { PasswordTexts } from "./ja";

export const en: PasswordTexts = {
  new: "New password",
  newMissing: "Enter a new password.",
  show: "Show the new password",
  least: (length) => `At least ${length} characters. Avoid names, your employee code and common words.`,
  more: (count) => `${count} more to go.`,
  enough: "Long enough.",
  tooShort: (length) => `Enter at least ${length} characters.`,
  tooWeak: "This is easy to guess. Make it longer, or avoid names, your employee code and common words.",
  tooLong: "This is too long. Enter at most 72 letters and digits.",
};
