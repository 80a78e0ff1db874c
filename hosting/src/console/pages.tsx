import type { ComponentType } from "preact";
import { later } from "../shared/ui/later";
import type { AdminProfile } from "./account";
import { AREAS, type Area, isOpen } from "./areas";
import type { PageProps } from "./pageProps";

/** Where each area is built; fetched when it is shown first. */
export const PAGES: Record<Area, ComponentType<PageProps>> = {
  home: later(async () => (await import("./home/HomePage")).HomePage),
  status: later(async () => (await import("./status/StatusPage")).StatusPage),
  months: later(async () => (await import("./months/MonthsPage")).MonthsPage),
  organisation: later(async () => (await import("./organisation/OrganisationPage")).OrganisationPage),
  departments: later(async () => (await import("./departments/DepartmentsPage")).DepartmentsPage),
  patterns: later(async () => (await import("./patterns/PatternsPage")).PatternsPage),
  calendar: later(async () => (await import("./calendar/CalendarPage")).CalendarPage),
  confirmation: later(async () => (await import("./confirmation/ConfirmationPage")).ConfirmationPage),
  years: later(async () => (await import("./years/YearsPage")).YearsPage),
  limits: later(async () => (await import("./limits/LimitsPage")).LimitsPage),
  overview: later(async () => (await import("./overview/OverviewPage")).OverviewPage),
  held: later(async () => (await import("./held/HeldPage")).HeldPage),
  people: later(async () => (await import("./people/PeoplePage")).PeoplePage),
  announcements: later(async () => (await import("./announcements/AnnouncementsPage")).AnnouncementsPage),
  orders: later(async () => (await import("./orders/OrdersPage")).OrdersPage),
  audit: later(async () => (await import("./audit/AuditPage")).AuditPage),
  terminals: later(async () => (await import("./terminals/TerminalsPage")).TerminalsPage),
  categories: later(async () => (await import("./categories/CategoriesPage")).CategoriesPage),
  thresholds: later(async () => (await import("./thresholds/ThresholdsPage")).ThresholdsPage),
  reports: later(async () => (await import("./reports/ReportsPage")).ReportsPage),
  selfchecks: later(async () => (await import("./selfchecks/SelfchecksPage")).SelfchecksPage),
  connections: later(async () => (await import("./connections/ConnectionsPage")).ConnectionsPage),
  doctor: later(async () => (await import("./doctor/DoctorPage")).DoctorPage),
  members: later(async () => (await import("./members/MembersPage")).MembersPage),
  imports: later(async () => (await import("./imports/ImportsPage")).ImportsPage),
};

/** The areas that are open to an administrator, in the menu's order. */
export const openAreas = (profile: AdminProfile): Area[] =>
  (Object.keys(AREAS) as Area[]).filter((area) => isOpen(area, profile));
