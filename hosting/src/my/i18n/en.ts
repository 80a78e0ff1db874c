import type { MyTexts } from "./ja";

export const en: MyTexts = {
  title: "Working hours",
  navigation: {
    label: "Pages",
    record: "Record",
    rooms: { arrangements: "Leave and trips", selfcheck: "Self-check" },
  },
  signIn: {
    code: "Employee code",
    codeMissing: "Enter your employee code.",
    passwordMissing: "Enter your password.",
    wrongCredentials: "The employee code or the password is wrong. Please enter them again.",
    refused: "This employee code cannot use this page at present. Please ask your administrator.",
  },
  google: {
    unknownAddress:
      "No employee is registered with the e-mail address of this Google account. Please ask your administrator.",
    sharedAddress:
      "Several employees have this e-mail address. Log in by employee code and password, and tell your administrator.",
    inactiveEmployee:
      "The employee with this e-mail address cannot use this page at present. Please ask your administrator.",
    otherDomain: (domain) => `Choose a Google account of @${domain}.`,
  },
  timecard: {
    title: "Timecard",
    nearlyOver: "This closes soon. Touch the screen to go on.",
    noPass: "Open the timecard once more from the time recorder.",
  },
  password: {
    title: "Set your password",
    change: "Change password",
    current: "Present password",
    currentMissing: "Enter your present password.",
    currentWrong: "The present password is wrong. Please enter it again.",
    set: "Set password",
    submitChange: "Change",
    done: "Your password is set.",
    from: (code) =>
      `From now on, use it for time recording and to sign in to this page. Your employee code is ${code}.`,
    changed: "Your password is changed. From now on, use the new one for time recording and to sign in.",
    toSignIn: "To the sign-in",
    expired:
      "This link no longer works. It was used already, is older than 72 hours, or was replaced by a newer one.",
    askAgain: "Ask your administrator to send you a new link.",
  },
  punch: {
    sending: (what) => `Sending: ${what}…`,
    accepted: (what, time) => `${what} recorded (${time}).`,
    duplicate: (what) => `${what} was punched a moment ago. The second one does not count.`,
    held: (what, time) => `${what} (${time}) is on hold until an administrator has looked at it.`,
    waiting: (what, time) => `${what} (${time}) was sent. It appears in the record once it is processed.`,
    refused: (what) => `${what} was not accepted. Please ask an administrator.`,
    offline: (what) =>
      `No connection: ${what} was not punched, and it is not kept anywhere. Connect, then press again.`,
    unsure: (what, time) =>
      `It is not known whether ${what} (${time}) arrived. Connect, look at the record, and press again if it is missing.`,
    shutOut: (what) =>
      `This staff-room PC is no longer enrolled, so ${what} was not punched. Press the button ${what}, and tell your administrator.`,
  },
  pc: {
    lead: (name) => `This is the staff-room PC “${name}”. Logging in punches the start, logging out the end.`,
    recorded: (what, time) => `${what} recorded ${time}`,
    stillSignedIn: "You are still logged in.",
    leaveUnpunched: "Log out without punching",
    signedOut: "You are logged out.",
    idle: "You were logged out because nobody used the page. No end was punched.",
  },
  selfcheckAsked: (days) =>
    days === 1
      ? "You are asked for a self-check of your working time on 1 day."
      : `You are asked for a self-check of your working time on ${days} days.`,
  report: {
    button: "Export to Excel",
    working: "The Excel file is being made",
    ready: "The Excel file is ready.",
    download: (name) => `Download ${name}`,
    failed: "The Excel file could not be made.",
    ownForm:
      "The Excel file could not be made, because your organisation's own form cannot be filled. Tell your administrator.",
    slow: "This takes longer than usual. Please try again in a while.",
  },
};
