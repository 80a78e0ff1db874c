import "@preact/signals";
import "../shared/theme/base.css";
import "../shared/theme/controls.css";
import "./styles/door.css";
import "./styles/counts.css";
import "./styles/help.css";
import "./styles/home.css";
import "./styles/pages.css";
import "./styles/menu.css";
import "./styles/announcements.css";
import "./styles/settings.css";
import "./styles/login.css";
import "./styles/punch.css";
import "./styles/roster.css";
import "./styles/status.css";
import "./styles/toast.css";
import "./styles/touch.css";
import { effect, untracked } from "@preact/signals";
import { render } from "preact";
import { speakFirst } from "../shared/i18n/language";
import { words } from "../shared/i18n/shared";
import { nameDocument } from "../shared/ui/nameDocument";
import { texts } from "./i18n/texts";
import { boot } from "./kiosk/boot";
import { App } from "./screens/App";
import { isLoose, route } from "./screens/route";

await speakFirst();
nameDocument(() => `${texts.value.title} - ${words.value.product}`);

const root = document.getElementById("app");
if (root) render(<App />, root);

let booted = false;
effect(() => {
  if (booted || isLoose(route.value)) return;
  booted = true;
  untracked(() => void boot());
});
