/** The rules' own advice, by its English text; a test sees that none is missing. */
export const ADVICE: Readonly<Record<string, string>> = {
  "Encrypt the keyset with a key management service (tinkey create-keyset --master-key-uri).":
    "鍵セットを鍵管理サービスで暗号化する(tinkey create-keyset --master-key-uri)",
  "Let git ask a credential helper, or use ssh.": "git に認証情報ヘルパーへ尋ねさせるか、ssh を使う",
  "Name a file of mode 600 (`auth-user-pass FILE`), or let the program ask.":
    "権限 600 のファイルを指定する(`auth-user-pass FILE`)か、プログラムに尋ねさせる",
  "Keep keys in a wallet or a signing device; move what the leaked one holds to a new one.":
    "鍵はウォレットか署名デバイスに置く。漏れた鍵の中身は新しいものへ移す",
  "Let the program ask, or read the password from standard input, from a file of mode 600 or from an environment variable.":
    "プログラムに尋ねさせるか、標準入力、権限 600 のファイル、または環境変数から読む",
  "Log in at a server of your own, which keeps the password, and send the browser a session.":
    "パスワードは自分のサーバーに置き、そこでログインして、ブラウザーにはセッションを渡す",
  "Keep it in a file of mode 600 outside the repository, or bind with Kerberos or a client certificate.":
    "リポジトリの外の権限 600 のファイルに置くか、Kerberos またはクライアント証明書で認証する",
  "Write its hash behind `password`, or read it from the environment.":
    "`password` の後にハッシュを書くか、環境変数から読みます。",
  "Write the SHA-256 of the password behind `#`, in a file outside the repository.":
    "パスワードの SHA-256 を `#` の後に書き、リポジトリーの外のファイルに置きます。",
  "Keep it in a file of mode 600 outside the repository.": "リポジトリーの外の、モード 600 のファイルに置きます。",
  "Draw a key of 32 bytes or more, and read it from the environment or a secret store.":
    "32 バイト以上の乱数を鍵にして、環境変数またはシークレットストアから読む",
  "Store hashes of type 8 or 9 in the configuration, and keep shared keys in a secret store.":
    "設定にはタイプ 8 か 9 のハッシュを置き、共有鍵はシークレットストアに置く",
  "Give the installer a hash, or let the first boot set the password.":
    "インストーラーにはハッシュを渡すか、初回起動時にパスワードを設定する",
  "Keep it in a password manager, and write down where.": "パスワードマネージャーに置き、その場所だけを書く",
  "Read it from the environment or a secret store.": "環境変数またはシークレットストアから読む",
  "Sign with a key store or a remote signer (NIP-46); a leaked key cannot be changed, move to a new one.":
    "鍵ストアかリモート署名(NIP-46)で署名する。漏れた鍵は変えられないので、新しい鍵へ移る",
  "An app cannot keep a secret: let a server of yours call the provider, or set the value when the app is built.":
    "アプリは秘密を守れない。自分のサーバーから呼び出すか、ビルド時に値を入れる",
  "Read it with Sys.getenv() from .Renviron, which is not committed, or use the keyring package.":
    "コミットしない .Renviron に書いて Sys.getenv() で読むか、keyring パッケージを使う",
  "Read ANTHROPIC_API_KEY from the environment; give each workspace its own key.":
    "環境変数 ANTHROPIC_API_KEY。キーはワークスペースごとに分ける",
  "Let the SDK find credentials by itself: `aws sso login` or `~/.aws/credentials` on your machine, a role on the server or in CI (OIDC).":
    "SDK に認証情報を探させる。手元では `aws sso login` か `~/.aws/credentials`、サーバーと CI ではロール(OIDC)",
  "Use a managed identity or workload identity federation; nothing has to be stored then.":
    "マネージド ID またはワークロード ID フェデレーション。保存するものがなくなります",
  "Read the connection string from the environment or the platform's secret store; use integrated or token login where there is one.":
    "環境変数またはプラットフォームのシークレットストアにある接続文字列。使えるなら統合認証やトークン認証",
  "Read the token from the environment; reset it on the application's Bot page.":
    "環境変数にあるトークン。作り直しはアプリケーションの Bot ページで",
  "Use a credential helper (`credsStore`); in CI log in with a short-lived token.":
    "credential helper(`credsStore`)。CI では短期間のトークンでログインする",
  "Use `gh auth login` or the credential helper on your machine, and the job's own GITHUB_TOKEN in Actions.":
    "手元では `gh auth login` か credential helper、Actions ではジョブ自身の GITHUB_TOKEN",
  "Use the job's CI_JOB_TOKEN in pipelines and a credential helper on your machine.":
    "パイプラインではジョブの CI_JOB_TOKEN、手元では credential helper",
  "Restrict a key that must be public to its API and referrer; load all others from the environment.":
    "公開せざるを得ないキーは API とリファラーを制限し、それ以外は環境変数から読む",
  "Use workload identity federation in CI, `gcloud auth application-default login` on your machine.":
    "CI ではワークロード ID フェデレーション、手元では `gcloud auth application-default login`",
  "Keep credentials.xml and secrets/ out of the repository; describe credentials with references to environment variables.":
    "credentials.xml と secrets/ はリポジトリの外に置き、認証情報は環境変数の参照で書く",
  "Get tokens at run time; tests can sign their own with a throw-away key.":
    "実行時に取得したトークン。テストでは使い捨ての鍵で署名する",
  "Keep settings-security.xml in ~/.m2, or read passwords from the environment: ${env.TOKEN} in settings.xml.":
    "settings-security.xml は ~/.m2 に置く。または settings.xml に ${env.TOKEN} と書いて環境変数から読む",
  "Keep phrases out of files; tests make their own from a fixed entropy, on a local chain.":
    "フレーズはファイルに書かない。テストでは決まったエントロピーから作り、ローカルのチェーンで使う",
  "Write `//npm.example.com/:_authToken=${NPM_TOKEN}` in .npmrc, and publish from CI with trusted publishing.":
    ".npmrc には `//npm.example.com/:_authToken=${NPM_TOKEN}` と書き、公開は CI から trusted publishing で行う",
  "Write ${NPM_AUTH} there and set the variable where the registry is used, or use a token of narrow scope.":
    "そこには ${NPM_AUTH} と書き、レジストリを使う場所で変数を設定する。または権限を絞ったトークン",
  "Read OPENAI_API_KEY from the environment; give each project its own key with a budget.":
    "環境変数 OPENAI_API_KEY。キーはプロジェクトごとに分け、予算を設定する",
  "Ship no accounts with passwords; set them when the machine is set up.":
    "パスワード付きのアカウントを配布せず、マシンを用意するときに設定する",
  "Ask with Read-Host -AsSecureString or Get-Credential, or read it with Get-Secret from a vault.":
    "Read-Host -AsSecureString や Get-Credential で尋ねるか、Get-Secret で保管庫から読む",
  "Keep the key outside the repository (an agent, a key store or the CI's secret store) and name only its path or id here.":
    "鍵はリポジトリの外(エージェント、鍵ストア、CI のシークレット機能)に置き、ここにはパスか ID だけを書く",
  "Read the token from the environment; revoke the leaked one with auth.revoke.":
    "環境変数にあるトークン。漏れたものは auth.revoke で無効にする",
  "Read the key from the environment; give each service a restricted key.":
    "環境変数にあるキー。サービスごとに権限を絞ったキーを使う",
  "Read the key from the environment.": "環境変数にあるキー",
  "Run it as the account (`runas`, a scheduled task) instead of passing a password.":
    "パスワードを渡さず、そのアカウントで実行する(`runas` やタスクスケジューラ)",
  "Read the token from the environment; `/revoke` in BotFather gives a new one.":
    "環境変数にあるトークン。BotFather の `/revoke` で新しいものが出ます",
  "Let the SDK find credentials by itself: a profile outside the repository on your machine, a role on the server and in CI.":
    "SDK に認証情報を探させる。手元ではリポジトリの外のプロファイル、サーバーと CI ではロール",
  "Commit `.env.example` with the names and no values, and put `.env` into .gitignore.":
    "名前だけを書いた `.env.example` をコミットし、`.env` は .gitignore に書く",
  "Keep it in your home folder; in CI write it at run time from the secret store.":
    "ホームフォルダーに置く。CI では実行時にシークレット機能から書き出す",
  "Refer to an environment variable in it (`${NPM_TOKEN}`) or log in outside the repository.":
    "中では環境変数(`${NPM_TOKEN}`)を参照するか、リポジトリの外でログインする",
  "Keep it in your home folder; store state in a remote backend, variables in the CI's secret store.":
    "ホームフォルダーに置く。状態はリモートバックエンドに、変数は CI のシークレット機能に保存する",
  "Keep keys in an agent, a key store outside the repository or the CI's secret store.":
    "鍵はエージェント、リポジトリの外の鍵ストア、CI のシークレット機能のどれかに置く",
  "Leave it out with .gitignore; it belongs to one machine.": ".gitignore に書いて外す。そのマシンだけのファイルです",
  "Read them from the environment, and commit a sample with empty values.":
    "環境変数から読み、値が空のひな型をコミットする",
  "Refer to environment variables in it (`${API_KEY}`), and put local settings and transcripts into .gitignore.":
    "中では環境変数(`${API_KEY}`)を参照し、手元の設定と記録は .gitignore に書く",
};

/** Where a credential is revoked, when that is no address. */
export const PLACES: Readonly<Record<string, string>> = {
  "Make a new keyset, and encrypt or sign anew what this one was used for":
    "新しい鍵セットを作り、これで暗号化・署名したものをやり直す",
  "Revoke it where it was issued, and make a new one": "発行元で無効にし、新しいものを作る",
  "Revoke it where it was issued, or change the password": "発行元で無効にするか、パスワードを変更する",
  "Move what the account holds to a new one": "アカウントの中身を新しいアカウントへ移す",
  "Change the password; it also stands in the shell's history, and was visible in the list of processes":
    "パスワードを変える。シェルの履歴にも残り、プロセスの一覧からも見えた",
  "Change the password of that user": "そのユーザーのパスワードを変える",
  "ACL SETUSER with `<` the old password and `>` a new one":
    "ACL SETUSER で `<` に古いパスワード、`>` に新しいパスワードを指定する",
  "Change the community or the user's password on the device": "機器のコミュニティー名かユーザーのパスワードを変える",
  "Change the key that signs: all tokens end with it": "署名の鍵を変える。発行済みのトークンもすべて無効になる",
  "Change or revoke it where the name says that it is for": "名前が示す先で変更するか無効にする",
  "Set up the second factor anew with a new seed": "新しい種で二要素認証を設定し直す",
  "Draw a new key; what was signed with the old one is no longer good, what it encrypted has to be encrypted again":
    "新しい鍵を作ります。古い鍵の署名は信用できなくなり、古い鍵で暗号化したものは暗号化し直します",
  "Change the password on the device, and wherever else it is used":
    "その機器と、同じパスワードを使っている場所すべてで変える",
  "Change the password of every machine that was installed with it":
    "それでインストールしたすべてのマシンのパスワードを変える",
  "Change the password: whoever opens the page can read it": "パスワードを変える。ページを開いた人なら誰でも読める",
  "Change the password of the directory's account": "ディレクトリのアカウントのパスワードを変える",
  "Change the password of that account": "そのアカウントのパスワードを変える",
  "Revoke it at the provider that the name tells; everybody who has the app can read it":
    "名前が示すプロバイダーで無効にする。アプリを持つ人なら誰でも読める",
  "Revoke it at the provider that the name tells": "名前が示すプロバイダーで無効にする",
  "Change the password of the database's user": "データベースのユーザーのパスワードを変える",
  "Where the registry's tokens are managed": "そのレジストリのトークン管理画面",
  "The group chat, its bots: remove the bot and add it again":
    "グループチャットのボット一覧で、ボットを外して追加し直す",
  "It expires within an hour; suspend the app's installation to end it at once":
    "1 時間以内に失効します。すぐに止めるにはアプリのインストールを停止する",
  "At the service that the credential opens; then store the new one through Manage Jenkins, Credentials":
    "その認証情報で使うサービスで無効にし、新しいものを「Jenkins の管理」の認証情報から保存する",
  "Where it was issued: end the session, or change the key that signs; a token stays good until it expires":
    "発行元でセッションを終えるか、署名の鍵を替える。トークンは期限まで有効です",
  "Make a new master password with mvn --encrypt-master-password, and new passwords at the servers in settings.xml":
    "mvn --encrypt-master-password でマスターパスワードを作り直し、settings.xml にあるサーバーのパスワードも変える",
  "Teams: the channel's connectors or workflows": "Teams のチャネルのコネクタまたはワークフロー",
  "Move what the wallet holds to a new one; a phrase cannot be changed":
    "中身を新しいウォレットへ移す。フレーズは変えられません",
  "Take the public key out of the server's configuration or the account's users":
    "サーバーの設定またはアカウントのユーザーから公開鍵を外す",
  "The account at the registry that the line names: change its password":
    "その行にあるレジストリのアカウントのパスワードを変える",
  "Change the password that was hashed; a hash can be tried offline at leisure":
    "元のパスワードを変える。ハッシュは手元でいくらでも試されます",
  "Settings, Conduit API Tokens, in your own Phabricator": "自分の Phabricator の設定、Conduit API Tokens",
  "Change the password of the account it belongs to": "そのアカウントのパスワードを変える",
  "Remove the public half wherever it is trusted (authorized_keys, deploy keys, certificate authority), then make a new pair":
    "公開鍵を信頼している場所(authorized_keys、デプロイキー、認証局)すべてから外し、新しい組を作る",
  "Encrypt again for a new recipient; the old files stay readable with the leaked key":
    "新しい受取人で暗号化し直す。古いファイルは漏れた鍵で読めるままです",
  "The dashboard of the service whose name stands beside the key, under API keys":
    "キーの横に名前があるサービスの管理画面、API キー",
  "Make a new pair with `wg genkey`, and take the old public key from all peers":
    "`wg genkey` で新しい組を作り、古い公開鍵をすべてのピアから外す",
  "Make a new one with `get_random_secret_key()`; sessions and signed links end":
    "`get_random_secret_key()` で作り直す。セッションと署名付きリンクは無効になります",
  "Set the second factor up again where it is used": "使っている場所で二要素認証を設定し直す",
  "Change the account's password": "アカウントのパスワードを変える",
  "Your profile, Access Tokens, in your own TeamCity": "自分の TeamCity のプロフィール、Access Tokens",
};
