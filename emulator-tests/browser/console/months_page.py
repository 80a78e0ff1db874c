"""月別一覧 as an administrator knows it."""

from playwright.sync_api import Locator, Page

from school import Person


class MonthsPage:
    """The area of the console, at a month."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.grid = page.get_by_role("grid")

    def line(self, person: Person) -> Locator:
        """Somebody's line."""
        return self.grid.get_by_role("row").filter(has_text=person.name)

    def open_person(self, person: Person) -> None:
        """By their name."""
        self.grid.get_by_role("link", name=person.name).click()

    def day(self, number: int) -> Locator:
        """The way to a day's form, in somebody's month."""
        table = self.page.get_by_role("table", name="在校等時間記録")
        return table.get_by_role("link", name=f"{number} の記録を入力", exact=True)
