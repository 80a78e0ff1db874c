import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from "chart.js";
import { type Colours, coloursOf } from "./colours";
import { type ChartData, stepFor } from "./data";

Chart.register(
  ...[BarController, BarElement, LineController, LineElement, PointElement],
  ...[CategoryScale, LinearScale, Legend, Tooltip],
);

/** Paints the data in the colours of the theme. Returns what takes the picture away. */
export function draw(canvas: HTMLCanvasElement, data: ChartData): () => void {
  const chart = new Chart(canvas, configurationOf(data, coloursOf(canvas)));
  return () => chart.destroy();
}

function configurationOf(data: ChartData, colours: Colours): ChartConfiguration<"bar" | "line"> {
  const { kind, lying = false, labels, series, format } = data;
  const words = (value: unknown) => format(Number(value));
  const font = { family: colours.font, size: 14 };
  const axis = (isValues: boolean) => ({
    border: { color: colours.lines },
    grid: { color: colours.lines, display: isValues },
    ticks: {
      color: colours.text,
      font,
      autoSkip: isValues || !lying,
      ...(isValues && { callback: words, stepSize: stepFor(data) }),
    },
    ...(isValues && { beginAtZero: true }),
  });
  return {
    type: kind,
    data: { labels: [...labels], datasets: datasetsOf(data, colours) },
    options: {
      animation: false,
      maintainAspectRatio: false,
      indexAxis: lying ? "y" : "x",
      scales: { x: axis(lying), y: axis(!lying) },
      plugins: {
        legend: { display: series.length > 1, labels: { color: colours.text, font } },
        tooltip: {
          callbacks: {
            label: ({ dataset, parsed }) => `${dataset.label}: ${words(lying ? parsed.x : parsed.y)}`,
          },
        },
      },
    },
  };
}

function datasetsOf({ kind, series }: ChartData, { series: palette, ground }: Colours) {
  return series.map(({ name, values, asLine }, place) => {
    const colour = palette[place % palette.length] ?? "";
    const isLine = kind === "line" || asLine;
    return {
      type: isLine ? ("line" as const) : ("bar" as const),
      label: name,
      data: [...values],
      backgroundColor: colour,
      borderColor: isLine ? colour : ground,
      borderWidth: isLine ? 2 : 0,
      maxBarThickness: 32,
      pointRadius: asLine ? 0 : 3,
    };
  });
}
