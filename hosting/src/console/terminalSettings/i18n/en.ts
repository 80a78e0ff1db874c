import type { TerminalSettingsTexts } from "./ja";

/** What terminals show, in English. */
export const en: TerminalSettingsTexts = {
  title: "Time recorder settings",
  shown: {
    breaks: "Show the buttons for the start and end of breaks",
    outings: "Show the buttons for going out and coming back",
    timecard: "Show the timecard button",
    status: "Show the attendance status button",
    help: "Show the help registration button",
    counts: "Show the orders button",
  },
  shows: { true: "Show", false: "Hide" },
  inherited: (value) => `As the organisation (${value})`,
  device: "Authentication device",
  devices: { recorder: "Time recorder", none: "None (no certificates are issued)" },
  language: "Display language",
};
