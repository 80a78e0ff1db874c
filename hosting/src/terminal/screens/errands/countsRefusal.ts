import { ApiProblem } from "../../../shared/api";
import { texts } from "../../i18n/texts";
import { refusalText } from "./refusalText";

/** Why the server did not show or take an order. */
export function countsRefusal(failure: unknown): string {
  const { counts } = texts.value;
  if (failure instanceof ApiProblem) {
    if (failure.code === "countsOff") return counts.off;
    if (failure.code === "cutOffPassed") return counts.late;
    // The list has changed since it was shown.
    if (failure.status === 422) return counts.gone;
  }
  return refusalText(failure, counts.offline);
}
