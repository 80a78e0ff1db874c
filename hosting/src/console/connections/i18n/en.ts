import type { ConnectionTexts } from "./ja";

export const en: ConnectionTexts = {
  title: "Connected systems",
  parts: {
    list: "Connections",
    runs: "Run log",
    matching: "Matching",
    pulling: "Pull settings",
    guide: "Preparing Jobcan",
  },
  none: "No connection yet",
  noneText:
    "Connected to Jobcan, its punches are pulled every day. Prepare Jobcan first, so that you have an ID and a secret access key.",
  toGuide: "See how to prepare Jobcan",
  add: "Add a connection",
  addLead: "Enter the ID and the secret access key of an API client in Jobcan. They are tried at once.",
  name: "Connection name",
  nameHint: "Tells connections apart where there are several Jobcan accounts.",
  secret: "Secret access key",
  secretHint: "Kept encrypted. Once saved, it is shown to nobody again.",
  automatic: "Automatic sync",
  automaticHint: "When on, the 40 days up to yesterday are pulled every morning at 5:00.",
  use: "On",
  useNot: "Off",
  connect: "Connect",
  connecting: "Trying the connection to Jobcan…",
  connected: "Connected to Jobcan.",
  renewed: "ID and secret access key replaced.",
  renewLead:
    "They are tried with Jobcan before they replace the present ones, which stay if they fail. Matching and pulled times do not change.",
  scopes: "Scopes of the API client",
  scopeGiven: "given",
  scopeMissing: "missing",
  meanings: {
    missingScope:
      "This API client lacks scopes that are needed. In Jobcan, make a new API client with those ticked too, and enter its ID and secret access key.",
    wrongCredentials:
      "Jobcan refuses this ID and secret access key. Copy both once more from the API client's page.",
    alreadyConnected: "This ID is connected already. Change that connection, or use another API client.",
    unavailable: "Jobcan does not answer. Please try again later. Nothing was saved.",
  },
  states: { connected: "Connected", refused: "Refused" },
  refused:
    "Jobcan no longer takes the saved ID and secret access key. See whether the API client was deleted, and enter a new pair under “Replace ID and key”. Until then nothing is pulled.",
  tryAgain: "Try again",
  works: "The connection works.",
  stillRefused: "Jobcan still refuses. Enter a new pair under “Replace ID and key”.",
  checkedAt: "Last tried",
  lastRun: "Last pull",
  noRun: "Nothing pulled yet",
  matching: "Matching",
  notMatched: "Matched with the first pull",
  allMatched: "Everybody matched",
  openMatching: (unmatched, conflicts) => `Unmatched: ${unmatched}, to be looked at: ${conflicts}`,
  deeds: {
    pull: "Pull now",
    edit: "Change settings",
    renew: "Replace ID and key",
    delete: "Delete connection",
  },
  deletion: {
    title: (name) => `Delete “${name}”?`,
    goes: "This connection and its secret access key are deleted, and automatic sync stops. This cannot be undone.",
    stays: "Times already in the records, the matching with employees, the run log and the audit log stay.",
    done: (runs, matches, entries) =>
      `Connection deleted. Kept: runs ${runs}, matches ${matches}, audit entries ${entries}.`,
  },
};
