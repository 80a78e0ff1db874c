import type { Backend } from "../shared/firebase/people";
import type { AdminProfile } from "./account";

/** What every area works with. */
export interface PageProps {
  backend: Backend;
  profile: AdminProfile;
}
