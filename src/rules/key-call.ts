import { isDrawn } from "../detect/drawn.ts";
import { isPublished } from "../detect/judge/published.ts";
import { distinctCharacters } from "../detect/placeholder.ts";
import { commonPairShare } from "../detect/randomness.ts";
import { defineRule, type Rule, type RuleMatch, type Validation } from "../detect/rule.ts";
import { isScrambled } from "../detect/scrambled.ts";
import { isTrialFile } from "../detect/trial-file.ts";

const ARGUMENT = /["'][^"'\n]{0,120}["']|\{[^{}\n]{0,160}\}|[\w$.>[\]()-]{1,80}/.source;
/** Calls around the literal that turn it into bytes: `Encoding.UTF8.GetBytes("…")`, `data: Data(base64Encoded: "…")`. */
const WRAPPED = /\[?(?:(?:\w{1,16}: )?[\w.[\]]{1,40}\(){0,2}(?:\w{1,16}: )?[b@]?/.source;
const SECRET = /["'](?<secret>[^"'\s$]{16,200})["']/.source;

/** A key that signs or encrypts is drawn; in a test it is one of the test's own. */
function drawnKey({ secret, path }: RuleMatch): Validation {
  if (!isDrawn(secret, 16) && !isScrambled(secret)) return false;
  return isTrialFile(path) ? { severity: "low", confidence: 0.5 } : { confidence: 0.9 };
}

/** A call whose n-th argument is a key: `createHmac("sha256", "…")`. */
function keyRule(
  id: string,
  title: string,
  anchors: readonly string[],
  call: RegExp,
  before: number,
  source: string,
  lines: readonly ((key: string) => string)[],
): Rule {
  const skipped = `(?:(?:${ARGUMENT})\\s{0,8},\\s{0,24}){${before}}`;
  return defineRule({
    id: `key-call-${id}`,
    provider: "key-call",
    title,
    severity: "high",
    anchors,
    // Ruby's calls need no brackets
    pattern: new RegExp(`(?<![\\w])${call.source}(?:\\s{0,4}\\(\\s{0,24}| )${skipped}${WRAPPED}${SECRET}`),
    validate: drawnKey,
    source,
    revoke:
      "Draw a new key; what was signed with the old one is no longer good, what it encrypted has to be encrypted again",
    instead: "Read it from the environment or a secret store.",
    example: (random) => lines.map((line) => line(`k4${random.base62(29)}7`)),
    nearMiss: (random) => [
      ...lines.map((line) => line("my-signing-key-for-local-use")),
      ...lines.map((line) => line(random.base62(9))),
    ],
  });
}

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

export const rules: readonly Rule[] = [
  keyRule(
    "first",
    "Key that signs or encrypts, in a call",
    [
      "hmac256(",
      "hmac384(",
      "hmac512(",
      "hmacshakeyfor(",
      "secretkeyspec(",
      "symmetricsecuritykey(",
      "symmetrickey(",
      "newcookiestore(",
      "fernet(",
      "from_secret(",
      "key.fromutf8(",
      "key.frombase64(",
      "aes.new(",
      "cookieparser(",
      "keygrip(",
      "hmac.new(",
      "enc.utf8.parse(",
      "enc.hex.parse(",
      "enc.base64.parse(",
    ],
    /(?:hmac\.new|(?:CryptoJS\.)?enc\.(?:Utf8|Hex|Base64)\.parse|Algorithm\.HMAC(?:256|384|512)|(?:Keys\.)?hmacShaKeyFor|SecretKeySpec|SymmetricSecurityKey|SymmetricKey|\w{1,20}\.NewCookieStore|Fernet|(?:Encoding|Decoding)Key::from_secret|Key\.from(?:Utf8|Base64)|AES\.new|cookieParser|Keygrip)/,
    0,
    "https://docs.oracle.com/en/java/javase/21/docs/api/java.base/javax/crypto/spec/SecretKeySpec.html",
    [
      (key) => `Algorithm algorithm = Algorithm.HMAC256("${key}");`,
      (key) => `new SecretKeySpec("${key}".getBytes(), "AES");`,
      (key) => `new SymmetricSecurityKey(Encoding.UTF8.GetBytes("${key}"));`,
      (key) => `let key = SymmetricKey(data: Data(base64Encoded: "${key}")!)`,
      (key) => `store := sessions.NewCookieStore([]byte("${key}"))`,
      (key) => `cipher = Fernet(b'${key}')`,
      (key) => `app.use(cookieParser("${key}"));`,
      (key) => `app.keys = new Keygrip(['${key}'], 'sha256');`,
      (key) => `let key = EncodingKey::from_secret(b"${key}");`,
      (key) => `sum = hmac.new(b"${key}", body, hashlib.sha256)`,
      (key) => `const key = CryptoJS.enc.Utf8.parse('${key}');`,
    ],
  ),
  keyRule(
    "second",
    "Key that signs or encrypts, in a call",
    [
      "createhmac(",
      "createcipheriv(",
      "createdecipheriv(",
      "pgp_sym_",
      "aes_encrypt(",
      "aes_decrypt(",
      "hmac.hexdigest(",
    ],
    /(?:create(?:Hmac|Cipheriv|Decipheriv)|pgp_sym_(?:en|de)crypt|(?:AES|aes)_(?:ENCRYPT|DECRYPT|encrypt|decrypt)|HMAC\.hexdigest)/,
    1,
    "https://nodejs.org/api/crypto.html#cryptocreatehmacalgorithm-key-options",
    [
      (key) => `const sum = crypto.createHmac('sha256', '${key}').update(body).digest('hex');`,
      (key) => `const cipher = createCipheriv("aes-256-cbc", Buffer.from("${key}"), iv);`,
      (key) => `SELECT pgp_sym_decrypt(ssn, '${key}') FROM people;`,
    ],
  ),
  keyRule(
    "third",
    "Key that signs or encrypts, in a call",
    ["hash_hmac(", "openssl_encrypt(", "openssl_decrypt("],
    /(?:hash_hmac|openssl_(?:en|de)crypt)/,
    2,
    "https://www.php.net/manual/function.hash-hmac.php",
    [
      (key) => `$sum = hash_hmac('sha256', $body, '${key}');`,
      (key) => `openssl_encrypt($text, 'aes-256-cbc', "${key}", 0, $iv);`,
    ],
  ),
  keyRule(
    "token",
    "Key that signs tokens, in a call",
    ["jwt.encode", "jwt.decode", "jwt.sign(", "jwt.verify("],
    /(?:JWT|jwt|jsonwebtoken)\.(?:encode|decode|sign|verify)/,
    1,
    "https://pyjwt.readthedocs.io/en/stable/usage.html",
    [
      (key) => `JWT.encode payload, '${key}', 'HS256'`,
      (key) => `jwt.encode({"sub": user}, "${key}", algorithm="HS256")`,
      (key) => `const claims = jwt.verify(token, '${key}');`,
    ],
  ),
  keyRule(
    "returned",
    "Key that signs tokens, in a call",
    ["return []byte("],
    /return \[\]byte/,
    0,
    "https://pkg.go.dev/github.com/golang-jwt/jwt/v5#Keyfunc",
    [(key) => `return []byte("${key}"), nil`],
  ),
  keyRule(
    "client",
    "Key or token in the call that makes a client",
    [
      "slack.new(",
      "openai.newclient(",
      "github(",
      "octokit.new(",
      "tweepy.client(",
      "client.login(",
      "bot.login(",
      "bot.run(",
    ],
    /(?:slack\.New|openai\.NewClient|(?:github\.)?Github|Octokit\.new|tweepy\.Client|(?:client|bot)\.login|bot\.run)/,
    0,
    "https://pygithub.readthedocs.io/en/stable/examples/Authentication.html",
    [
      (key) => `client := openai.NewClient("${key}")`,
      (key) => `g = Github("${key}")`,
      (key) => `client.login('${key}');`,
    ],
  ),
  keyRule(
    "client-second",
    "Key or secret in the call that makes a client",
    ["algoliasearch(", "searchclient.create(", "oauthhandler(", "signwith(", "createclient("],
    /(?:algoliasearch|SearchClient\.create|OAuth(?:1User)?Handler|signWith|createClient)/,
    1,
    "https://www.algolia.com/doc/libraries/javascript/",
    [
      (key) => `const client = algoliasearch('LATENCY1', '${key}');`,
      (key) => `auth = tweepy.OAuthHandler(KEY, "${key}")`,
      (key) => `Jwts.builder().signWith(SignatureAlgorithm.HS256, "${key}")`,
    ],
  ),
  defineRule({
    id: "key-call-otp",
    provider: "key-call",
    title: "Seed of one-time passwords in a call",
    severity: "high",
    anchors: ["totp(", "hotp("],
    // RFC 4226 asks for 16 bytes and recommends 20; many services draw 10, which are 16 characters of base 32.
    pattern: /(?<![a-z])(?:Generate)?[TH]OTP\s{0,4}\(\s{0,24}["'](?<secret>[A-Z2-7]{16,104}={0,6})["']/i,
    validate: ({ secret, path }) =>
      /^[A-Z2-7]+=*$/.test(secret) &&
      distinctCharacters(secret) >= 9 &&
      (/[2-7]/.test(secret) || commonPairShare(secret) < 0.35) &&
      !isPublished(secret) &&
      (!isTrialFile(path) || { severity: "low", confidence: 0.5 }),
    source: "https://www.rfc-editor.org/rfc/rfc4226#section-4",
    revoke: "Set up the second factor anew with a new seed",
    instead: "Read it from the environment or a secret store.",
    example: (random) => [
      `totp = pyotp.TOTP("${random.of(BASE32, 32)}")`,
      `code = generateTOTP('${random.of(BASE32, 16)}', now)`,
    ],
    nearMiss: () => ['pyotp.TOTP("base32secret3232")', 'TOTP("ABCDEFGHABCDEFGH")', "pyotp.TOTP(seed)"],
  }),
];
