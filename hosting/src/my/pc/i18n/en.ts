import type { PcTexts } from "./ja";

export const en: PcTexts = {
  title: "Enrol a staff-room PC",
  intro:
    "In an enrolled browser, logging in punches the start and logging out the end. Enrol shared PCs in the staff room, and nothing else.",
  certificate: "Certificate",
  certificateMissing: "Enter the certificate.",
  enrol: "Enrol",
  wrong:
    "This certificate is wrong. If you are sure of it, ask your administrator whether it has been renewed.",
  ofRecorder: "This is the certificate of a time recorder. Ask your administrator for that of the PC.",
  noStorage:
    "This browser cannot keep the enrolment. Leave private browsing, or allow site data to be stored.",
  enrolled: (name, department) => `This browser is the staff-room PC “${name}” of ${department}.`,
  exceptions: "Closing the browser, being logged out after a while and loading the page anew punch nothing.",
  toSignIn: "To the login page",
  forget: "End the enrolment",
  forgetAsk: "End the enrolment of this PC?",
  forgetText: "Logging in will punch nothing then. To enrol again you need a certificate.",
};
