"""The whole organisation as files, and back into an empty project."""
