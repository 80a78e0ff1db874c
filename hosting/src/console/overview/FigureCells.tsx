import { formatMinutes } from "../../shared/time/duration";
import { formatShare } from "../../shared/time/units";
import { type Figures, meanOvertime, shareWithin } from "../figures";

interface FigureCellsProps {
  figures: Figures;
  /** Where the records are that lack something. */
  months?: string;
}

/** The figures of a department, or of all, in the order of the columns. */
export function FigureCells({ figures, months }: FigureCellsProps) {
  const mean = meanOvertime(figures);
  const share = shareWithin(figures);
  const { people, overMonth, overAverage, foreseen, lacking } = figures;
  return (
    <>
      <td class="figure">{people}</td>
      <td class="figure">{mean === null ? "-" : formatMinutes(mean)}</td>
      <td class="figure">{share === null ? "-" : formatShare(share)}</td>
      <Count value={overMonth} tone="warning" />
      <Count value={overAverage} tone="error" />
      <Count value={foreseen.month} tone="warning" />
      <Count value={lacking} tone="soft" address={months} />
    </>
  );
}

interface CountProps {
  value: number;
  tone: "warning" | "error" | "soft";
  address?: string | undefined;
}

/** How many people; nobody is not worth a second look. */
function Count({ value, tone, address }: CountProps) {
  const said = address && value > 0 ? <a href={address}>{value}</a> : value;
  return <td class={`figure count ${value > 0 ? `count-${tone}` : "count-none"}`}>{said}</td>;
}
