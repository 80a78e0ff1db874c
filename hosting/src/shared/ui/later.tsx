import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { words } from "../i18n/shared";
import { Retry } from "./LiveState";
import { Loading } from "./Loading";

/** A component that is fetched when it is shown first: most visits never see it. */
export function later<Props extends object>(fetchIt: () => Promise<ComponentType<Props>>) {
  return function Later(props: Props) {
    const [Fetched, setFetched] = useState<ComponentType<Props> | null>(null);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      fetchIt().then(
        (component) => setFetched(() => component),
        () => setFailed(true),
      );
    }, []);
    if (Fetched) return <Fetched {...props} />;
    if (!failed) return <Loading />;
    return <Retry tone="error" text={words.value.live.failedToOpen} onRetry={() => location.reload()} />;
  };
}
