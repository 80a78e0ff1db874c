"""Where things lie in the checkout."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUN = ROOT / ".run"  # what running leaves behind: logs, secrets for development, demo.json
FUNCTIONS = {"punch": "punch", "ledger": "ledger", "sync": "sync_jobcan", "reports": "reports"}
PROJECT = "demo-dakoku"
