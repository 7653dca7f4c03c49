import { scanDocument } from "../../../src/detect/engine.ts";
import { seededRandom } from "../../../src/detect/random.ts";

const random = seededRandom(83);
const NAME = ["pass", "word"].join("");
const drawn = random.base62(20);
const hex = random.hex(40);

/** What looks like something that is cleared, and is none: each row a path, a text and what must be found. */
test.each([
  ["the default of an argument", "a.php", `function login($user,$${NAME}="${drawn}") {}`, drawn],
  ["a list in JSON5", "a.json5", `{pass:["${drawn}"]}`, drawn],
  ["a property that ends like a file", "a.properties", `service.token ${hex}`, hex],
  ["a value behind a variable with its mark", "a.php", `$${NAME} = '${drawn}';`, drawn],
  ["a flag with a drawn value", "run.sh", `tool --${NAME}=${drawn}`, drawn],
  ["a word of a translation that is a key", "a.ts", `const clave = "${drawn}";`, drawn],
  ["a phrase with a number", "a.ts", `const ${NAME} = "Blue7Horse Fence!";`, "Blue7Horse Fence!"],
  ["a value in front of a few words", "a.yml", `${NAME}: ${drawn} for all of the staging machines`, drawn],
  [
    "a path of settings that begins like a kind of file",
    "a.properties",
    `config/application/db.${NAME}=${drawn}`,
    drawn,
  ],
  ["markdown's stars", "a.md", `- ${NAME}: *${drawn}*`, drawn],
  ["a device's address", "a.conf", `key = pkcs11:token=card;pin-value=${drawn}`, drawn],
  ["an assignment to a variable, in a string", "a.cs", `Connect("Server=db;${NAME}=${drawn};User=sa");`, drawn],
])("%s does not hide a value", (_what, path, text, secret) => {
  expect(scanDocument({ path, text: `${text}\n` }).map((finding) => finding.secret)).toContainEqual(
    expect.stringContaining(secret),
  );
});
