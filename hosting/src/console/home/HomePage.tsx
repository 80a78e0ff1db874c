import { CircleCheck } from "lucide";
import { formatLongDate } from "../../shared/time/calendarFormat";
import { now } from "../../shared/time/now";
import { workDateOf } from "../../shared/time/workDate";
import { Icon } from "../../shared/ui/Icon";
import { LiveState } from "../../shared/ui/LiveState";
import { useRead } from "../../shared/useRead";
import { useRefresh } from "../../shared/useRefresh";
import { isOpen } from "../areas";
import { Page } from "../Page";
import type { PageProps } from "../pageProps";
import { ConnectionTodo } from "./ConnectionTodo";
import { readConnections, troublesIn } from "./connections";
import { texts } from "./i18n/texts";
import { TodoCard } from "./TodoCard";
import { grouped, readTodo } from "./todo";
import "./home.css";

const SECONDS = 120;

/** ホーム: what there is to see to today, each a way to where it is done. */
export function HomePage({ backend, profile }: PageProps) {
  const { live, again } = useRead("todo", () => readTodo(backend.auth));
  const connected = useRead("connections", () =>
    readConnections(backend.auth, isOpen("connections", profile)),
  );
  useRefresh(again, SECONDS);
  useRefresh(connected.again, SECONDS);
  const items = live.phase === "ready" ? live.value.items : [];
  const troubles = connected.live.phase === "ready" ? troublesIn(connected.live.value.connections) : [];
  const isEmpty = items.length + troubles.length === 0;
  const isRead = live.phase === "ready" && connected.live.phase !== "loading";
  const { timeZone, dayBoundary } = profile.organisation;
  return (
    <Page title={texts.value.title}>
      <p class="home-date">{formatLongDate(workDateOf(now.value, timeZone, dayBoundary))}</p>
      <LiveState live={live} onRetry={again} />
      {isRead && isEmpty && <NothingToDo />}
      {isRead && !isEmpty && (
        <section class="home-todo" aria-label={texts.value.today}>
          {troubles.map((trouble) => (
            <ConnectionTodo key={trouble.what} {...trouble} />
          ))}
          {grouped(items).map((group) => (
            <TodoCard key={group.what} {...group} profile={profile} />
          ))}
        </section>
      )}
    </Page>
  );
}

function NothingToDo() {
  return (
    <div class="card home-done" role="status">
      <Icon of={CircleCheck} size={48} />
      <h3>{texts.value.none}</h3>
      <p>{texts.value.noneText}</p>
    </div>
  );
}
