import type { StatusWords } from "./ja";

export const zhTW: StatusWords = {
  edited: "修",
  editedMeaning: "已修正的時間",
  dayOff: "休息日",
  holiday: "國定假日",
};
