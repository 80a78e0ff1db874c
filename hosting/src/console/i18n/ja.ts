import type { Texts } from "../../shared/i18n/language";

/** The console's words. Japanese is the source: the other languages must have the same keys. */
export const ja = {
  title: "管理画面",
  areasLabel: "メニュー",
  areas: { status: "出勤状況", staff: "社員の取込" },
  noPermission: "この画面を使う権限がありません。組織の管理者にお問い合わせください。",
  signIn: {
    email: "メールアドレス",
    emailMissing: "メールアドレスを入力してください。",
    passwordMissing: "パスワードを入力してください。",
    wrongCredentials: "メールアドレスまたはパスワードが違います。もう一度入力してください。",
    notAdministrator: "このアカウントは管理者ではありません。管理者のアカウントでログインしてください。",
    disabled: "このアカウントは停止されています。組織の管理者にお問い合わせください。",
  },
  status: {
    title: "今日の出勤状況",
    department: "所属",
    noDepartments: "担当する所属がありません。組織の管理者にお問い合わせください。",
    noPeople: "この所属には社員が登録されていません。",
    columns: {
      number: "No.",
      code: "社員コード",
      name: "氏名",
      employmentType: "雇用区分",
      standing: "状態",
      total: "合計",
    },
    standings: { absent: "未出勤", in: "出勤中", out: "退勤済み", break: "休憩中", outing: "外出中" },
    summary: { in: "出勤", out: "退勤", present: "勤務中" },
    counted: (what: string, count: number) => `${what} ${count} 人`,
  },
  staff: {
    title: "社員の取込",
    file: "社員一覧のファイルを選択",
    drop: "ここにファイルをドロップすることもできます。",
    formats: "CSV（UTF-8、Shift_JIS）または Excel（.xlsx）、5 MB・10,000 行まで。",
    columns:
      "見出し：社員コード、氏名、フリガナ、所属コード、職名、雇用区分、メール、入社日、退社日（順序は問いません）。",
    reading: (name: string) => `${name} を確認しています…`,
    importing: "取り込んでいます…",
    preview: (name: string, lines: number) => `${name}（${lines} 行）`,
    counts: {
      new: "新規",
      changed: "変更",
      unchanged: "変更なし",
      untouched: "ファイルにない社員",
      errors: "エラー",
    },
    withErrors: (count: number) =>
      `エラーが ${count} 件あります。ファイルを直して、もう一度選択してください。何も取り込まれていません。`,
    nothingToDo: "登録内容と同じです。取り込むものはありません。",
    ready: "エラーはありません。内容を確かめて「取り込む」を押してください。",
    ignored: (names: string) => `次の列は使われません：${names}`,
    changed: (field: string, before: string, after: string) => `${field}：${before} → ${after}`,
    nothing: "（なし）",
    errorTable: {
      caption: "直すところ",
      wholeFile: "ファイル全体",
      columns: { line: "行", column: "列", value: "値", message: "内容" },
    },
    lineTable: {
      caption: "取り込む内容",
      good: "エラーのない行（まだ取り込まれていません）",
      columns: { line: "行", action: "処理", changes: "変わるところ" },
    },
    fields: {
      code: "社員コード",
      name: "氏名",
      kana: "フリガナ",
      departmentCode: "所属コード",
      position: "職名",
      employmentType: "雇用区分",
      email: "メール",
      joinedOn: "入社日",
      leftOn: "退社日",
      active: "在籍",
    },
    buttons: {
      run: "取り込む",
      chooseAnother: "別のファイルを選択",
      again: "続けて取り込む",
      more: (rest: number) => `さらに表示（残り ${rest} 件）`,
    },
    confirm: {
      title: "取り込みますか",
      question: (added: number, changed: number) => `新規 ${added} 人、変更 ${changed} 人を取り込みます。`,
    },
    done: (added: number, changed: number) => `取り込みました。新規 ${added} 人、変更 ${changed} 人。`,
    problems: {
      stale:
        "確認のあとに社員の情報が変わったため、取り込みませんでした。もう一度ファイルを選択して確認してください。",
      tooLarge: "ファイルが大きすぎます。5 MB までのファイルを選択してください。",
      failed: "処理できませんでした。何も取り込まれていません。もう一度お試しください。",
    },
  },
} as const;

export type ConsoleTexts = Texts<typeof ja>;
