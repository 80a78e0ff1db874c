"""What a project must give to the functions. docs/operations.md tells the same; a test compares them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Secret:
    """`parts`: those whose functions it is bound to."""

    parts: tuple[str, ...]
    used_for: str


@dataclass(frozen=True)
class Role:
    """A role of the functions' service account. `file` is where it is used, by the call `call`."""

    on: str
    used_for: str
    file: str
    call: str


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
_PLATFORM = "functions/core/src/dakoku/platform"
ROLES = {
    "roles/datastore.user": Role("project", "Firestore", f"{_PLATFORM}/firestore.py", "firestore.Client("),
    "roles/firebaseauth.admin": Role(
        "project", "administrators' accounts", f"{_PLATFORM}/sign_ins.py", "auth.create_user("
    ),
    "roles/cloudtasks.enqueuer": Role("project", "queues", f"{_PLATFORM}/tasks.py", ".create_task("),
    "roles/run.invoker": Role("project", "tasks call the functions", f"{_PLATFORM}/tasks.py", "OidcToken("),
    "roles/eventarc.eventReceiver": Role(
        "project", "a punch calls settle", "functions/punch/main.py", "on_document_created("
    ),
    "roles/iam.serviceAccountUser": Role(
        "itself", "tasks bear its identity", f"{_PLATFORM}/tasks.py", "service_account_email="
    ),
    "roles/iam.serviceAccountTokenCreator": Role(
        "itself", "signs custom tokens and links", f"{_PLATFORM}/identity.py", "create_custom_token("
    ),
    "roles/storage.objectUser": Role(
        "the bucket", "reports and forms", f"{_PLATFORM}/storage.py", "upload_from_filename("
    ),
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
