"""The staff: who fills each post, under which code, with which address and password."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from faker import Faker

from tools.demo.habits import Habit
from tools.demo.organisation import DEPARTMENTS, Department
from tools.demo.posts import Name, Post
from tools.demo.seed import SEED, source


@dataclass(frozen=True, slots=True)
class Person:
    """One employee. `department` and `pattern` are keys of `organisation`."""

    code: str
    name: Name
    department: str
    post: Post
    pattern: str
    joined: date
    left: date | None

    @property
    def habit(self) -> Habit:
        """How this person comes and goes."""
        return self.post.habit

    @property
    def email(self) -> str:
        """An address that leads nowhere."""
        return f"{self.name.latin}@example.jp"

    @property
    def password(self) -> str:
        """The documented password: good in a demonstration only."""
        return f"demo-{self.code}"

    def serves_on(self, day: date) -> bool:
        """Whether the day lies between joining and leaving, both included."""
        return self.joined <= day and (self.left is None or day <= self.left)


def staff(today: date) -> tuple[Person, ...]:
    """Everybody by code: sixty at work, and one who left at the end of last month."""
    names = _names()
    return tuple(
        _person(department, number, post, names, today)
        for department in DEPARTMENTS
        for number, post in enumerate(_each(department.posts), department.first_code)
    )


def _each(posts: tuple[Post, ...]) -> Iterator[Post]:
    return itertools.chain.from_iterable(itertools.repeat(post, post.count) for post in posts)


def _person(department: Department, number: int, post: Post, names: Iterator[Name], today: date) -> Person:
    code = f"{number:04}"
    this_month = today.replace(day=1)
    last_month = (this_month - timedelta(days=1)).replace(day=1)
    return Person(
        code=code,
        name=post.name or next(names),
        department=department.key,
        post=post,
        pattern=post.pattern or department.pattern,
        joined=last_month if post.joins else _joined(code),
        left=this_month - timedelta(days=1) if post.leaves else None,
    )


def _joined(code: str) -> date:
    """The first of April of some year: when schools take people on."""
    return date(source(code, "joined").randint(2004, 2025), 4, 1)


def _names() -> Iterator[Name]:
    """Drawn names without end, none with the address of another person."""
    fake = Faker("ja_JP")
    fake.seed_instance(SEED)
    taken = {post.name.latin for department in DEPARTMENTS for post in department.posts if post.name}
    while True:
        family, given = fake.last_name_pair(), fake.first_name_pair()
        name = Name(f"{family[0]} {given[0]}", f"{family[1]} {given[1]}", f"{given[2]}.{family[2]}".lower())
        if name.latin not in taken:
            taken.add(name.latin)
            yield name
