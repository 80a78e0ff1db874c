import { useEffect, useState } from "preact/hooks";
import { whenIdle } from "../../shared/activity";
import { words } from "../../shared/i18n/shared";
import { later } from "../../shared/ui/later";
import { phase } from "../kiosk/phase";
import { HistoryPage } from "./history/HistoryPage";
import { AnnouncementsPage } from "./home/AnnouncementsPage";
import { EmployeeMenu } from "./home/EmployeeMenu";
import { Home } from "./home/Home";
import { go, isLoose, paths, type Route, route } from "./route";
import { Login } from "./setup/Login";
import { SettingsPage } from "./setup/SettingsPage";
import { Stopped } from "./setup/Stopped";
import { Toast } from "./Toast";
import { UnsentPage } from "./unsent/UnsentPage";
import { UnsentPersonPage } from "./unsent/UnsentPersonPage";
import { TerminalContext, useTerminal } from "./useTerminal";

const CheckPage = later(async () => (await import("../check/CheckPage")).CheckPage);
const StatusPage = later(async () => (await import("./status/StatusPage")).StatusPage);
const DisplayPage = later(async () => (await import("../display/DisplayPage")).DisplayPage);

/** One screen for each phase of the page. */
export function App() {
  const now = phase.value;
  const to = route.value;
  if (now.name !== "running" && isLoose(to)) return <Screen route={to} />;
  if (now.name === "starting") return <p class="starting">{words.value.loading}…</p>;
  if (now.name === "login") return <Login db={now.db} shutOut={now.shutOut} />;
  if (now.name !== "running") return <Stopped reason={now.name} />;
  return (
    <TerminalContext.Provider value={now}>
      <Running />
      <Toast />
    </TerminalContext.Provider>
  );
}

const IDLE = 60_000;

/** Whoever comes next finds the home screen as new: nothing typed, chosen or open is left of the one before. */
function Running() {
  const { terminal } = useTerminal();
  const [visit, setVisit] = useState(0);
  useEffect(() => {
    const leave = () => {
      terminal.choice.release();
      go(paths.home);
      setVisit((last) => last + 1);
    };
    return whenIdle(IDLE, () => !terminal.isStoring, leave);
  }, [terminal]);
  return <Screen key={visit} route={route.value} />;
}

function Screen({ route: to }: { route: Route }) {
  switch (to.screen) {
    case "check":
      return <CheckPage />;
    case "certificate":
      return <DisplayPage token={to.token} />;
    case "home":
      return <Home />;
    case "announcements":
      return <AnnouncementsPage />;
    case "settings":
      return <SettingsPage />;
    case "status":
      return <StatusPage />;
    case "history":
      return <HistoryPage />;
    case "unsent":
      return <UnsentPage />;
    case "unsentOf":
      return <UnsentPersonPage key={to.employeeId} employeeId={to.employeeId} />;
    case "employee":
      return <EmployeeMenu key={to.employeeId} employeeId={to.employeeId} />;
  }
}
