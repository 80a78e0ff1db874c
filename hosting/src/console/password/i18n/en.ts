import type { ResetTexts } from "./ja";

export const en: ResetTexts = {
  title: "Password for the console",
  set: "Set password",
  done: (email) => `Your password is set. Sign in with ${email} and the new password.`,
  expired: "This link no longer works. It was used already, or is too old.",
  askAgain: "On the sign-in, “Forgot the password” sends you a new one.",
  toSignIn: "To the sign-in",
  tooWeak:
    "This password cannot be used. Make it longer, or mix capitals, small letters, digits and symbols.",
  disabled: "This account is shut. Ask an administrator of the organisation.",
  forgotten: {
    link: "Forgot the password",
    title: "Forgot the password",
    lead: "We send a link to choose a password to the e-mail address that you are registered with as an administrator.",
    email: "E-mail address",
    emailWrong: "Enter an e-mail address.",
    send: "Send the link",
    sent: (email) =>
      `If ${email} is an administrator’s, the link has been sent. If it does not come, look into your spam folder, or ask an administrator of the organisation.`,
  },
};
