"""The punch function."""
