import type { Severity } from "../rule.ts";
import type { Kind } from "./candidate.ts";

/** The rule a judged value is reported under. */
export interface JudgedRule {
  readonly id: "generic-password" | "generic-secret" | "url-password";
  readonly title: string;
  readonly severity: Severity;
}

const PASSWORD: JudgedRule = { id: "generic-password", title: "Password", severity: "high" };
const SECRET: JudgedRule = { id: "generic-secret", title: "Secret, token or key", severity: "high" };
const URL_PASSWORD: JudgedRule = { id: "url-password", title: "Password in a URL", severity: "high" };

/** All of them. */
export const JUDGED_RULES: readonly JudgedRule[] = [PASSWORD, SECRET, URL_PASSWORD];

/** Kind of a judged value → its rule. */
export const JUDGE_RULES: Readonly<Record<Kind, JudgedRule>> = {
  password: PASSWORD,
  secret: SECRET,
  token: SECRET,
  key: SECRET,
  auth: SECRET,
  "auth-header": SECRET,
  random: SECRET,
  "url-password": URL_PASSWORD,
};
