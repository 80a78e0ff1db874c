"""What goes over HTTP: docs/api.md, ledger. By subject."""
