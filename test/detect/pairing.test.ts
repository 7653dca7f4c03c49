import { scanDocument } from "../../src/detect/engine.ts";
import { seededRandom } from "../../src/detect/random.ts";

const random = seededRandom(5);
const id = `AKIAY${random.base32(15)}`;
const secret = `k7Q${random.base64(36).replace(/[+/]/g, "a")}z`;

function scan(text: string, path = "s3get.php"): ReturnType<typeof scanDocument> {
  return scanDocument({ path, text });
}

describe("an access key id and its secret are one finding", () => {
  test.each([
    ["JSON", `{"key": "${id}", "secret": "${secret}"}`],
    ["JSON over lines", `{\n  "key": "${id}",\n  "region": "ap-northeast-1",\n  "secret": "${secret}"\n}\n`],
    ["a PHP array", `$s3 = new S3Client(['credentials' => ['key' => '${id}', 'secret' => '${secret}']]);`],
    ["PHP variables", `$key = '${id}';\n$secret = '${secret}';\n`],
    ["INI", `[default]\naws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`],
    ["YAML", `aws:\n  access_key_id: ${id}\n  secret_access_key: ${secret}\n`],
    [".properties", `aws.accessKeyId=${id}\naws.secretKey=${secret}\n`],
    ["the shell", `export AWS_ACCESS_KEY_ID=${id}\nexport AWS_SECRET_ACCESS_KEY=${secret}\n`],
    ["the secret first", `AWS_SECRET_ACCESS_KEY=${secret}\nAWS_ACCESS_KEY_ID=${id}\n`],
  ])("in %s", (_, text) => {
    const found = scan(text).filter((finding) => finding.severity !== "low");
    expect(found.map((finding) => finding.rule)).toEqual(["aws-access-key-id"]);
    expect(found[0]?.parts.map((part) => part.name)).toEqual(["secret"]);
    const [part] = found[0]?.parts ?? [];
    expect(text.slice(part?.span.start, part?.span.end)).toBe(secret);
    expect(found[0]?.details.account).toMatch(/^\d{12}$/);
  });

  test("the id alone blocks, too", () => {
    expect(scan(`key = ${id}\n`).map((finding) => [finding.rule, finding.severity])).toEqual([
      ["aws-access-key-id", "critical"],
    ]);
  });

  test("the documentation's id is a sample", () => {
    const sample = ["AKIA", "IOSFODNN7", "EXAMPLE"].join("");
    expect(scan(`key = ${sample}\n`).filter((finding) => finding.rule === "aws-access-key-id")).toEqual([]);
  });

  test.each([
    ["Alibaba Cloud", "alibaba-access-key-id", `LTAI5t${random.base62(17)}7`, `k4Q${random.base62(26)}9`],
    ["Twilio", "twilio-api-key-sid", `SK${random.hex(32)}`, `k4Q${random.base62(28)}9`],
    ["Tencent Cloud", "tencent-secret-id", `AKID${random.base62(32)}`, `k4Q${random.base62(28)}9`],
    ["Razorpay", "razorpay-live-key-id", `rzp_live_${random.base62(14)}`, `k4Q${random.base62(20)}9`],
  ])("so are those of %s", (_, rule, key, value) => {
    const found = scan(`ID = "${key}"\nSECRET = "${value}"\n`, "config.py").filter(
      (finding) => finding.severity !== "low",
    );
    expect(found.map((finding) => [finding.rule, finding.parts[0]?.value])).toEqual([[rule, value]]);
  });

  test("two pairs are two findings, each with its own secret", () => {
    const other = `AKIAR${random.base32(15)}`;
    const otherSecret = `m3B${random.base62(36)}y`;
    const text = `[a]\naws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n\n[b]\naws_access_key_id = ${other}\naws_secret_access_key = ${otherSecret}\n`;
    const found = scan(text, "config");
    expect(found.map((finding) => finding.parts[0]?.value)).toEqual([secret, otherSecret]);
  });

  test("a secret far away belongs to something else", () => {
    const text = `key = ${id}\n${"# nothing\n".repeat(30)}other = ${secret}\n`;
    expect(scan(text).find((finding) => finding.rule === "aws-access-key-id")?.parts).toEqual([]);
  });
});

test("what a value is called is no part of the credential", () => {
  const text = `<key>WeatherAPIKey</key>\n<string>${random.base62(40)}</string>\n`;
  expect(scan(text, "Info.plist").map(({ rule, parts }) => [rule, parts])).toEqual([["property-list-credential", []]]);
});
