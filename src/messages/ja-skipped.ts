/** Reasons that are no formats; of some only the beginning is fixed. */
const REASONS: readonly (readonly [english: string, japanese: string])[] = [
  ["neither a file nor a link", "ファイルでもリンクでもない"],
  ["gone before it was read", "読む前になくなった"],
  ["unmerged", "マージの衝突が残っている"],
  ["has a credential file's name, but passes: encrypted", "認証情報のファイル名だが暗号化済み"],
  ["has a credential file's name, but passes: a template", "認証情報のファイル名だがひな型"],
];

/** Kinds of formats: `PNG image` → `PNG 画像`. */
const KINDS: Readonly<Record<string, string>> = {
  image: "画像",
  icon: "アイコン",
  sound: "音声",
  video: "動画",
  archive: "アーカイブ",
  document: "文書",
  font: "フォント",
  program: "プログラム",
  module: "モジュール",
  library: "ライブラリ",
  database: "データベース",
};

/** Why a file was passed over, in Japanese; a format that is not known here keeps its English name. */
export function skippedFor(reason: string): string {
  const known = REASONS.find(([english]) => reason.startsWith(english));
  if (known) return known[1];
  return reason.replace(/[a-z]+$/, (kind) => KINDS[kind] ?? kind);
}
