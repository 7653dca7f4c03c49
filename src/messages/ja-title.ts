/**
 * Japanese titles of rules that have none of their own: a title is a product's name and then common words ("Linear API key", "Credential of trello
 * (projects, documents and time)"). The name stays, the words are said in Japanese.
 */

/** Words that stand after a product's name, in their order. */
const WORDS: Readonly<Record<string, string>> = {
  access: "アクセス",
  account: "アカウント",
  admin: "管理",
  agent: "エージェント",
  analysis: "分析",
  API: "API ",
  app: "アプリ",
  "app-only": "アプリ専用",
  application: "アプリケーション",
  audit: "監査",
  auth: "認証",
  authorization: "認可",
  batch: "バッチ",
  bearer: "ベアラー",
  bot: "ボット",
  bootstrap: "ブートストラップ",
  browser: "ブラウザー",
  build: "ビルド",
  certificate: "証明書",
  CI: "CI ",
  CLI: "CLI ",
  client: "クライアント",
  "client-side": "クライアント側",
  collection: "コレクション",
  connection: "接続",
  console: "コンソール",
  consumer: "コンシューマー",
  cookie: "クッキー",
  credential: "認証情報",
  custom: "カスタム",
  customer: "顧客",
  database: "データベース",
  deploy: "デプロイ",
  developer: "開発者",
  development: "開発用",
  device: "端末",
  endpoint: "エンドポイント",
  feature: "機能",
  flags: "フラグ",
  "fine-grained": "細かく権限を絞った",
  gateway: "ゲートウェイ",
  git: "git ",
  global: "グローバル",
  hook: "フック",
  id: " ID",
  incoming: "受信",
  ingest: "取り込み",
  insert: "書き込み",
  insights: "インサイト",
  installation: "インストール",
  integration: "連携",
  internal: "内部",
  invite: "招待",
  job: "ジョブ",
  join: "参加",
  key: "キー",
  keys: "キー",
  knowledge: "ナレッジ",
  license: "ライセンス",
  live: "本番用",
  location: "拠点",
  login: "ログイン",
  "long-lived": "長期",
  management: "管理",
  master: "マスター",
  member: "メンバー",
  merchant: "加盟店",
  mobile: "モバイル",
  model: "モデル",
  OAuth: "OAuth ",
  organization: "組織",
  origin: "オリジン",
  packages: "パッケージ",
  panel: "パネル",
  partner: "パートナー",
  password: "パスワード",
  permanent: "無期限",
  personal: "個人",
  plan: "プラン",
  policy: "ポリシー",
  preshared: "事前共有",
  preview: "プレビュー",
  principal: "プリンシパル",
  private: "非公開",
  production: "本番用",
  project: "プロジェクト",
  proxy: "プロキシー",
  public: "公開",
  publishable: "公開可能",
  publishing: "公開用",
  query: "問い合わせ",
  read: "読み取り",
  "read-write": "読み書き",
  recovery: "復旧",
  reference: "参照",
  refresh: "リフレッシュ",
  registration: "登録",
  REST: "REST ",
  restricted: "制限付き",
  root: "ルート",
  runner: "ランナー",
  sandbox: "サンドボックス用",
  scoped: "範囲付き",
  SCIM: "SCIM ",
  SDK: "SDK ",
  secret: "シークレット",
  secure: "セキュア",
  seed: "シード",
  send: "送信",
  server: "サーバー",
  service: "サービス",
  session: "セッション",
  shared: "共有",
  "short-lived": "短期",
  SID: " SID",
  signature: "署名",
  signing: "署名",
  SMTP: "SMTP ",
  stack: "スタック",
  static: "静的",
  string: "文字列",
  synthetics: "外形監視",
  system: "システム",
  temporary: "一時",
  tenant: "テナント",
  test: "テスト用",
  token: "トークン",
  trigger: "トリガー",
  trusted: "信頼された",
  URL: " URL",
  user: "ユーザー",
  validation: "検証",
  vault: "ボールト",
  webhook: " Webhook",
  widget: "ウィジェット",
  workspace: "ワークスペース",
};

/** What a title adds behind those words. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ \(meant to be public\)$/, "(公開してよいもの)"],
  [/ \(an id\)$/, "(ID だけ)"],
  [/ of the older form$/, "(古い形式)"],
  [/ of the test system$/, "(テスト環境)"],
  [/ as printed$/, "(印字された形)"],
  [/ in an endpoint$/, "(エンドポイントの中)"],
  [/ with its (?:token|secret)$/, "(シークレット付き)"],
  [/ with secret$/, "(シークレット付き)"],
  [/ in an Authorization header$/, "(Authorization ヘッダーの中)"],
  [/ with second factor$/, "(二要素認証の)"],
  [/ of a service account$/, "(サービスアカウントの)"],
  [/, (\w+)$/, "($1)"],
];

/** Fields of services, as tables of named values give them. */
const FIELDS: Readonly<Record<string, string>> = {
  "models and agents": "モデルとエージェント",
  agents: "エージェント",
  models: "モデル",
  "customers, sales and marketing": "顧客・営業・マーケティング",
  "projects, documents and time": "プロジェクト・文書・時間管理",
  "Japanese services": "日本のサービス",
  "cloud and hosting": "クラウドとホスティング",
  "building, testing and shipping software": "ソフトウェアのビルド・テスト・配布",
  "messaging and telephony": "メッセージと電話",
  "databases and data platforms": "データベースとデータ基盤",
  "scraping and search": "スクレイピングと検索",
  "shops, delivery and travel": "店舗・配送・旅行",
  "speech, vision and media": "音声・画像・メディア",
  "monitoring and incidents": "監視と障害対応",
  "crypto exchanges and blockchain services": "暗号資産の取引所とブロックチェーン",
  payment: "決済",
  payments: "決済",
  "identity and security": "ID とセキュリティー",
  "market, currency and financial data": "市場・通貨・金融のデータ",
  mail: "メール",
  "e-mail": "メール",
  "data validation and enrichment": "データの検証と補完",
  "IP and location data": "IP と位置のデータ",
  "weather and environment data": "天気と環境のデータ",
  "weather data": "天気のデータ",
  "threat intelligence": "脅威情報",
  "image models": "画像モデル",
  "browsers for agents": "エージェント用のブラウザー",
  "GPU instances": "GPU サーバー",
  "web scraping": "スクレイピング",
  "web analytics": "アクセス解析",
  "more services": "",
  "other services": "",
};

/** Parts of a title that say "or", each a title by itself. */
const OR = " or ";

/**
 * The title in Japanese; as it is where a word is not known.
 *
 * @param title a rule's title, in English
 */
export function jaTitle(title: string): string {
  const row = /^Credential of (\S+)(?: \((.+)\))?$/.exec(title);
  if (row?.[1] !== undefined) {
    const field = FIELDS[row[2] ?? ""] ?? "";
    return `${row[1]} の認証情報${field === "" ? "" : `(${field})`}`;
  }
  for (const [ending, said] of ENDINGS) {
    const found = ending.exec(title);
    if (found)
      return `${named(title.slice(0, found.index)) ?? title.slice(0, found.index)}${said.replace("$1", found[1] ?? "")}`;
  }
  return named(title) ?? title;
}

/** A product's name and at least one word, in Japanese; undefined where there is no such word behind a name. */
function named(title: string): string | undefined {
  const words = title.split(" ");
  let first = words.length;
  while (
    first > 0 &&
    (WORDS[words[first - 1] ?? ""] !== undefined || (words[first - 1] === OR.trim() && first < words.length))
  )
    first--;
  if (words[first] === OR.trim()) first++;
  if (first === words.length || first === 0) return undefined;
  const noun = words.slice(first).map((word) => WORDS[word] ?? "または");
  return `${words.slice(0, first).join(" ")} の${spaced(noun.join(""))}`;
}

/** A space between Japanese and Latin letters, and none elsewhere. */
function spaced(noun: string): string {
  const words = noun.trim().replace(/ {2,}/g, " ");
  return words.replace(/(?<=[^ -~])(?=[A-Za-z])/g, " ").replace(/^(?=[A-Za-z])/, " ");
}
