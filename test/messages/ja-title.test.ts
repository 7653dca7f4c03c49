import { ruleTexts } from "../../src/cli/rule-texts.ts";
import { ja } from "../../src/messages/ja.ts";
import { jaTitle } from "../../src/messages/ja-title.ts";

test.each([
  ["Linear API key", "Linear の API キー"],
  ["Omise test secret key", "Omise のテスト用シークレットキー"],
  ["Paddle live API key", "Paddle の本番用 API キー"],
  ["DigitalOcean Spaces access key id", "DigitalOcean Spaces のアクセスキー ID"],
  ["Mapbox public token (meant to be public)", "Mapbox の公開トークン(公開してよいもの)"],
  ["Onfido live API token, Canada", "Onfido の本番用 API トークン(Canada)"],
  ["Akamai EdgeGrid client or access token", "Akamai EdgeGrid のクライアントまたはアクセストークン"],
  ["Credential of trello (projects, documents and time)", "trello の認証情報(プロジェクト・文書・時間管理)"],
  ["Credential of zyte (a field with no word)", "zyte の認証情報"],
  ["Something with no known word behind", "Something with no known word behind"],
])("%s", (title, said) => {
  expect(jaTitle(title)).toBe(said);
});

test("every rule has a title in Japanese", () => {
  const said = [...ruleTexts().values()].map((rule) => ja.title[rule.id] ?? ja.titled(rule.title));
  expect(said.filter((title) => !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(title))).toEqual([]);
});

test("no title of its own is left of a rule that is gone", () => {
  const ids = new Set(ruleTexts().keys());
  expect(Object.keys(ja.title).filter((id) => !ids.has(id))).toEqual([]);
});
