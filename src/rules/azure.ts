import { isPlaceholder } from "../detect/placeholder.ts";
import { looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

const KEYS = "https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage";
const PORTAL = "https://portal.azure.com";
const INSTEAD = "Use a managed identity or workload identity federation; nothing has to be stored then.";

export const rules: readonly Rule[] = [
  defineRule({
    id: "azure-client-secret",
    provider: "azure",
    title: "Microsoft Entra client secret",
    severity: "critical",
    anchors: ["1q~", "2q~", "3q~", "4q~", "5q~", "6q~", "7q~", "8q~", "9q~"],
    gate: "[A-Za-z0-9_.~-]{3}[1-9]Q~[A-Za-z0-9_.~-]{31}",
    pattern: /(?<![A-Za-z0-9_.~-])[A-Za-z0-9_.~-]{3}[1-9]Q~[A-Za-z0-9_.~-]{31,34}(?![A-Za-z0-9_~-])/,
    reach: [6, 42],
    source: "https://learn.microsoft.com/entra/identity-platform/quickstart-register-app",
    revoke: "https://entra.microsoft.com",
    instead: INSTEAD,
    example: (random) => [
      `AZURE_CLIENT_SECRET=${random.base62(3)}8Q~${random.base62(34)}`,
      `"${random.base62(3)}7Q~${random.base62(31)}"`,
      `"${random.base62(3)}9Q~${random.base62(34)}"`,
    ],
  }),
  defineRule({
    id: "azure-storage-account-key",
    provider: "azure",
    title: "Azure Storage or Cosmos DB account key",
    severity: "critical",
    anchors: [
      "accountkey",
      "account_key",
      "account-key",
      "storage_key",
      "storagekey",
      "storage-key",
      "storage_access_key",
    ],
    pattern:
      /(?:account|storage)(?:_access)?[_-]?key\d?["'`\]]{0,3}\s{0,16}(?:=>|[:?+|]{0,3}=|[:,(>])[\s"'`(]{0,8}(?<secret>[A-Za-z0-9+/]{86}={0,2})(?![A-Za-z0-9+/])/i,
    // The emulator's key is the same on every machine, and printed in its documentation.
    validate: ({ secret }) => !secret.startsWith("Eby8vdM0"),
    source: KEYS,
    revoke: PORTAL,
    instead: INSTEAD,
    example: (random) => [
      `DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=${random.base64(86)}==;EndpointSuffix=core.windows.net`,
      `storage_key: "${random.base64(86)}=="`,
    ],
  }),
  defineRule({
    id: "azure-signed-key",
    provider: "azure",
    title: "Azure service key",
    severity: "high",
    // Newer keys name the service that issued them near their end: Storage +ASt, Service Bus +ASb, Event Hubs +AEh, Cosmos DB ACDb…
    anchors: ["jqqj99", "acdb", "+ast", "+asb", "+aeh", "aiot", "+acr", "apim", "azeg", "azse", "azfu"],
    gate: "JQQJ99[A-Za-z0-9]{20}|[A-Za-z0-9+/]{40}([+]ASt|[+]ASb|[+]AEh|ACDb|AIoT|[+]ACR|APIM|AZEG|AzSe|AzFu)",
    pattern:
      /(?<![A-Za-z0-9+/])(?:[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{22,30}|[A-Za-z0-9+/]{40,80}(?:\+ASt|\+ASb|\+AEh|ACDb|AIoT|\+ACR|APIM|AZEG|AzSe|AzFu)[A-Za-z0-9+/]{5,9}={0,2})(?![A-Za-z0-9+/=])/,
    reach: [84, 60],
    validate: ({ secret }) => looksRandom(secret),
    source: "https://learn.microsoft.com/purview/sit-defn-azure-storage-account-key",
    revoke: PORTAL,
    instead: INSTEAD,
    example: (random) => [
      `AZURE_OPENAI_API_KEY=${random.base62(52)}JQQJ99B${random.base62(9)}AC${random.base62(14)}`,
      `key = "${random.base64(76)}+ASt${random.base64(6)}=="`,
    ],
  }),
  defineRule({
    id: "azure-shared-access-key",
    provider: "azure",
    title: "Azure shared access key in a connection string (Service Bus, Event Hubs, IoT Hub, Relay)",
    severity: "high",
    anchors: ["sharedaccesskey=", "sharedsecretvalue=", 'sharedaccesskey"'],
    pattern:
      /Shared(?:AccessKey|SecretValue)["']?[=:]["' ]{0,2}(?<secret>[A-Za-z0-9+/]{38,86}={0,2})(?![A-Za-z0-9+/=])/i,
    source: "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas",
    revoke: PORTAL,
    instead: INSTEAD,
    example: (random) =>
      `Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=${random.base64(43)}=`,
  }),
  defineRule({
    id: "azure-app-configuration",
    provider: "azure",
    title: "Azure App Configuration connection string",
    severity: "high",
    anchors: [".azconfig.io"],
    pattern:
      /Endpoint=https:\/\/(?<host>[a-z0-9-]{3,60}\.azconfig\.io);Id=(?<id>[^;\s"']{1,80});Secret=(?<secret>[A-Za-z0-9+/]{40,120}={0,2})(?![A-Za-z0-9+/=])/i,
    source: "https://learn.microsoft.com/azure/azure-app-configuration/",
    revoke: PORTAL,
    instead: INSTEAD,
    example: (random) =>
      `Endpoint=https://acme.azconfig.io;Id=${random.base62(4)}-l1-s0:${random.base62(20)};Secret=${random.base64(43)}=`,
  }),
  defineRule({
    id: "azure-sas-url",
    provider: "azure",
    title: "Azure shared access signature",
    severity: "high",
    anchors: ["&sig=", "?sig=", "&amp;sig="],
    gate: "[?&;]sig=[A-Za-z0-9%/+]{40}",
    pattern: /[?&;]sig=(?<secret>[A-Za-z0-9%/+]{43,63}(?:%3d|=)?)(?![A-Za-z0-9%/+])/i,
    reach: [4, 90],
    validate: ({ secret, before, after }) =>
      /[?&;](?:sv|se|sp|sr|st|skn)=/.test(before.slice(-200) + after.slice(0, 120)) && looksRandom(secret),
    source: "https://learn.microsoft.com/azure/storage/common/storage-sas-overview",
    revoke: PORTAL,
    instead: INSTEAD,
    example: (random) =>
      `https://acme.blob.core.windows.net/c/b?sv=2023-01-03&se=2030-01-01&sr=b&sp=r&sig=${random.base62(43)}%3D`,
  }),
  defineRule({
    id: "azure-devops-token",
    provider: "azure",
    title: "Azure DevOps personal access token",
    severity: "critical",
    anchors: ["azdo"],
    gate: "[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}",
    pattern: /(?<![A-Za-z0-9])[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}(?![A-Za-z0-9])/,
    reach: [80, 12],
    // What stands between the random part and the signature is the same in all of them, and mostly `A`.
    placeholders: "meaningful",
    validate: ({ secret }) => looksRandom(secret.slice(0, 52)) && !isPlaceholder(secret.slice(0, 52)),
    source:
      "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate",
    revoke: "https://dev.azure.com/_usersSettings/tokens",
    example: (random) => [
      `AZURE_DEVOPS_EXT_PAT=${random.base62(76)}AZDO${random.base62(4)}`,
      `azure devops pat = ${random.base62(52)}JQQJ99BAAC${"A".repeat(13)}SAZDO${random.base62(4)}`,
    ],
  }),
  defineRule({
    id: "azure-devops-token-older",
    provider: "azure",
    title: "Azure DevOps personal access token of the older form",
    severity: "critical",
    anchors: ["azure", "devops", "ado_", "vsts", "accesstoken", "access_token", "_pat", "visualstudio"],
    gate: "[a-z2-7]{52}",
    pattern:
      /(?:azure|devops|ado_|vsts|visualstudio|access_?token|_pat)[\w.\- ]{0,30}["'`\]]{0,3}[ \t]{0,12}(?:=>|[:?+|]{0,3}=|[:,(>])[\s"'`(]{0,8}(?<secret>[a-z2-7]{52})(?![A-Za-z0-9])/i,
    reach: [4, 130],
    validate: ({ secret }) => /^[a-z2-7]+$/.test(secret) && looksRandom(secret),
    source:
      "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate",
    revoke: "https://dev.azure.com/_usersSettings/tokens",
    example: (random) => `personalAccessToken = "${random.of("abcdefghijklmnopqrstuvwxyz234567", 48)}a2b7"`,
  }),
  defineRule({
    id: "azure-logic-app-url",
    provider: "azure",
    title: "Power Automate or Logic Apps trigger URL",
    severity: "high",
    anchors: [".logic.azure.com", "powerplatform.com", "/triggers/"],
    gate: "/triggers/.{1,80}[?&]",
    pattern:
      /https:\/\/[a-z0-9.-]{4,120}\.(?:logic\.azure|powerplatform)\.com(?::443)?\/[\w/.-]{10,200}\?[^\s"'<>]{0,200}?sig=(?<secret>[A-Za-z0-9_-]{40,50})/i,
    reach: [200, 480],
    source: "https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app",
    revoke: PORTAL,
    example: (random) =>
      `https://prod-12.westeurope.logic.azure.com:443/workflows/${random.hex(32)}/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=${random.base64url(43)}`,
  }),
  defineRule({
    id: "azure-redis-key",
    provider: "azure",
    title: "Azure Cache for Redis access key",
    severity: "high",
    anchors: [".redis.cache.windows.net"],
    pattern:
      /\.redis\.cache\.windows\.net:\d{2,5},[^"'\s]{0,80}?password=(?<secret>[A-Za-z0-9+/]{42,52}={0,2})(?![A-Za-z0-9+/])/i,
    reach: [4, 220],
    source: "https://learn.microsoft.com/azure/azure-cache-for-redis/",
    revoke: PORTAL,
    instead: INSTEAD,
    example: (random) => `acme.redis.cache.windows.net:6380,password=${random.base64(43)}=,ssl=True`,
  }),
  defineRule({
    id: "azure-api-management-repository-key",
    provider: "azure",
    title: "Azure API Management git password",
    severity: "high",
    anchors: ["git&20", "git&amp;20", "git&19", "git&3"],
    pattern: /(?<![A-Za-z0-9])git&(?:amp;)?\d{12}&(?:amp;)?(?<secret>[A-Za-z0-9+/]{86}==)/,
    startsAtAnchor: true,
    source: "https://learn.microsoft.com/azure/api-management/api-management-configuration-repository-git",
    revoke: PORTAL,
    instead: INSTEAD,
    example: (random) => `PASSWORD=git&202512312359&${random.base64(86)}==`,
  }),
];
