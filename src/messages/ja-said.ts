/** What commands say, by the English words that stand in them: help, errors of usage, and what install, uninstall, init, allow and doctor print. */
const WORDS: Readonly<Record<string, string>> = {
  // The overview, and each command's first line.
  "keyguard stops credentials from entering a git history.": "keyguard は、認証情報が git の履歴に入るのを防ぎます。",
  "keyguard COMMAND --help says more.": "詳しくは keyguard コマンド --help をご覧ください。",
  "wire the hooks into this repository": "このリポジトリにフックを組み込みます",
  "take out what install put in": "install が組み込んだものを取り除きます",
  "prove that the hook runs": "フックが動くことを確かめます",
  "search files, the staged changes or the history": "ファイル・ステージした変更・履歴を調べます",
  "what the installed hooks run": "組み込まれたフックが実行するコマンドです",
  "let a known case through": "問題がないと分かっているものを許可します",
  "list the rules": "ルールの一覧を表示します",
  "what a rule means, how to revoke, what to use instead": "ルールの意味、無効にする方法、代わりに使うものを説明します",
  "write a commented starter config": "コメント付きの設定ファイルを作ります",
  "Wires the hooks into this repository; what is there is kept and runs first.":
    "このリポジトリにフックを組み込みます。すでにあるフックは残し、先に実行します。",
  "Takes out exactly what install put in.": "install が組み込んだものだけを取り除きます。",
  "Proves that a commit with a key in it is blocked, link by link. Exit 0 only when it is.":
    "キーの入ったコミットが止まることを、一つずつ確かめます。止まるときだけ終了コードは 0 です。",
  "Searches for credentials. Without PATH: the repository's tracked and untracked, not ignored, files.":
    "認証情報を探します。PATH を省くと、リポジトリの追跡中および未追跡(無視対象を除く)のファイルを調べます。",
  "What the installed hooks run; git gives the arguments.": "組み込まれたフックが実行します。引数は git が渡します。",
  "Adds an entry to the config's allowlist, keeping its comments and order.":
    "設定の許可リストに項目を加えます。コメントと順序はそのまま残します。",
  "Lists the rules, or says what one of them means.":
    "ルールの一覧を表示します。ルールを指定すると、その意味を説明します。",
  "Says what a rule means, how to revoke what it found, and how to store the value instead.":
    "ルールの意味、見つかったものを無効にする方法、値の正しい保管方法を説明します。",
  "Writes a commented starter config.": "コメント付きの設定ファイルを作ります。",

  // Options.
  "auto (default)": "auto(既定)",
  "for all of your repositories, through git's configured hooks (from 2.54 on) or core.hooksPath; their own run, too":
    "自分のすべてのリポジトリに、git の設定フック(2.54 以降)または core.hooksPath で組み込みます。それぞれのフックも実行されます",
  "for repositories that come later, through init.templateDir":
    "これから作るリポジトリに、init.templateDir で組み込みます",
  "add a prepare script to package.json, so that npm install wires the hooks in for teammates":
    "package.json に prepare スクリプトを加え、チームの人の npm install でもフックが組み込まれるようにします",
  "do nothing, quietly, where there is no repository (for the prepare script)":
    "リポジトリがない場所では何も表示せずに終わります(prepare スクリプト用)",
  "print the change, do nothing": "変更内容を表示するだけで、何も変えません",
  "take out what install --global and --template put in":
    "install --global と --template が組み込んだものを取り除きます",
  "as JSON": "JSON で出力します",
  "what git commit is about to record": "git commit が記録しようとしている内容を調べます",
  "the content that these commits added": "指定したコミットが加えた内容を調べます",
  "the content that any commit added": "すべてのコミットが加えた内容を調べます",
  "with --history: only newer commits": "--history と一緒に: この日付より新しいコミットだけを調べます",
  "one document from standard input": "標準入力の内容を一つの文書として調べます",
  "what that document is called": "その文書のファイル名",
  "human, json, jsonl; several allowed": "human、json、jsonl。複数指定できます",
  "instead of the keyguard.config.json at the root": "ルートの keyguard.config.json の代わりに使う設定ファイル",
  "only this rule; several allowed": "このルールだけで調べます。複数指定できます",
  "what counts as a finding: low, medium (default), high, critical":
    "検出とみなす重大度: low、medium(既定)、high、critical",
  "hide at least N percent of each value (default: all but a few characters)":
    "各値の少なくとも N パーセントを隠します(既定: 数文字以外すべて)",
  "the language of the messages (default: by LANG)": "メッセージの言語(既定: LANG に従う)",
  "the language (default: by LANG)": "言語(既定: LANG に従う)",
  "plain text": "色を付けません",
  "how many threads search (default: one for each processor, at most 4)":
    "検索に使うスレッドの数(既定: プロセッサーごとに一つ、最大 4)",
  "with --history or --range: search commits again in which an earlier scan found nothing":
    "--history か --range と一緒に: 前に何も見つからなかったコミットも調べ直します",
  "say nothing when nothing was found": "何も見つからなければ何も表示しません",
  "the evidence for each finding, and all warnings": "各検出の根拠と、すべての警告を表示します",
  "the gate's listing of what is staged stands on standard input":
    "ステージした内容の一覧を標準入力から読みます(内部用)",
  "files that may hold it": "あってもよいファイル",
  "values that are known, as a regular expression": "既知の値(正規表現)",
  "only this rule's findings": "このルールの検出だけを許可します",
  "why this is no leak; required": "漏洩ではない理由(必須)",
  "the last day on which it allows": "許可が効く最後の日",

  // Install, uninstall, init.
  "keyguard is installed already; nothing would change": "keyguard はすでに組み込まれています。変更はありません",
  "this machine's grep cannot be trusted with the gate: every commit starts node, which is slower":
    "この環境の grep では事前の絞り込みができません。コミットのたびに node を起動するため、少し遅くなります",
  "keyguard is not installed here": "keyguard はここには組み込まれていません",
  "keyguard is taken out; everything else is as it was": "keyguard を取り除きました。ほかはすべて元のままです",
  "keyguard is not installed for all repositories": "keyguard はすべてのリポジトリ向けには組み込まれていません",
  "keyguard is taken out of all of your repositories' hooks":
    "すべてのリポジトリのフックから keyguard を取り除きました",
  "keyguard.config.json written": "keyguard.config.json を作りました",
  "keyguard is no dependency of this repository: teammates need it too (npm install --save-dev keyguard)":
    "keyguard はこのリポジトリの依存関係に入っていません。チームの人にも必要です(npm install --save-dev keyguard)",
  "npx lefthook install  makes git call it, where that has not been done":
    "まだ有効でなければ、npx lefthook install で git から呼ばれるようになります",
  "plain git hooks": "git 自身のフック",
  "asked for": "指定による",

  // Doctor: links and what they say.
  "hooks folder": "フックの場所",
  manager: "管理ツール",
  package: "パッケージ",
  config: "設定",
  gate: "絞り込み",
  bypass: "回避",
  "second line": "二重の備え",
  rehearsal: "予行",
  "git refused to commit a generated key": "git は、試しに作ったキーのコミットを拒みました",
  "git refused a push of a generated key": "git は、試しに作ったキーのプッシュを拒みました",
  "A commit with a key in it is blocked here.": "ここでは、キーの入ったコミットは止まります。",
  "A push with a key in it is blocked here.": "ここでは、キーの入ったプッシュは止まります。",
  "A commit with a key in it may get through here.": "ここでは、キーの入ったコミットが通ってしまう恐れがあります。",
  "A push with a key in it may get through here.": "ここでは、キーの入ったプッシュが通ってしまう恐れがあります。",
  "not installed: merges are not checked": "組み込まれていません: マージは検査されません",
  "no path is recorded; the hook looks in the usual places": "場所の記録がありません。フックはいつもの場所を探します",
  "none: the defaults hold": "なし: 既定のとおりに動きます",
  "its files do not belong to this version's rules: install keyguard anew":
    "ファイルがこのバージョンのルールと合いません。keyguard を入れ直してください",
  "this machine's grep cannot be trusted with it: install again, so that every commit starts node":
    "この環境の grep では使えません。もう一度 install すると、コミットのたびに node を起動するようになります",
  "no variable that skips hooks is set": "フックを飛ばす環境変数は設定されていません",
  "CI does not call keyguard; --no-verify gets past every local hook":
    "CI が keyguard を呼んでいません。--no-verify は手元のフックをすべて飛ばします",

  // Errors of usage.
  "--since goes with --history": "--since は --history と一緒に使います",
  "--stdin-filename goes with --stdin": "--stdin-filename は --stdin と一緒に使います",
  "allow takes one FINGERPRINT": "allow の FINGERPRINT は一つだけです",
  "allow: what?": "allow: 何を許可しますか",
  "allow needs --reason: why is this no leak?": "allow には --reason が必要です: なぜ漏洩ではないのですか",
  "explain: which rule?": "explain: どのルールですか",
  "an argument is missing": "引数が足りません",
  "one of them": "どれか一つ",
  "en or ja": "en または ja",
  "keyguard rules lists all of them.": "keyguard rules で一覧を表示します。",
  "Edit it; the README lists every key.": "そのファイルを編集してください。README にすべてのキーの説明があります。",
  "Correct the file; nothing is committed meanwhile.": "ファイルを直してください。それまでは何もコミットされません。",
  "Correct the file; nothing is committed meanwhile. The README and schema.json list every key.":
    "ファイルを直してください。それまでは何もコミットされません。README と schema.json にすべてのキーがあります。",
  "not a git repository": "git リポジトリではありません",
};

/** The same with something in it that stays as it is. The whole text must fit. */
const FORMS: readonly (readonly [english: RegExp, japanese: string])[] = [
  [/^Usage: keyguard COMMAND \[OPTION\]\u2026$/, "使い方: keyguard コマンド [オプション]…"],
  [/^Usage: (.*)$/, "使い方: $1"],
  [/^Options:$/, "オプション:"],
  [/^unknown command "(.*)"; did you mean "(.*)"\?$/, '"$1" というコマンドはありません。"$2" のことですか?'],
  [/^unknown command "(.*)"$/, '"$1" というコマンドはありません'],
  [/^([\w-]+): unknown option (\S+); did you mean (\S+)\?$/, "$1: $2 というオプションはありません。$3 のことですか?"],
  [/^([\w-]+): Unknown option '(.*)'$/, "$1: $2 というオプションはありません"],
  [/^([\w-]+): Option '(.*)' argument missing$/, "$1: $2 の値がありません"],
  [/^([\w-]+): Option '(.*)' does not take an argument$/, "$1: $2 は値を取りません"],
  [/^([\w-]+) takes no argument$/, "$1 は引数を取りません"],
  [/^(--\S+) does not go with (--\S+)$/, "$1 は $2 と一緒には使えません"],
  [/^(--.*) exclude each other$/, "$1 は一緒には使えません"],
  [/^(--\S+) takes no PATH$/, "$1 に PATH は指定できません"],
  [/^no rule is called "(.*)"; did you mean "(.*)"\?$/, '"$1" というルールはありません。"$2" のことですか?'],
  [/^no rule is called "(.*)"$/, '"$1" というルールはありません'],
  [/^unknown format "(.*)"$/, '"$1" という形式はありません'],
  [/^unknown hook "(.*)"$/, '"$1" というフックはありません'],
  [/^(.*) is there already$/, "$1 はすでにあります"],
  [/^(.*): there is no such file or folder$/, "$1: そのようなファイルやフォルダーはありません"],
  [/^(\d+) to (\d+)$/, "$1 から $2 まで"],
  [/^the hooks: (.*)\(default: (.*)\)$/, "フック: $1(既定: $2)"],
  [/^auto \(default\), (.*)$/, "auto(既定)、$1"],
  [/^keyguard is installed: (.*) \((.*): plain git hooks\)$/, "keyguard を組み込みました: $1($2: git 自身のフック)"],
  [/^keyguard is installed: (.*) \((.*): (.*) is there\)$/, "keyguard を組み込みました: $1($2: $3 があります)"],
  [/^keyguard is installed: (.*) \((.*): asked for\)$/, "keyguard を組み込みました: $1($2: 指定による)"],
  [/^keyguard is installed: (.*) \((.*)\)$/, "keyguard を組み込みました: $1($2)"],
  [/^keyguard is installed already \((.*)\)$/, "keyguard はすでに組み込まれています($1)"],
  [
    /^keyguard is installed for all of your repositories already$/,
    "keyguard はすでにすべてのリポジトリに組み込まれています",
  ],
  [/^keyguard is installed for all of your repositories$/, "keyguard をすべてのリポジトリに組み込みました"],
  [
    /^keyguard is installed for repositories that you make from now on( already)?$/,
    "keyguard を、これから作るリポジトリに組み込みました",
  ],
  [/^also here: (.*); --manager chooses another$/, "ほかにもあります: $1。--manager で選べます"],
  [/^(\S+): the hook that was there runs first \(now (.*)\)$/, "$1: 元からあったフックを先に実行します(今の名前は $2)"],
  [
    /^(\S+) was changed since; left alone, as is (.*)$/,
    "$1 はその後に変更されているため、$2 とともにそのまま残しました",
  ],
  [
    /^(\S+): keyguard runs before your own lines, which end the script$/,
    "$1: 途中で終わるスクリプトのため、keyguard を先に実行します",
  ],
  [/^by (.*), for all of your repositories$/, "$1 により、すべてのリポジトリで有効です"],
  [/^(.*): added (\{.*\})$/, "$1: 追加しました $2"],
  [/^(.*): (allow\[\d+\]) is there already: (.*)$/, "$1: $2 としてすでにあります: $3"],
  [/^hook (\S+)$/, "フック $1"],
  [/^configured (\S+)$/, "設定フック $1"],
  [/^earlier (\S+)$/, "元の $1"],
  [/^(\S+) \(plain git hooks\)$/, "$1(git 自身のフック)"],
  [/^(\S+) \((.*) is there\)$/, "$1($2 があります)"],
  [/^(.*) does not exist$/, "$1 はありません"],
  [/^not installed: run (.*)$/, "組み込まれていません: $1 を実行してください"],
  [/^(.*) is not executable: git does not run it$/, "$1 に実行権限がないため、git は実行しません"],
  [/^(.*) is not executable: git would not run it either$/, "$1 に実行権限がありません(git も実行しません)"],
  [/^(.*) was changed since it was installed$/, "$1 は組み込み後に変更されています"],
  [
    /^(.*) calls keyguard, but git does not call (.*): run keyguard install, or .*$/,
    "$1 は keyguard を呼びますが、git が $2 を呼びません。keyguard install を実行してください",
  ],
  [/^(.*) runs first$/, "$1 を先に実行します"],
  [/^(.*) is gone; the hook looks in the usual places$/, "$1 がなくなっています。フックはいつもの場所を探します"],
  [/^(.*) is (v\S+); keyguard needs (\d+) or newer$/, "$1 は $2 です。keyguard には $3 以降が必要です"],
  [/^gone from (.*): run keyguard install$/, "$1 からなくなっています。keyguard install を実行してください"],
  [/^(\S+) in (.*); this is (\S+)$/, "$2 に $1(今のコマンドは $3)"],
  [/^(\S+) in (\/.*)$/, "$2 に $1"],
  [/^(hook\..*) in git's config$/, "git の設定の $1"],
  [/^(\d+) words, (\d+) patterns$/, "語 $1 個、パターン $2 個"],
  [/^(\S+=.*) skips hooks in this environment$/, "$1 により、この環境ではフックが飛ばされます"],
  [/^(.*) \(every commit is blocked until it is mended\)$/, "$1(直るまですべてのコミットが止まります)"],
  [/^a generated key was not blocked by keyguard: (.*)$/, "試しに作ったキーを keyguard が止めませんでした: $1"],
];

/** The Japanese for a line that a command says; one that is not known stays as it is. Spaces around it are kept. */
export function said(line: string): string {
  const text = line.trim();
  const own = Object.hasOwn(WORDS, text) ? WORDS[text] : undefined;
  const form = own === undefined ? FORMS.find(([english]) => english.test(text)) : undefined;
  return line.replace(text, () => own ?? (form ? text.replace(form[0], form[1]) : text));
}
