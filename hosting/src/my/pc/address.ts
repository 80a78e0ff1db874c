import { computed } from "@preact/signals-core";
import { hash } from "../../shared/hash";

/** The address asks for the page that makes this browser a staff-room PC. */
export const isPcPage = computed(() => hash.value === "#/pc");
