import type { Firestore } from "firebase/firestore";
import { Notice } from "../../shared/ui/Notice";
import type { AdminProfile } from "../account";
import { href } from "../address";
import { isOpen } from "../areas";
import { useGivesCertificates } from "./device";
import { texts } from "./i18n/texts";

interface NoDeviceProps {
  store: Firestore;
  profile: AdminProfile;
  departmentId: string | null;
}

/** Said where a department has no terminals by its settings, with the way there for whoever may go it. */
export function NoDevice({ store, profile, departmentId }: NoDeviceProps) {
  if (useGivesCertificates(store, departmentId)) return null;
  const { noDevice, toSettings } = texts.value.certificate;
  return (
    <Notice tone="info">
      <p>{noDevice}</p>
      {isOpen("departments", profile) && (
        <a href={href("departments", { department: departmentId })}>{toSettings}</a>
      )}
    </Notice>
  );
}
