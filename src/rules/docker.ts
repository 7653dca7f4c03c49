import { isPublished } from "../detect/judge/published.ts";
import { isPlaceholder } from "../detect/placeholder.ts";
import { defineRule, type Rule, type RuleMatch, type Validation } from "../detect/rule.ts";

const FORMAT = "https://docs.docker.com/security/access-tokens/";
const REVOKE = "https://app.docker.com/settings/personal-access-tokens";

/** What Docker's documentation prints opens nothing. */
function unpublished({ secret }: RuleMatch): Validation {
  return isPublished(secret) ? { severity: "low" } : true;
}

export const rules: readonly Rule[] = [
  defineRule({
    id: "docker-personal-access-token",
    provider: "docker",
    title: "Docker Hub personal access token",
    severity: "critical",
    anchors: ["dckr_pat_"],
    pattern: /(?<![0-9A-Za-z])dckr_pat_[0-9A-Za-z_-]{27}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `DOCKER_PERSONAL_ACCESS_TOKEN=dckr_pat_${random.base64url(27)}`,
      `"token": "dckr_pat_${random.base64url(27)}"`,
    ],
  }),
  defineRule({
    id: "docker-organization-token",
    provider: "docker",
    title: "Docker Hub organization access token",
    severity: "critical",
    anchors: ["dckr_oat_"],
    pattern: /(?<![0-9A-Za-z])dckr_oat_[0-9A-Za-z_-]{32}(?![0-9A-Za-z_-])/,
    startsAtAnchor: true,
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [
      `DOCKER_ORGANIZATION_TOKEN=dckr_oat_${random.base64url(32)}`,
      `"token": "dckr_oat_${random.base64url(32)}"`,
    ],
  }),
  defineRule({
    id: "docker-registry-auth",
    provider: "docker",
    title: "Registry login in a Docker configuration",
    severity: "high",
    anchors: ['"auth"', '\\"auth\\"'],
    gate: '"auth.{1,8}"[A-Za-z0-9+/]{12}',
    pattern: /"auth\\?"\s{0,8}:\s{0,8}\\?"(?<secret>[A-Za-z0-9+/]{12,2000}={0,2})\\?"/,
    startsAtAnchor: true,
    placeholders: "meaningful",
    validate: ({ secret }) => {
      const [user, password] = Buffer.from(secret, "base64").toString("latin1").split(/:(.*)/s);
      if (!user || !password || !/^[\x21-\x7e]+$/.test(user + password)) return false;
      return isPlaceholder(password) || /^(?:pass(?:word)?|secret|token)$/i.test(password)
        ? false
        : { details: { user } };
    },
    source: "https://docs.docker.com/reference/cli/docker/login/#credential-stores",
    revoke: "Where the registry's tokens are managed",
    instead: "Use a credential helper (`credsStore`); in CI log in with a short-lived token.",
    example: (random) =>
      `{"auths": {"registry.acme.dev": {"auth": "${Buffer.from(`robot:k4${random.base62(20)}`).toString("base64")}"}}}`,
    nearMiss: (random) => [`{"auth": "${random.base64(32)}"}`],
  }),
  defineRule({
    id: "docker-swarm-join-token",
    provider: "docker",
    title: "Docker Swarm join token",
    severity: "high",
    anchors: ["swmtkn-1-"],
    pattern: /(?<![0-9A-Za-z])SWMTKN-1-[0-9a-z]{50}-[0-9a-z]{25}(?![0-9A-Za-z])/,
    startsAtAnchor: true,
    validate: unpublished,
    source: "https://docs.docker.com/engine/swarm/join-nodes/",
    revoke: "`docker swarm join-token --rotate worker`",
    example: (random) => `docker swarm join --token SWMTKN-1-${random.base36(50)}-${random.base36(25)} 10.0.0.1:2377`,
  }),
  defineRule({
    id: "docker-swarm-unlock-key",
    provider: "docker",
    title: "Docker Swarm unlock key",
    severity: "high",
    anchors: ["swmkey-1-"],
    pattern: /(?<![0-9A-Za-z])SWMKEY-1-[0-9A-Za-z+/]{43}(?![0-9A-Za-z+/])/,
    startsAtAnchor: true,
    validate: unpublished,
    source: "https://docs.docker.com/engine/swarm/swarm_manager_locking/",
    revoke: "https://docs.docker.com/engine/swarm/swarm_manager_locking/",
    example: (random) => [`SWARM_UNLOCK_KEY=SWMKEY-1-${random.base64(43)}`, `"token": "SWMKEY-1-${random.base64(43)}"`],
  }),
];
