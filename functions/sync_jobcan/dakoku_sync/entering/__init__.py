"""Pulled days on their way into an employee's sheets. Pure: reading and writing are the task's."""
