import { countKinds, looksRandom } from "../detect/randomness.ts";
import { defineRule, type Rule } from "../detect/rule.ts";

const FORMAT = "https://docs.portainer.io/api/access";
const REVOKE = "https://docs.portainer.io/api/access";

export const rules: readonly Rule[] = [
  defineRule({
    id: "portainer-access-token",
    provider: "portainer",
    title: "Portainer access token",
    severity: "high",
    anchors: ["ptr_"],
    gate: "ptr_[0-9A-Za-z+/]{24}",
    pattern: /(?<![0-9A-Za-z])ptr_[0-9A-Za-z+/_-]{36,48}={0,2}(?![0-9A-Za-z+/_=-])/,
    startsAtAnchor: true,
    // Not the paths and names of C++'s pointer containers.
    validate: ({ secret }) => {
      const { digits, upper } = countKinds(secret);
      return digits >= 1 && upper >= 3 && looksRandom(secret.slice(4));
    },
    nearMiss: () => ["boost/ptr_container/detail/associative_ptr_container_x"],
    source: FORMAT,
    revoke: REVOKE,
    example: (random) => [`PORTAINER_ACCESS_TOKEN=ptr_${random.base64(44)}`, `"token": "ptr_${random.base64(44)}"`],
  }),
];
