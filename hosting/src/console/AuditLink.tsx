import { History } from "lucide";
import { Icon } from "../shared/ui/Icon";
import type { AdminProfile } from "./account";
import { href } from "./address";
import { isOpen } from "./areas";
import { texts } from "./i18n/texts";

interface AuditLinkProps {
  profile: AdminProfile;
  /** The document's path: employees/ID. */
  subject: string;
}

/** The way to what was done with something, for those who may see that. */
export function AuditLink({ profile, subject }: AuditLinkProps) {
  if (!isOpen("audit", profile)) return null;
  return (
    <a class="button" href={href("audit", { subject })}>
      <Icon of={History} size={20} />
      {texts.value.areas.audit}
    </a>
  );
}
