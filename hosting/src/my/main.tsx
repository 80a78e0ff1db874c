import "@preact/signals";
import { browserSessionPersistence } from "firebase/auth";
import "../shared/theme/base.css";
import "../shared/theme/controls.css";
import "../shared/theme/pages.css";
import "../record/limits/limits.css";
import "./my.css";
import "../record/month/month.css";
import "../record/month/table.css";
import "../record/month/cards.css";
import "../record/month/totals.css";
import "./report/report.css";
import "./timecard/timecard.css";
import "./punch/punch.css";
import "../record/day/day.css";
import "../record/arranging/arranging.css";
import "./selfcheck/selfcheck.css";
import { openBackend } from "../shared/firebase/people";
import { speakFirst } from "../shared/i18n/language";
import { TIMECARD_QUERY } from "../shared/timecard";
import { nameDocument } from "../shared/ui/nameDocument";
import { openPage } from "../shared/ui/openPage";
import { openAccount } from "./account";
import { texts } from "./i18n/texts";
import { MyPage } from "./MyPage";
import { recallPc } from "./pc/enrolled";
import { openTimecard } from "./timecard/open";

const isTimecard = location.search === TIMECARD_QUERY;

await speakFirst();
nameDocument(() => (isTimecard ? texts.value.timecard.title : texts.value.title));

openPage(async () => {
  if (isTimecard) return openTimecard();
  // Whoever closes the browser of a shared PC must not leave themselves signed in for the next one.
  const backend = await openBackend("my", (await recallPc()) ? browserSessionPersistence : undefined);
  return <MyPage backend={backend} account={openAccount(backend)} />;
});
