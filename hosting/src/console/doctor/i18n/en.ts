import type { DoctorTexts } from "./ja";

export const en: DoctorTexts = {
  title: "System check",
  lead: (address) =>
    `Tries out whether the servers are set up well. One test mail goes to ${address}. Attendance records are not touched.`,
  begin: "Start the check",
  again: "Check again",
  copy: "Copy the result",
  running: "Checking…",
  allWell: "Nothing is wrong.",
  warnings: (count) => `${count} ${count === 1 ? "warning" : "warnings"}.`,
  failed: (count) => `${count} ${count === 1 ? "problem" : "problems"}. See below what to do.`,
  lookAt: "Look at:",
  book: "More is in the handbook (docs/operations.md, “When something does not work”). When you ask for help, use “Copy the result”: it holds no passwords and no names.",
  of: (check, subject) => `${check} (${subject})`,
  lastly: (at) => `last ${at}`,
  together: "All together",
  parts: {
    punch: "Punches and terminals",
    ledger: "Records and settings",
    sync: "Connected systems",
    reports: "Reports",
  },
  states: { ok: "OK", warning: "Warning", failed: "Problem", waiting: "Waiting", absent: "Not checked" },
  checks: {
    answer: "Answer",
    secrets: "Keys",
    database: "Database",
    clock: "Server clock",
    place: "Location",
    tokens: "Signing sign-ins",
    files: "Storing files",
    links: "Links to files",
    mail: "Mail",
    tasks: "Tasks",
    schedule: "Scheduled job",
    settling: "Processing punches",
    version: "Version",
  },
  subjects: {
    functions: "functions",
    database: "database",
    bucket: "file store",
    sweep: "second look at punches",
    newday: "new day",
    overviews: "nightly figures",
    dailypull: "daily pull",
  },
  remedies: {
    notHere: "There is none in this environment, so it was not checked.",
    notSeen: "The function may not see it, so it was not checked.",
    nothingYet: "No terminal has sent a punch yet.",
    silent:
      "It does not answer. See whether it was deployed, whether its keys are set, and what its logs say.",
    denied:
      "A permission is lacking. See whether the function's service account has the role, and whether the API is enabled.",
    gone: "It was not found. See whether the name is right, and whether it was made or deployed.",
    noAnswer: "It does not answer. See whether the API is enabled, and try again in a while.",
    unexpected: "Something unexpected happened. See the function's logs.",
    badSecret:
      "This key does not work. See whether its value is right, and whether you deployed after changing it.",
    off: "The function's clock differs from the database's. If it stays so, look at the status of Google Cloud.",
    elsewhere: "It is not in Tokyo (asia-northeast1), which makes things slow.",
    notSigned:
      "Nothing can be signed. See whether the service account has the role on itself, and whether the API is enabled.",
    notFetched: "The stored file cannot be fetched by its link. See the roles and any network restriction.",
    noAddress: "Your administrator account has no e-mail address, so nothing was sent.",
    noExtension:
      "Not sent within a minute. See whether the extension Trigger Email from Firestore is installed, with the collection mail.",
    notSent:
      "The mail server refused it, or takes long. The reason is in delivery of this document in Firestore.",
    notArrived:
      "The task did not come within a minute. See whether the queue is paused, and whether the roles are there.",
    late: "It has not run for a while. See in Cloud Scheduler whether it is paused, or fails.",
    never:
      "It has never run. Right after deploying, wait an hour. See whether it is there in Cloud Scheduler.",
    endedBadly: "It failed on the way when it ran last. See the function's logs.",
    unsettled:
      "Some punches have arrived but are not processed. None is lost. See the function's logs and roles.",
    slow: "A punch took more than a minute to be processed. If it stays so, see the function's logs.",
    differ: "Functions and pages are of different versions. Deploy all of them again.",
  },
};
