"""Employee codes: free ones, taken ones, and former ones, which stay somebody's for good."""

from google.cloud import firestore

from dakoku.platform.errors import FieldError, InvalidInput
from dakoku.store.people.codes import Codes


def give_code(client: firestore.Client, batch: firestore.WriteBatch, code: str, employee_id: str) -> None:
    """Let somebody have a code, or have a former one back, in the batch.

    Raises `InvalidInput`: `codeTaken`, `codeReserved`.
    """
    codes = Codes(client)
    held = codes.holder(code)
    if held is None:
        codes.claim(batch, code, employee_id)
    elif held.employee_id == employee_id:
        codes.take_back(batch, code)
    elif held.former:
        raise _refused("codeReserved", f"{code} was somebody else's: choose another.")
    else:
        raise _refused("codeTaken", f"{code} is somebody else's: choose another.")


def _refused(code: str, remedy: str) -> InvalidInput:
    return InvalidInput("The code cannot be had.", fields=[FieldError("code", code, remedy)])
