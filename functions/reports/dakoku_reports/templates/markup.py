"""Elements of a workbook as text, with nothing in them but what the format itself has."""

from collections.abc import Mapping
from html import escape
from xml.etree import ElementTree as ET

from dakoku_reports.templates.package import MAIN, tag

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def markup(element: ET.Element, *, declared: bool = False) -> str:
    """An element with all in it. `declared`: it names its namespace, as the outermost must."""
    inner = escape(element.text or "", quote=False)
    inner += "".join(markup(child) for child in element if child.tag.startswith(tag("")))
    attributes = {("xml:space" if name == _SPACE else name): value for name, value in element.attrib.items()}
    if declared:
        attributes = {"xmlns": MAIN, **attributes}
    return wrapped(element.tag.removeprefix(tag("")), attributes, inner)


def wrapped(name: str, attributes: Mapping[str, str], inner: str) -> str:
    """An element out of its parts. Attributes of others' namespaces are left out."""
    said = "".join(f' {key}="{escape(value)}"' for key, value in attributes.items() if "{" not in key)
    return f"<{name}{said}>{inner}</{name}>" if inner else f"<{name}{said}/>"


def part_of(text: str) -> bytes:
    """As it can stand in a part of any encoding."""
    return text.encode("ascii", "xmlcharrefreplace")
