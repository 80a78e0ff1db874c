import type { HeldTexts } from "./ja";

export const en: HeldTexts = {
  title: "Held and rejected punches",
  parts: { held: "Held", rejected: "Rejected", incidents: "Reports of terminals" },
  hint: "Decide whether each enters the record. The employee is told.",
  none: "No punch is held.",
  unknownPerson: "(not on the roster)",
  place: "Where",
  sources: { terminal: "Time recorder", self: "Employee page", pc: "Staff-room PC" },
  arrived: "Arrived",
  record: "See that day",
  accept: "Accept",
  refuse: "Refuse",
  causes: {
    monthLocked: "Its month is confirmed.",
    clockJump: "The device's clock had jumped: the time may be wrong.",
    withdrawal: "The employee took back a punch of a confirmed month.",
  },
  acceptTitle: "Accept it?",
  refuseTitle: "Refuse it?",
  accepted: {
    monthLocked:
      "This person's month is unlocked and the punch enters the record. Look at the record, then lock it again under “Confirmation”.",
    clockJump:
      "It enters the record with this time. To correct the time, refuse it and enter the right time in that day's record.",
    withdrawal:
      "This person's month is unlocked and the punch is taken back. Look at the record, then lock it again under “Confirmation”.",
  },
  refused: {
    monthLocked: "It does not enter the record, and cannot be accepted later.",
    clockJump: "It does not enter the record, and cannot be accepted later.",
    withdrawal: "The punch is not taken back and stays in the record.",
  },
  done: { accepted: "Accepted.", refused: "Refused." },
  reasonHint: "The employee reads it, and the audit trail keeps it.",
  reasonMissing: "Give a reason.",
  meanings: {
    decidedOtherwise: "Another administrator has decided already. Close this and look.",
    notHeld: "This punch is no longer held.",
    laterMonthConfirmed:
      "The following month is confirmed, so it cannot be accepted. Take that confirmation back first, or refuse it.",
    noPermission: "You may not open a confirmed month. Ask an administrator who may confirm months.",
  },
  rejectedHint:
    "Punches of the last 90 days that did not enter the record. Enter what is needed in the day's record.",
  noRejected: "No punch was rejected in the last 90 days.",
  rejections: {
    wrongPassword: "Wrong password",
    noPassword: "No password has been set",
    unknownEmployee: "Not a registered employee",
    inactiveEmployee: "Not in service on that day",
    tooOld: "More than 30 days old",
    inFuture: "A time in the future",
    badSeal: "The encrypted password cannot be checked",
    refused: (reason) => `An administrator refused it: ${reason}`,
  },
  incidentHint: "What terminals found out and reported, the latest 200.",
  noIncidents: "No terminal has reported anything.",
  incidents: {
    purged: (count) => `${count} punches that could not be sent for 30 days are gone from the terminal`,
    loggedOut: (count) => `${count} unsent punches were lost at a logout`,
    clockAhead: (minutes) => `The device's clock was set forward by about ${minutes} minutes`,
    clockBack: (minutes) => `The device's clock was set back by about ${minutes} minutes`,
    restored: (count) => `${count} punches were read in from a saved file`,
  },
  lost: "Lost punches",
  columns: { person: "Name", type: "Type", at: "Time", reason: "Reason", happened: "What happened" },
};
