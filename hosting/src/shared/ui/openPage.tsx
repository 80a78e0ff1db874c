import { type ComponentChild, render } from "preact";
import { words } from "../i18n/shared";
import { Retry } from "./LiveState";
import { Loading } from "./Loading";

/** Shows what `open` makes of the page; while it works, that it does; and when it cannot, the way to try again. */
export function openPage(open: () => Promise<ComponentChild>): void {
  show(<Loading />);
  open().then(show, (error: unknown) => {
    console.error(error);
    show(<Retry tone="error" text={words.value.live.failedToOpen} onRetry={() => location.reload()} />);
  });
}

function show(page: ComponentChild): void {
  const root = document.getElementById("app");
  if (root) render(page, root);
}
