/**
 * Values that standards and providers print as examples: everybody copies them into comments and tests, and they open nothing. Kept as 32-bit FNV-1a
 * hashes, so that no key-shaped text is written down here.
 */
const PUBLISHED: readonly (readonly [source: string, hashes: readonly number[]])[] = [
  ["RFC 6749 (OAuth 2.0)", [4241587627, 2332091592, 2913140181, 3636843369, 194654509, 3012000411, 1243648785]],
  ["RFC 6750 (bearer tokens)", [3385772383]],
  ["RFC 7009 (token revocation)", [175093031]],
  ["RFC 7591 (client registration)", [488038963]],
  ["RFC 8693 (token exchange)", [3698530033]],
  ["RFC 9126 (pushed authorization requests)", [2716420012]],
  ["OpenID Connect Core 1.0", [2369952803, 2445088832, 63902051]],
  ["OpenID Connect Dynamic Client Registration 1.0", [3520155115]],
  ["OpenID Connect CIBA", [3882576321, 2132743602, 2867116280]],
  ["RFC 7636 (PKCE)", [2090022986]],
  ["RFC 6455 (WebSocket)", [3292962664, 2785012126, 3707632922]],
  ["RFC 7617 (basic authentication)", [2101620746, 1673962905]],
  ["RFC 7515 (JWS)", [3908749922, 2049962112, 1252314019]],
  ["RFC 7517 (JWK)", [3961733393, 1072787897]],
  ["RFC 7518 (JWA)", [2825240642, 450009394]],
  ["RFC 8037 (EdDSA in JOSE)", [4056037969]],
  ["RFC 7748 (X25519, X448)", [951939949, 756730831, 2439875508, 1316267214, 109346840]],
  ["RFC 8032 (Ed25519)", [2335030740, 1398087993, 3581710082]],
  ["NIST SP 800-38A (AES)", [300990321, 3145871745, 1892365630, 1493019153, 3564983905, 2230084830]],
  ["SHA-1, MD5 and SHA-256 of nothing", [3996980149, 2735692068, 226737878]],
  ["MinIO's public playground", [847246258, 2280920603]],
  ["Django REST framework's documentation", [1928545132, 111657938]],
  [
    "Hardhat's and Anvil's accounts",
    [
      3689934916, 3023536744, 1336905865, 556392740, 1873840352, 3539441174, 4143780779, 3153442429, 576634035,
      428583823, 3695506800, 2189582337, 3588605138, 1618206376, 1246415104, 307103997, 3458470533, 4261569938,
      3535845522, 3955718535,
    ],
  ],
  ["Ganache's and Truffle's accounts", [299218916, 1280919146, 3702751456, 1415272930, 14278374, 3419052995]],
  ["Docker's documentation", [2081362019, 272319562, 1659546182, 1187424620, 2914531789]],
  ["Microsoft's storage and Cosmos DB emulators", [3234613735, 944690932]],
];

const HASHES = new Set(PUBLISHED.flatMap(([, hashes]) => hashes));

/** Whether a value is one that a standard or a provider publishes as an example. */
export function isPublished(value: string): boolean {
  if (value.length < 10) return false;
  let hash = 0x811c9dc5;
  for (let p = value.startsWith("0x") ? 2 : 0; p < value.length; p++)
    hash = Math.imul(hash ^ value.charCodeAt(p), 0x01000193);
  return HASHES.has(hash >>> 0);
}
