"""The queries of the functions, read from their source: chains of where and order_by, followed through
variables and the methods of a class. What cannot be read this way stands in `told.py`."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from itertools import chain, product
from pathlib import Path
from typing import TypeGuard

from tools.paths import ROOT
from tools.preflight.query import ASCENDING, DESCENDING, Query

_NARROWING = ("where", "order_by")
_LEAVING = ("select", "limit", "start_at", "start_after", "end_at", "end_before")
_SOURCES = "functions/*/dakoku_*/**/*.py", "functions/core/src/dakoku/**/*.py"


class Unreadable(Exception):
    """A query is put together in a way that this reader does not follow."""


_Owner = ast.Module | ast.ClassDef  # of a function
_All = tuple[tuple[str, str], ...]  # conditions, (field, operator) each


@dataclass(frozen=True)
class Found:
    """`place`: `path::Class.function`. `queries` None: there is one that cannot be read."""

    place: str
    queries: tuple[Query, ...] | None


def find() -> list[Found]:
    """Every function of every deployable that narrows or orders a collection."""
    paths = sorted(path for pattern in _SOURCES for path in ROOT.glob(pattern))
    return [found for path in paths for found in read(path.read_text(), path.relative_to(ROOT).as_posix())]


def read(source: str, path: str) -> Iterator[Found]:
    """The same of one file's text."""
    module = ast.parse(source)
    owners: list[_Owner] = [module, *(node for node in ast.walk(module) if isinstance(node, ast.ClassDef))]
    for owner in owners:
        for function in (node for node in owner.body if isinstance(node, ast.FunctionDef)):
            if any(_is_chain(node) for node in ast.walk(function)):
                name = f"{owner.name}.{function.name}" if isinstance(owner, ast.ClassDef) else function.name
                yield Found(f"{path}::{name}", _queries(module, owner, function))


def _queries(module: ast.Module, owner: _Owner, function: ast.FunctionDef) -> tuple[Query, ...] | None:
    reader = _Reader(module, owner, function)
    chains = [node for node in ast.walk(function) if _is_chain(node)]
    inner = {node.func.value for node in chains if isinstance(node.func, ast.Attribute)}
    try:
        ends = [node for node in chains if node not in inner]
        return tuple(query for node in ends for query in reader.queries(node))
    except Unreadable:
        return None


def _is_chain(node: ast.AST) -> TypeGuard[ast.Call]:
    if not isinstance(node, ast.Call):
        return False
    if isinstance(node.func, ast.Name):
        return node.func.id == "queries_among"
    return isinstance(node.func, ast.Attribute) and node.func.attr in _NARROWING


@dataclass(frozen=True)
class _Reader:
    """Follows names through one function, its class and its module."""

    module: ast.Module
    owner: _Owner
    function: ast.FunctionDef

    def queries(self, node: ast.expr) -> list[Query]:
        """What an expression may be at run time."""
        if isinstance(node, ast.Name):
            return [query for value in self._assigned(node) for query in self.queries(value)]
        if isinstance(node, ast.Attribute):
            return [query for value in self._attribute(node.attr) for query in self.queries(value)]
        if isinstance(node, ast.Call):
            return self._call(node)
        raise Unreadable(ast.dump(node))

    def _call(self, node: ast.Call) -> list[Query]:
        if isinstance(node.func, ast.Name) and node.func.id == "queries_among":
            field, whole = self.text(node.args[1]), self.queries(node.args[0])
            open_ones = [query for query in whole if field not in {one for one, _ in query.filters}]
            return [*whole, *(query.where(field, "in") for query in open_ones)]
        if not isinstance(node.func, ast.Attribute):
            raise Unreadable(ast.dump(node))
        base, called = node.func.value, node.func.attr
        if called == "collection":
            return [Query(self.text(node.args[0]))]
        if called in _LEAVING:
            return self.queries(base)
        if called == "where":
            conditions = self._conditions(node.keywords[0].value)
            return [_narrowed(query, each) for query in self.queries(base) for each in conditions]
        if called == "order_by":
            asked = self.text(node.args[0]), _direction(node)
            return [query.order_by(*asked) for query in self.queries(base)]
        if isinstance(base, ast.Name) and base.id == "self":
            return self._returned(called)
        raise Unreadable(ast.dump(node))

    def _conditions(self, node: ast.expr) -> list[_All]:
        """What holds together; several where any of them may."""
        if isinstance(node, ast.Name):
            return [each for value in self._assigned(node) for each in self._conditions(value)]
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            if node.func.id == "FieldFilter":
                return [((self.text(node.args[0]), self.text(node.args[1])),)]
            if node.func.id in ("And", "Or") and isinstance(node.args[0], ast.List):
                parts = [self._conditions(part) for part in node.args[0].elts]
                return (
                    list(chain(*parts))
                    if node.func.id == "Or"
                    else [tuple(chain(*one)) for one in product(*parts)]
                )
        raise Unreadable(ast.dump(node))

    def text(self, node: ast.expr) -> str:
        """A text that stands in the source: itself, or under a name of the module."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return node.value
        if isinstance(node, ast.Name):
            for module in (self.module, _imported(self.module, node.id)):
                for found in _assignments(module) if module else ():
                    if _name(found) == node.id:
                        return self.text(found.value)
        raise Unreadable(ast.dump(node))

    def _assigned(self, name: ast.Name) -> list[ast.expr]:
        """What a variable may hold where it is read: what was assigned for sure last, or maybe since."""
        found: list[ast.expr] = []
        for node in sorted(_assignments(self.function), key=lambda one: one.lineno):
            if _name(node) == name.id and (node.end_lineno or node.lineno) < name.lineno:
                found = [node.value] if node in self.function.body else [*found, node.value]
        if not found:
            raise Unreadable(f"{name.id} is not assigned in {self.function.name}")
        return found

    def _attribute(self, name: str) -> list[ast.expr]:
        found = [
            node.value
            for node in ast.walk(self.owner)
            if isinstance(node, ast.Assign)
            and any(isinstance(target, ast.Attribute) and target.attr == name for target in node.targets)
        ]
        if not found:
            raise Unreadable(f"no class assigns self.{name}")
        return found

    def _returned(self, method: str) -> list[Query]:
        """What a method of the class returns, if its text alone says so."""
        for found in self.owner.body:
            if isinstance(found, ast.FunctionDef) and found.name == method:
                reader = _Reader(self.module, self.owner, found)
                returns = (node.value for node in ast.walk(found) if isinstance(node, ast.Return))
                return [query for value in returns if value for query in reader.queries(value)]
        raise Unreadable(f"no method {method}")


def _narrowed(query: Query, conditions: _All) -> Query:
    return reduce(lambda narrowed, one: narrowed.where(*one), conditions, query)


def _assignments(inside: ast.AST) -> list[ast.Assign]:
    return [node for node in ast.walk(inside) if isinstance(node, ast.Assign)]


def _name(assignment: ast.Assign) -> str | None:
    (target, *_) = assignment.targets
    return target.id if isinstance(target, ast.Name) else None


def _imported(module: ast.Module, name: str) -> ast.Module | None:
    """The module of ours that a name comes from."""
    for node in module.body:
        if isinstance(node, ast.ImportFrom) and any(each.name == name for each in node.names):
            path = Path(*(node.module or "").split(".")).with_suffix(".py")
            for found in ROOT.glob(f"functions/**/{path}"):
                return ast.parse(found.read_text())
    return None


def _direction(order_by: ast.Call) -> str:
    told = [word.value for word in order_by.keywords if word.arg == "direction"]
    return DESCENDING if told and ast.unparse(told[0]).endswith(DESCENDING) else ASCENDING
