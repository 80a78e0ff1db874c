/** What there is to do in Jobcan, in order. */
export const STEPS = ["apply", "open", "issue", "create", "name", "scope", "grant", "copy", "codes"] as const;
export type Step = (typeof STEPS)[number];

/** Steps whose labels are gone through one after the other; the others' stand together on one page. */
export const WAYS: readonly Step[] = ["open", "issue", "grant"];

/** Jobcan's own words on the way, which are Japanese whoever reads. */
export const LABELS: Partial<Record<Step, readonly string[]>> = {
  open: ["基本情報設定", "他社システム連携"],
  issue: ["API連携", "勤怠APIクライアント管理", "APIクライアント発行"],
  create: ["新規クライアント作成"],
  name: ["名称", "説明"],
  grant: ["Grant Type", "client_credentials"],
  copy: ["ID", "シークレットアクセキー"],
};
