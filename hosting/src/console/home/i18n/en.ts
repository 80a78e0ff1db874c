import type { HomeTexts } from "./ja";

export const en: HomeTexts = {
  title: "Home",
  today: "To do today",
  none: "There is nothing to do today.",
  noneText: "No punch is held, no day lacks its clock-out, and no month is unconfirmed.",
  more: (rest) => `${rest} more departments`,
  affected: (count) => `Cases: ${count}`,
  connections: {
    refused: { name: "Refused connections", text: "Jobcan refuses a connection, and nothing is pulled." },
    runFailed: { name: "Failed pulls", text: "The last pull left something out. See why." },
    unmatched: { name: "Unmatched people", text: "People in Jobcan are not matched with employees." },
  },
  what: {
    held: {
      name: "Held punches",
      text: "Punches of a confirmed month, or of a tablet whose clock jumped. Decide whether they count.",
      count: (count) => `${count} held`,
    },
    missingOut: {
      name: "Days without a clock-out",
      text: "In the last seven days there are days without a clock-out.",
      count: (count) => `${count} days`,
    },
    unsent: {
      name: "Terminals with unsent punches",
      text: "Punches more than an hour old have not been sent. Check the terminal's network.",
      count: (count) => `${count} terminals`,
    },
    unseen: {
      name: "Silent terminals",
      text: "They have not connected for more than 24 hours.",
      count: (count) => `${count} terminals`,
    },
    over: {
      name: "People over a limit",
      text: "Their overtime this month is over the limit.",
      count: (count) => `${count} people`,
    },
    near: {
      name: "People near a limit",
      text: "At the present pace their overtime will pass this month's limit.",
      count: (count) => `${count} people`,
    },
    unconfirmed: {
      name: "Unconfirmed months",
      text: "Last month's records are not confirmed yet.",
      count: (count) => `${count} departments`,
    },
    unissued: {
      name: "Letters not issued",
      text: "Letters to people whose month was too long are waiting to be issued.",
      count: (count) => `${count} letters`,
    },
  },
};
