"""How long an administrator waits for a month of three hundred people, and how smoothly it scrolls."""

from collections.abc import Callable, Mapping
from datetime import datetime
from statistics import median
from typing import Any

from google.cloud.firestore import Client
from playwright.sync_api import Page, sync_playwright

from dakoku.domain.zone import month_of, month_shifted
from dakoku.platform import config, firestore
from dakoku.platform.ids import new_id
from dakoku.store.organisation.departments import Department, Departments
from dakoku.store.people.employees import Employee
from dakoku.store.record.sheets import Sheets
from dakoku.store.terminal.rosters import Rosters
from tools import browser, suite
from tools.bench.table import Line
from tools.demo.load import environment
from tools.demo.record import Admin, Demo
from tools.paths import ROOT
from tools.ports import Ports

PEOPLE = 300
_PATIENCE = 60_000  # ms: a deadline for what must come, however busy the machine is
_SCRIPT = ROOT / "tools/bench/month_list.js"


def measure(ports: Ports, program: str, demo: Demo, now: datetime) -> list[Line]:
    """Of a whole month, every day recorded: processor time of the page's main thread, which a busy machine
    hardly changes. Needs the demonstration data, and the pages built."""
    month = month_shifted(month_of(now.date()), -1)
    with environment(suite.environment(ports)):
        department_id = _department(firestore.client(config.load()), demo, month, now)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=program, args=browser.ARGUMENTS)
        page = chromium.new_page(locale=browser.LOCALE, viewport={"width": 1680, "height": 1050})
        _sign_in(page, f"http://{ports.host('hosting')}", demo["organisationAdmin"])
        worked = _stopwatch(page)
        waited: float = page.evaluate(
            "address => openList(address)", f"#/months?department={department_id}&month={month}"
        )
        opening = worked()
        frames = _scrolled(page, worked)
        chromium.close()
    longest = f"(median of {len(frames)}, longest {max(frames):.0f} ms)"
    return [
        Line(f"work until a month of {PEOPLE} people is seen", opening, 1, "s", f"({waited:.0f} ms waited)"),
        Line("work per frame while scrolling through it", median(frames), 16, "ms", longest),
    ]


def _scrolled(page: Page, worked: Callable[[], float]) -> list[float]:
    """From the first line to the last: the milliseconds of each frame."""
    frames = []
    is_more = True
    while is_more:
        is_more = page.evaluate("scrollList()")
        frames.append(1000 * worked())
    return frames


def _stopwatch(page: Page) -> Callable[[], float]:
    """Each call: the seconds that the main thread has worked since the last."""
    devtools = page.context.new_cdp_session(page)
    devtools.send("Performance.enable", {"timeDomain": "threadTicks"})
    before = 0.0

    def lap() -> float:
        nonlocal before
        metrics = devtools.send("Performance.getMetrics")["metrics"]
        now: float = next(one["value"] for one in metrics if one["name"] == "TaskDuration")
        passed, before = now - before, now
        return passed

    lap()
    return lap


def _department(client: Client, demo: Demo, month: str, now: datetime) -> str:
    """A department of people who all have the month of the first of the demonstration: its id."""
    pattern = Sheets(client).reference(demo["employees"][0]["id"], month).get().to_dict()
    department = Department(new_id(), "9000", "計測校", default_pattern_id=None)
    people = [Employee(new_id(), f"9{n:04}", f"計測 {n}", department.id) for n in range(PEOPLE)]
    batch = client.batch()
    Departments(client).put(batch, department)
    Rosters(client).put(batch, department, people, now, None)
    batch.commit()
    for start in range(0, PEOPLE, 100):
        batch = client.batch()
        for person in people[start : start + 100]:
            batch.set(Sheets(client).reference(person.id, month), _sheet_of(person, pattern))
        batch.commit()
    return department.id


def _sheet_of(person: Employee, pattern: Mapping[str, Any]) -> dict[str, Any]:
    return {**pattern, "employeeId": person.id, "departmentId": person.department_id}


def _sign_in(page: Page, site: str, admin: Admin) -> None:
    page.set_default_timeout(_PATIENCE)
    page.add_init_script(path=_SCRIPT)
    page.goto(f"{site}/console/")
    page.get_by_label("メールアドレス").fill(admin["email"])
    page.get_by_label("パスワード").fill(admin["password"])
    page.get_by_role("button", name="ログイン").click()
    page.get_by_role("navigation", name="メニュー").wait_for()
