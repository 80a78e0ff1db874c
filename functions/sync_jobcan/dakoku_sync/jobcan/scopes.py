"""The four permissions that the pull needs, as they are named on Jobcan's side."""

EMPLOYEES_READ = "employees.read"
SUMMARIES_CREATE = "summaries.create"
SUMMARIES_READ = "summaries.read"
ADITS_READ = "adits.read"
SCOPES = (EMPLOYEES_READ, SUMMARIES_CREATE, SUMMARIES_READ, ADITS_READ)
