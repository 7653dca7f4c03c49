import { defineRule, type Rule } from "../detect/rule.ts";

const TOKENS = "https://docs.gitlab.com/security/tokens/";

export const rules: readonly Rule[] = [
  defineRule({
    id: "gitlab-token",
    provider: "gitlab",
    title: "GitLab token",
    severity: "critical",
    anchors: [
      "glpat-",
      "gldt-",
      "glrt-",
      "glrtr-",
      "glcbt-",
      "glptt-",
      "glft-",
      "glimt-",
      "glagent-",
      "gloas-",
      "glsoat-",
      "glffct-",
      "glwt-",
    ],
    pattern:
      /(?<![A-Za-z0-9])gl(?:pat|dt|rt|rtr|ptt|ft|imt|agent|oas|soat|ffct|wt|cbt)-(?:t\d_|[0-9a-f]{1,5}_)?[A-Za-z0-9_-]{20,300}(?:\.[0-9a-z]{2}\.[0-9a-z]{6,16})?(?![A-Za-z0-9_-])/,
    reach: [4, 340],
    source: TOKENS,
    revoke: "https://gitlab.com/-/user_settings/personal_access_tokens",
    instead: "Use the job's CI_JOB_TOKEN in pipelines and a credential helper on your machine.",
    example: (random) => [
      `GITLAB_TOKEN=glpat-${random.base64url(19)}k`,
      `glptt-${random.hex(40)}`,
      `gloas-${random.hex(64)}`,
      `glcbt-64_${random.base64url(19)}k`,
      `glpat-${random.base62(27)}.01.${random.base36(9)}`,
    ],
  }),
  defineRule({
    id: "gitlab-runner-registration-token",
    provider: "gitlab",
    title: "GitLab runner registration token",
    severity: "high",
    anchors: ["gr1348941"],
    pattern: /(?<![A-Za-z0-9])GR1348941[A-Za-z0-9_-]{20}(?![A-Za-z0-9_-])/,
    source: TOKENS,
    revoke: "https://docs.gitlab.com/ci/runners/new_creation_workflow/",
    example: (random) => `registration-token GR1348941${random.base64url(20)}`,
  }),
  defineRule({
    id: "gitlab-session-cookie",
    provider: "gitlab",
    title: "GitLab session cookie",
    severity: "high",
    anchors: ["_gitlab_session="],
    pattern: /_gitlab_session=(?<secret>[0-9a-z]{32})(?![0-9a-z])/,
    source: TOKENS,
    revoke: "https://gitlab.com/-/user_settings/active_sessions",
    example: (random) => `Cookie: _gitlab_session=${random.hex(32)}`,
  }),
];
