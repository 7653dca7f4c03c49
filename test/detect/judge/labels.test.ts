import { scanDocument } from "../../../src/detect/engine.ts";

const NAME = ["pass", "word"].join("");
const blocking = (path: string, text: string): string[] =>
  scanDocument({ path, text })
    .filter(({ severity }) => severity !== "low")
    .map(({ secret }) => secret);

/** What forms call a password, its repetition, a forgotten and a new one. */
const LABELS = {
  de: ["Passwort", "Passwort wiederholen", "Passwort vergessen?", "Neues Passwort"],
  fr: ["Mot de passe", "Confirmez le mot de passe", "Mot de passe oublié ?", "Nouveau mot de passe"],
  es: ["Contraseña", "Repetir contraseña", "¿Olvidaste tu contraseña?", "Nueva contraseña"],
  pt: ["Senha", "Repita a senha", "Esqueceu a senha?", "Nova senha"],
  nl: ["Wachtwoord", "Herhaal wachtwoord", "Wachtwoord vergeten?", "Nieuw wachtwoord"],
  pl: ["Hasło", "Powtórz hasło", "Nie pamiętasz hasła?", "Nowe hasło"],
  ru: ["Пароль", "Повторите пароль", "Забыли пароль?", "Новый пароль"],
  tr: ["Şifre", "Şifreyi tekrarla", "Şifrenizi mi unuttunuz?", "Yeni şifre"],
  sv: ["Lösenord", "Upprepa lösenord", "Glömt lösenordet?", "Nytt lösenord"],
  fi: ["Salasana", "Toista salasana", "Unohditko salasanan?", "Uusi salasana"],
  cs: ["Heslo", "Zopakujte heslo", "Zapomněli jste heslo?", "Nové heslo"],
  hu: ["Jelszó", "Jelszó ismét", "Elfelejtette jelszavát?", "Új jelszó"],
  vi: ["Mật khẩu", "Nhập lại mật khẩu", "Quên mật khẩu?", "Mật khẩu mới"],
  id: ["Kata sandi", "Ulangi kata sandi", "Lupa kata sandi?", "Kata sandi baru"],
  ja: ["パスワード", "パスワード(確認)", "パスワードをお忘れですか?", "新しいパスワード"],
  zh: ["密码", "确认密码", "忘记密码?", "新密码"],
};
const NAMES = [NAME, `confirm_${NAME}`, `forgot_${NAME}`, `new_${NAME}`];

const FORMATS: Readonly<Record<string, (name: string, label: string) => string>> = {
  "texts.ts": (name, label) => `  ${name}: ${JSON.stringify(label)},`,
  "texts.json": (name, label) => `  "${name}": ${JSON.stringify(label)},`,
  "texts.yml": (name, label) => `  ${name}: ${label}`,
  "texts.properties": (name, label) => `login.${name}=${label}`,
  "Texts.java": (name, label) => `  String ${name} = ${JSON.stringify(label)};`,
  "texts.xml": (name, label) => `  <string name="${name}">${label}</string>`,
  "texts.go": (name, label) => `\t"${name}": ${JSON.stringify(label)},`,
};

test.each(Object.entries(LABELS))("labels of a form in %s pass in any format", (_language, labels) => {
  for (const [path, write] of Object.entries(FORMATS)) {
    const text = labels.map((label, at) => write(NAMES[at] as string, label)).join("\n");
    expect({ path, found: blocking(path, text) }).toEqual({ path, found: [] });
  }
});

test.each([
  ["a chosen word", "a.yml", `${NAME}: sunflower42`, "sunflower42"],
  ["a passphrase of words", "a.ts", `const ${NAME} = "copper lantern violet anchor";`, "copper lantern violet anchor"],
  ["a word with a note behind it", "a.yml", `${NAME}: sunflower42 # the token is in the vault`, "sunflower42"],
  ["what English calls it, chosen by somebody", "a.yml", `mysql_${NAME}: ${NAME}`, NAME],
])("%s is shown still", (_what, path, text, secret) => {
  expect(scanDocument({ path, text }).map((finding) => finding.secret)).toEqual([secret]);
});
