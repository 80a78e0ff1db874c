import { useEffect, useRef, useState } from "preact/hooks";
import { words } from "../../i18n/shared";
import { theme } from "../../theme/theme";
import { ChartTable } from "./ChartTable";
import "./chart.css";
import type { ChartData } from "./data";

interface ChartFigureProps {
  title: string;
  data: ChartData;
  /** Whether the table beside the picture is folded up at first. */
  folded?: boolean;
}

/** A line of a lying chart, and what the axis needs, in rem. */
const LINE = 2.25;
const AXIS = 3;

/** A chart and the same as a table: the picture says nothing that the table does not. */
export function ChartFigure({ title, data, folded = false }: ChartFigureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [failed, setFailed] = useState(false);
  const painted = theme.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme has other colours
  useEffect(() => {
    let erase = () => {};
    let isWanted = true;
    void import("./draw").then(
      ({ draw }) => {
        if (isWanted && canvas.current) erase = draw(canvas.current, data);
      },
      () => setFailed(true),
    );
    return () => {
      isWanted = false;
      erase();
    };
  }, [data, painted]);
  const height = data.lying ? `${data.labels.length * LINE + AXIS}rem` : "18rem";
  return (
    <figure class="chart" aria-label={title}>
      {!failed && (
        <div class="chart-picture" style={{ height }} aria-hidden="true">
          <canvas ref={canvas} />
        </div>
      )}
      {folded ? (
        <details>
          <summary>{words.value.asTable}</summary>
          <ChartTable title={title} data={data} />
        </details>
      ) : (
        <ChartTable title={title} data={data} />
      )}
    </figure>
  );
}
