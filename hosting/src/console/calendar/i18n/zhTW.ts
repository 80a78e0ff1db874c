import type { CalendarTexts } from "./ja";

/** The words of カレンダー in Chinese Traditional. */
export const zhTW: CalendarTexts = {
  title: (year) => `行事曆 ${year}年`,
  year: "年份",
  before: "前一年",
  after: "後一年",
  imports: "由檔案匯入",
  named: "有名稱的日子",
  own: "由此行事曆設定的日子",
  panel: "日期設定",
  panelHint: "選擇日期後可以變更類別與名稱。Shift 選取期間，Ctrl 逐日加選。",
  many: "連續選取多日",
  noneChosen: "請選擇日期。",
  clear: "取消選取",
  kind: "類別",
  kinds: { working: "工作日", dayOff: "週休日", holiday: "假日" },
  standard: "依機構的行事曆",
  organisationStandard: "依星期與國定假日",
  name: "名稱",
  nameHint: "假日或學校活動的名稱，例如運動會",
  following: "正在重新建立職員的預定，可能需要幾分鐘。已確認的月份不會變更。",
  notFollowed: "行事曆已儲存，但無法反映到職員的預定。",
  followAgain: "再次反映",
  changedMeanwhile: "其他人已先變更此行事曆。已載入其內容並套用您的變更，請確認後再次儲存。",
  chosenDays: (count) => `已選取${count}天`,
  unsaved: (count) => `有${count}天的變更尚未儲存。`,
};
