import type { DepartmentsTexts } from "./ja";

/** The words of 所属 in English. */
export const en: DepartmentsTexts = {
  title: "Departments",
  back: "Back to the list",
  add: "Add a department",
  none: "There are no departments yet. Add the first one.",
  code: "Department code",
  codeHint: "Letters, digits and . _ -, at most 20. It cannot be changed later.",
  codeWrong: "Use letters, digits and . _ - only.",
  codeFixed: "The code stays as it is: imports and lists tell departments by it.",
  byOrganisation: "Administrators of the organisation change the name and the usual work pattern.",
  name: "Department name",
  order: "Place in lists",
  orderHint: "Smaller numbers come first.",
  pattern: "Usual work pattern",
  noPattern: "None",
  patternHint: "For people without one of their own, in months that are still to be planned.",
  own: "Settings of its own",
  asOrganisation: "As the organisation",
  inheritedHint: "What is as the organisation changes with it. Terminals follow as soon as this is saved.",
  noDevice: "A department without an authentication device gets no new certificates.",
  ownCount: (count) => `${count} settings`,
  codeTaken: (name) => `“${name}” has this code.`,
};
