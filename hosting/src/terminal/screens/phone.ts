import { signal } from "@preact/signals";

const PHONE = matchMedia("(max-width: 640px), (max-height: 480px)");

/** A phone has no room for the types on its home screen: the name comes first there. */
export const isPhone = signal(PHONE.matches);
PHONE.addEventListener("change", () => {
  isPhone.value = PHONE.matches;
});
