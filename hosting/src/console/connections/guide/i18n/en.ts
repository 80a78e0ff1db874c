import type { GuideTexts } from "./ja";

export const en: GuideTexts = {
  title: "Preparing Jobcan",
  lead: "An administrator of Jobcan Attendance does this once. It takes about ten minutes, not counting the wait for API approval. Names of pages may change with Jobcan's updates.",
  toConnections: "To the connections",
  what: {
    "employees.read": "lists the employees, to match them",
    "summaries.create": "has daily summaries calculated anew",
    "summaries.read": "reads the daily summaries",
    "adits.read": "reads the punches",
  },
  steps: {
    apply: {
      title: "Apply for the API",
      text: "Jobcan's API can be used only after an application. If you have not applied, tell Jobcan's support that you want to use the attendance API, and follow their instructions.",
    },
    open: {
      title: "Open the page for other systems",
      text: "On Jobcan's page for administrators, open these one after the other.",
    },
    issue: {
      title: "Open the page of API clients",
      text: "Go on this way. Let nobody else see what this page shows.",
    },
    create: {
      title: "Make a new client",
      text: "Press this button. A client that is there already will not do: its key cannot be shown again.",
    },
    name: {
      title: "Enter a name and a description",
      text: "Choose a name that you will recognise later, such as Dakoku.",
    },
    scope: {
      title: "Tick four scopes",
      text: "Tick these four and no others. If one is missing, the connection is refused.",
    },
    grant: { title: "Choose the grant type", text: "Choose client_credentials alone." },
    copy: {
      title: "Copy the ID and the key",
      text: "Both are shown once the client is made: copy them at once. The secret access key is never shown again after this page is closed. If you missed it, make another client.",
    },
    codes: {
      title: "Make the codes agree",
      text: "The staff code in Jobcan and the employee code here must be the same text, leading zeros included. Whoever does not agree is listed under Matching after the first pull.",
    },
  },
};
