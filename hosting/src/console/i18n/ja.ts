import type { Texts } from "../../shared/i18n/language";

/** The console's words. Japanese is the source: the other languages must have the same keys. */
export const ja = {
  title: "管理画面",
  areasLabel: "メニュー",
  areas: {
    home: "ホーム",
    status: "出勤状況",
    overview: "全体の状況",
    months: "月別一覧",
    years: "年間一覧",
    limits: "上限と見込み",
    confirmation: "全入力完了",
    held: "保留・却下",
    reports: "帳票",
    selfchecks: "セルフチェック",
    people: "社員",
    imports: "取込",
    members: "管理者と権限",
    terminals: "端末・証明書",
    announcements: "お知らせ",
    orders: "カウント",
    organisation: "組織",
    departments: "所属",
    patterns: "勤務割振",
    categories: "業務内容",
    calendar: "カレンダー",
    thresholds: "上限の設定",
    connections: "外部連携",
    doctor: "動作確認",
    audit: "操作履歴",
  },
  groups: {
    today: "今日",
    record: "勤怠",
    staff: "職員",
    terminal: "タイムレコーダー",
    settings: "設定",
  },
  owner: { label: "だれの設定", organisation: "組織（全所属）" },
  noDepartments: "担当する所属がありません。組織の管理者にお問い合わせください。",
  noPermission: "この画面を使う権限がありません。組織の管理者にお問い合わせください。",
  signIn: {
    email: "メールアドレス",
    emailMissing: "メールアドレスを入力してください。",
    passwordMissing: "パスワードを入力してください。",
    wrongCredentials: "メールアドレスまたはパスワードが違います。もう一度入力してください。",
    notAdministrator: "このアカウントは管理者ではありません。管理者のアカウントでログインしてください。",
    disabled: "このアカウントは停止されています。組織の管理者にお問い合わせください。",
  },
} as const;

export type ConsoleTexts = Texts<typeof ja>;
