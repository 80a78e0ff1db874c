import { FileDown } from "lucide";
import { words } from "../../shared/i18n/shared";
import { Icon } from "../../shared/ui/Icon";
import { saveFile } from "../saveFile";
import { csvOf, type Row } from "./csv";
import { PrintButton } from "./PrintButton";
import "./csv.css";

interface ListButtonsProps {
  /** The file's name. */
  name: string;
  /** What the list shows, headings first, as it is shown now. */
  rows: () => readonly Row[];
}

/** What can be done with every list: 印刷, CSV出力. */
export function ListButtons({ name, rows }: ListButtonsProps) {
  const save = () => saveFile(new Blob([csvOf(rows())], { type: "text/csv;charset=utf-8" }), name);
  return (
    <div class="list-buttons">
      <PrintButton />
      <button type="button" class="button" onClick={save}>
        <Icon of={FileDown} size={20} />
        {words.value.csv}
      </button>
    </div>
  );
}
