import Papa from "papaparse";

export type Cell = string | number | null | undefined;
export type Row = readonly Cell[];

// A spreadsheet computes what begins like this; the ledger's spreadsheet.py has the same list.
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const BOM = "\uFEFF"; // without it Excel takes UTF-8 for Shift_JIS

/** A table as CSV for spreadsheets: UTF-8 with BOM, lines ending in CRLF, nothing in it computed. */
export const csvOf = (rows: readonly Row[]): string =>
  `${BOM}${Papa.unparse(
    rows.map((row) => [...row]),
    { newline: "\r\n", escapeFormulae: FORMULA },
  )}\r\n`;

/** A file's name of these parts, without what file systems refuse. */
export const csvName = (...parts: readonly string[]): string =>
  `${parts.map((part) => part.replace(/[\s<>:"/\\|?*]/g, "")).join("_")}.csv`;
