import type { Texts } from "../../../shared/i18n/language";

/** 帳票. Japanese is the source: the other languages must have the same keys. */
export const ja = {
  title: "帳票",
  scopes: { department: "所属の帳票", organisation: "全所属の帳票", forms: "様式" },
  kind: "帳票の種類",
  kinds: {
    board: "人事課報告",
    doctor: "産業医連絡票",
    book: "出勤簿",
    month: "在校等時間記録（1人・月別）",
    boards: "人事課報告（全所属）",
    notice: "超過通知文",
    notices: "超過通知文（月・一括）",
  },
  about: {
    board:
      "年度の集計データです。全入力完了した月だけが入ります。報告区分ごとに1つの Excel ファイルになります。",
    doctor: "月の時間外が基準を超えた職員の一覧です。基準は「上限の設定」で変更できます。",
    book: "全入力完了した月の職員出勤状況です。",
    month: "1人の1か月分の記録です。",
    boards: "すべての所属の人事課報告を、1つの ZIP ファイルにまとめます。",
    notices:
      "発行済みの超過通知文を、1つの ZIP ファイルにまとめます。未発行のものは「月別一覧」で発行できます。",
  },
  year: "年度",
  month: "月",
  chooseEmployee: "選択してください",
  formerEmployee: "選択中の社員（現在の名簿にはいません）",
  ask: "作成する",
  past: "作成した帳票",
  kept: "ファイルは90日間保管します。過ぎたものも、もとの記録から作り直せます。",
  columns: { at: "作成日時", kind: "種類", name: "ファイル名", by: "作成者", state: "状態" },
  none: "作成した帳票はまだありません。種類を選んで「作成する」を押してください。",
  more: "以前の帳票を表示",
  asked: (time: string, name: string) => (name ? `${time} ${name}` : time),
  states: {
    waiting: "順番待ち",
    running: "作成中",
    ready: "完成",
    failed: "作成失敗",
    cancelled: "中止しました",
  },
  steps: (done: number, total: number) => `${done} / ${total}`,
  download: "ダウンロード",
  stop: "中止",
  again: "再作成",
  made: (name: string) => `「${name}」ができました。`,
  failed: "作成できませんでした。「再作成」でもう一度お試しください。",
  failures: {
    notFound: "対象の職員または所属が見つからないため、作成できませんでした。",
    unavailable: "何度か試しましたが、作成できませんでした。時間をおいて「再作成」を押してください。",
    nothingConfirmed: "この年度には確定した月がありません。先に「全入力完了」を行ってください。",
    monthNotConfirmed: "この月は確定していません。先に「全入力完了」を行ってください。",
    nothingIssued: "この月に発行済みの超過通知文がありません。「月別一覧」で発行してください。",
    templateUnreadable:
      "登録した様式を読み取れません。「帳票」の「様式」で登録し直すか、標準に戻してください（組織の管理者が行えます）。",
    templateTooShort:
      "登録した様式の表に、必要な行数がありません。表の下の空いた行を増やし（合計は表の上に置くと確実です）、「帳票」の「様式」で登録し直してください（組織の管理者が行えます）。",
  },
  forms: {
    about:
      "帳票ごとに、団体独自の様式（Excel ブック）を登録できます。セルに項目の名前を付けておくと、その場所に値が入ります。登録した後に作成する帳票から使われます。",
    viewOnly: "閲覧のみです。変更するには「設定」の編集権限が必要です。",
    standard: "標準の様式",
    own: "独自の様式",
    replace: "差し替える",
    fetch: "取得",
    sample: "見本",
    restore: "標準に戻す",
    restoreTitle: (name: string) => `「${name}」を標準の様式に戻しますか`,
    restoreAbout:
      "これから作成する帳票は標準の様式になります。作成済みの帳票は変わりません。登録した様式は、必要であれば先に取得してください。",
    saved: (name: string) => `「${name}」の様式を差し替えました。`,
    restored: (name: string) => `「${name}」を標準の様式に戻しました。`,
    refused: "この様式は登録できませんでした。様式は変わっていません。",
    tooLarge: "ファイルが大きすぎます（2 MB まで）。",
    names: "項目の名前の一覧",
    nameColumn: "名前",
    givesColumn: "内容",
  },
  refusals: {
    finished: "すでに終わっているため、中止できません。",
    notFound: "対象が見つからないか、権限がありません。",
    string_pattern_mismatch: "選択してください。",
  },
} as const;

export type ReportTexts = Texts<typeof ja>;
