import type { Texts } from "../../../shared/i18n/language";
import { dictionary } from "../../../shared/i18n/language";

const ja = { date: "日付", previous: "前の日", next: "次の日", today: "今日" } as const;
type DayTexts = Texts<typeof ja>;

/** The words of choosing a day, in the language in use. */
export const texts = dictionary<DayTexts>({
  ja,
  en: { date: "Date", previous: "Day before", next: "Next day", today: "Today" },
  "zh-TW": { date: "選擇日期", previous: "前一天", next: "後一天", today: "今天" },
  th: { date: "วันที่", previous: "วันก่อนหน้า", next: "วันถัดไป", today: "วันนี้" },
  vi: { date: "Ngày", previous: "Ngày trước", next: "Ngày sau", today: "Hôm nay" },
});
