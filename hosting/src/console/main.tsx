import "@preact/signals";
import "../shared/theme/base.css";
import "../shared/theme/controls.css";
import "../shared/theme/pages.css";
import "./console.css";
import "./shell.css";
import "../record/i18n/texts"; // its language is fetched with the page's
import { openBackend } from "../shared/firebase/people";
import { speakFirst } from "../shared/i18n/language";
import { nameDocument } from "../shared/ui/nameDocument";
import { openPage } from "../shared/ui/openPage";
import { openAccount } from "./account";
import { ConsolePage } from "./ConsolePage";
import { texts } from "./i18n/texts";
import { place } from "./place";

await speakFirst();
nameDocument(() => {
  const { title, areas } = texts.value;
  const { area } = place.value;
  return area ? `${areas[area]} | ${title}` : title;
});

openPage(async () => {
  const backend = await openBackend("console");
  return <ConsolePage backend={backend} account={openAccount(backend)} />;
});
