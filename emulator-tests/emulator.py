"""What only an emulator does."""

import requests


def erase(host: str, project: str) -> None:
    """Delete every document of a project."""
    url = f"http://{host}/emulator/v1/projects/{project}/databases/(default)/documents"
    requests.delete(url, timeout=60).raise_for_status()
