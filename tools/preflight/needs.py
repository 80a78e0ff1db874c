"""What a project must give to the functions. docs/operations.md tells the same; a test compares them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Secret:
    """`parts`: those whose functions it is bound to."""

    parts: tuple[str, ...]
    used_for: str


@dataclass(frozen=True)
class Role:
    """`parts`: those whose service account has it. `on`: the project, the bucket, or the account itself."""

    on: str
    parts: tuple[str, ...]
    used_for: str


SECRETS = {
    "SEALING_KEYS": Secret(("punch",), "opens the passwords that tablets have sealed"),
    "SERVER_KEY": Secret(("punch", "ledger"), "keyed digests of tries, challenges"),
    "CERTIFICATE_KEY": Secret(("punch",), "encrypts the terminals' certificates"),
    "CONNECTION_KEY": Secret(("sync",), "encrypts the secrets of Jobcan connections"),
}
VARIABLES = {
    "SITE_URL": "the pages' address, where it is not https://PROJECT.web.app",
    "REPORT_BUCKET": "the bucket's name, where it is not PROJECT-reports",
    "JOBCAN_API_URL": "where Jobcan is read, where it is not production",
    "JOBCAN_AUTH_URL": "where Jobcan gives out tokens, where it is not production",
}
# Set by the platform, or by the emulators alone.
GIVEN = frozenset(
    {
        "GCLOUD_PROJECT",
        "GOOGLE_CLOUD_PROJECT",
        "FIRESTORE_EMULATOR_HOST",
        "CLOUD_TASKS_EMULATOR_HOST",
        "STORAGE_EMULATOR_HOST",
    }
)
_EVERY = ("punch", "ledger", "sync", "reports")
_WITH_TASKS = ("ledger", "sync", "reports")
# A test derives the parts from the code: tools/preflight/tests/test_roles.py.
ROLES = {
    "roles/datastore.user": Role("project", _EVERY, "Firestore"),
    "roles/firebaseauth.admin": Role("project", ("ledger",), "administrators' accounts"),
    "roles/cloudtasks.enqueuer": Role("project", _WITH_TASKS, "queues"),
    "roles/run.invoker": Role("project", _EVERY, "tasks and events call the functions"),
    "roles/eventarc.eventReceiver": Role("project", ("punch",), "a punch calls settle"),
    "roles/iam.serviceAccountUser": Role("itself", _WITH_TASKS, "tasks bear its identity"),
    "roles/iam.serviceAccountTokenCreator": Role(
        "itself", ("punch", "ledger", "reports"), "signs custom tokens and links"
    ),
    "roles/storage.objectUser": Role("the bucket", ("reports",), "reports and forms"),
}
APIS = (
    "artifactregistry",
    "cloudbuild",
    "cloudfunctions",
    "cloudscheduler",
    "cloudtasks",
    "eventarc",
    "firestore",
    "iamcredentials",
    "identitytoolkit",
    "pubsub",
    "run",
    "secretmanager",
    "storage",
)
