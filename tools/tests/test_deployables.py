"""What is staged to be uploaded."""

from pathlib import Path

import pytest

from tools import deployables


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A function in a checkout of its own."""
    folder = tmp_path / "functions/sync_jobcan"
    (folder / "dakoku_sync").mkdir(parents=True)
    (folder / "main.py").touch()
    (folder / "requirements.txt").write_text("requests>=2\n")
    (tmp_path / "requirements.lock").write_text("requests==2.32.0 \\\n    --hash=sha256:0\n")
    monkeypatch.setattr(deployables, "ROOT", tmp_path)
    monkeypatch.setattr(deployables, "DEPLOY", tmp_path / "deploy")
    return folder


def test_a_projects_variables_go_along_and_go_again(source: Path) -> None:
    variables = source / ".env.kitahama-dakoku"
    variables.write_text("SITE_URL=https://dakoku.example.jp\n")
    staged = deployables.stage("sync") / variables.name
    assert staged.read_text() == variables.read_text()
    variables.unlink()
    deployables.stage("sync")
    assert not staged.exists()


def test_versions_are_those_that_were_tested(source: Path) -> None:  # noqa: ARG001 - it makes the checkout
    assert (deployables.stage("sync") / "constraints.txt").read_text() == "requests==2.32.0\n"
