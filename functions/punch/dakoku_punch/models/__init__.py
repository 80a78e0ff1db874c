"""What goes over HTTP: docs/api.md, punch."""
