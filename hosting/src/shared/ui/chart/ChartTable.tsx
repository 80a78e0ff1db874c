import type { ChartData } from "./data";

/** What a chart shows, in numbers. */
export function ChartTable({ title, data }: { title: string; data: ChartData }) {
  const { heading, labels, series, format } = data;
  return (
    <table class="grid chart-table">
      <caption class="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          {series.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {labels.map((label, row) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {series.map(({ name, values }) => (
              <td key={name}>{inWords(values[row] ?? null, format)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const inWords = (value: number | null, format: (value: number) => string) =>
  value === null ? "―" : format(value);
