import type { OrderTexts } from "./ja";

export const en: OrderTexts = {
  title: "Counts",
  items: "Items and cut-off",
  day: "Orders",
  refresh: "Refresh",
  none: "Nothing was ordered on this day.",
  noItems:
    "There are no items. Add some under “Items and cut-off”, and they can be ordered at the time recorders.",
  caption: "Orders of the day",
  total: "Total",
  csvTitle: "CSV of a period",
  csv: "Save as CSV",
  from: "First day",
  to: "Last day",
  badPeriod: "The last day must not be before the first, nor more than 92 days after it.",
  item: "Item",
  itemsHint:
    "In the order in which time recorders show them. One that was ordered cannot be deleted: stop offering it.",
  offered: "Offered",
  cutOff: "Cut-off",
  cutOffHint: "After this time the day's orders cannot be changed. Empty: all day.",
  cutOffWrong: "Enter a time from 00:00 to 24:00, or leave it empty.",
  itemOrdered: "An item that was ordered cannot be deleted. Keep it, and stop offering it.",
  persons: (count) => `People: ${count}`,
};
