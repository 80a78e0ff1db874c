"""Where these tests play: not in the suite's own project, so that no trigger of it fires."""

PROJECT = "demo-settle"
