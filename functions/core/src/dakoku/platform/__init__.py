"""What the functions stand on: configuration, errors, HTTP, identity, secrets."""
