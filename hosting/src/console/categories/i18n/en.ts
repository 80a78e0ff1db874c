import type { CategoriesTexts } from "./ja";

/** The words of 主な時間外業務内容 in English. */
export const en: CategoriesTexts = {
  title: "What overtime is spent on",
  item: "Category",
  hint: "People choose in this order in the form of each day. Another name shows on earlier records too, but for confirmed months. What is in use can be taken off the choice.",
  offered: "Offer it for choice",
  fixed: "Fixed",
  used: "In use: it cannot be deleted",
  inherited: "This department has the organisation’s list.",
  byOrganisation: "Administrators of the organisation change its list.",
  makeOwn: "Make a list for this department",
  makingOwn: "Once this is saved, the department has this list in place of the organisation’s.",
  giveUp: "Return to the organisation’s list",
  giveUpText:
    "The department’s own list is deleted, and the organisation’s list is used instead. Records so far stay as they are.",
  gaveUp: "The department has the organisation’s list again.",
  usedHere:
    "Records of this department use items that the organisation’s list does not have, so it cannot return.",
  categoryUsed: "Records use a category that is missing here. Please load the page again.",
  unknownCategory: "Somebody else changed the list first. Please load the page again.",
};
