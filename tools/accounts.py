"""`make -s accounts PROJECT=… | sh`: each part's service account, with the roles that it needs and no more.

Prints the commands of gcloud. What is there already is refused by them, or stays as it is.
"""

import argparse
from collections.abc import Iterator

from dakoku.platform.config import account
from tools.paths import FUNCTIONS
from tools.preflight.needs import ROLES


def main() -> None:
    """All accounts first: one that was just made is not known everywhere at once."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--project", required=True)
    parser.add_argument("--bucket", default="", help="where it is not PROJECT-reports")
    asked = parser.parse_args()
    if not asked.project:
        parser.error("name the Firebase project: make -s accounts PROJECT=…")
    print("\n".join(commands(asked.project, asked.bucket or f"{asked.project}-reports")))


def commands(project: str, bucket: str) -> Iterator[str]:
    """In the order in which they have to be run; the bucket must be there."""
    for part in FUNCTIONS:
        name = f"dakoku-{part}"
        yield f"gcloud iam service-accounts create {name} --project {project} --display-name 'Dakoku {part}'"
    for role, told in ROLES.items():
        for part in told.parts:
            yield _binding(role, told.on, part, project, bucket)


def _binding(role: str, on: str, part: str, project: str, bucket: str) -> str:
    email = account(part, {"GCLOUD_PROJECT": project})
    given = f"--member serviceAccount:{email} --role {role}"
    match on:
        case "project":
            return f"gcloud projects add-iam-policy-binding {project} {given} --condition None"
        case "itself":
            return f"gcloud iam service-accounts add-iam-policy-binding {email} --project {project} {given}"
        case _:
            return f"gcloud storage buckets add-iam-policy-binding gs://{bucket} {given}"


if __name__ == "__main__":
    main()
