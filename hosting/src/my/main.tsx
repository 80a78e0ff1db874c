import "@preact/signals";
import "../shared/theme/base.css";
import "../shared/theme/controls.css";
import "../shared/theme/pages.css";
import "./my.css";
import { openBackend } from "../shared/firebase/people";
import { nameDocument } from "../shared/ui/nameDocument";
import { openPage } from "../shared/ui/openPage";
import { openAccount } from "./account";
import { texts } from "./i18n/texts";
import { MyPage } from "./MyPage";

nameDocument(() => texts.value.title);

openPage(async () => {
  const backend = await openBackend("my");
  return <MyPage backend={backend} account={openAccount(backend)} />;
});
