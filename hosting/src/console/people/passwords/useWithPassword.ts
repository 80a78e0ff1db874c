import type { Auth } from "firebase/auth";
import { useEffect, useState } from "preact/hooks";
import { reasonOf } from "../../../shared/reasons";
import { told } from "../../../shared/ui/toast";
import { call } from "../../api";
import { type Since, sincePath } from "./passwords";

/** Ids of a department's people who have a password; null until it is known, and while nobody asks (`departmentId` null). */
export function useWithPassword(auth: Auth, departmentId: string | null): ReadonlySet<string> | null {
  const [found, setFound] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    setFound(null);
    if (departmentId === null) return;
    let isWanted = true;
    call<Since>(auth, sincePath({ departmentId })).then(
      ({ passwords }) => isWanted && setFound(new Set(passwords.map(({ employeeId }) => employeeId))),
      (error: unknown) => told(reasonOf(error)),
    );
    return () => {
      isWanted = false;
    };
  }, [auth, departmentId]);
  return found;
}
