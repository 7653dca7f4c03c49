import { scanDocument } from "../../src/detect/engine.ts";
import { seededRandom } from "../../src/detect/random.ts";
import { isScrambled } from "../../src/detect/scrambled.ts";

const random = seededRandom(41);
const SIGNS = "!#$%&()*+,-./:;<=>?@[]^_{|}~";
const ALL = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789${SIGNS}`;

test("most of what a generator draws over letters, digits and punctuation is told", () => {
  for (const length of [12, 16, 24, 40]) {
    const drawn = Array.from({ length: 300 }, () => random.of(ALL, length));
    expect(drawn.filter(isScrambled).length).toBeGreaterThan(length < 16 ? 180 : 200);
  }
});

test("brackets that close nothing, among many signs, are no expression", () => {
  expect(isScrambled(["w{{h}o)p${e]nev", "er(guesses[this>-_$#one}}"].join(""))).toBe(true);
});

test.each([
  "correct-horse-battery-staple",
  "getItem(keys[0]).value",
  "${process.env.DB_PASSWORD}",
  "{{ .Values.db.password }}",
  "^(?=.*[A-Z])(?=.*\\d)[^)]{8,}$",
  "[a-zA-Z0-9!@#$%^&*()]{12}",
  "<b>Password</b>:<br/>",
  "user@host.example.com:8080/path",
  "Password123!!",
  "this.$store.state.Token",
  "MMM-DD-YYYY/HH:mm:ss",
  "--Xmx2G,-Xms1G,-server",
  "%s:%d@%s/%s?x=%d&y=%s",
])("%s is not", (value) => {
  expect(isScrambled(value)).toBe(false);
});

test.each([
  ["a configuration", "app.yml", (value: string) => `db:\n  password: "${value}"\n`],
  ["code", "a.py", (value: string) => `SECRET_KEY = '${value}'\n`],
  ["a call", "A.java", (value: string) => `client.setPassword("${value}");\n`],
])("a key with punctuation blocks in %s", (_, path, text) => {
  const values = Array.from({ length: 60 }, () => random.of(ALL.replace(/[\\"']/g, ""), 20));
  const blocked = values.filter((value) => scanDocument({ path, text: text(value) }).some((f) => f.severity !== "low"));
  expect(blocked.length).toBeGreaterThan(45);
});
