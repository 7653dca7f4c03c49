import type { Feature } from "./feature.ts";

/** Whether base64 hides `user:password`: 2; other printable text: 1; anything else: 0. */
function hiddenText(value: string): number {
  if (value.length < 8 || !/^[A-Za-z0-9+/]{6,400}={0,2}$/.test(value)) return 0;
  const text = Buffer.from(value, "base64").toString("latin1");
  if (!/^[\x20-\x7e]+$/.test(text)) return 0;
  return /^[^:\s]{1,60}:[^\s]{1,120}$/.test(text) ? 2 : 1;
}

/** Whether the password that base64 hides behind its user is a word that stands for any: `user:pass`. */
function hiddenWord(value: string): number {
  if (hiddenText(value) !== 2) return 0;
  const text = Buffer.from(value, "base64").toString("latin1");
  return /^[a-z]{1,12}\d{0,3}$/i.test(text.slice(text.indexOf(":") + 1)) ? 1 : 2;
}

const flag = (condition: boolean): number => (condition ? 1 : 0);

/** Brackets, identifiers, encodings, and what people take for a strong password. */
export const EXPRESSION_FEATURES: readonly Feature[] = [
  ["bracket", ({ candidate }) => flag(/[()[\]{}]/.test(candidate.value))],
  ["word-number", ({ candidate }) => flag(/^[A-Za-z]{2,20}[0-9]{1,6}[!@#.$]?$/.test(candidate.value))],
  ["dots", ({ candidate }) => (candidate.value.match(/\./g) ?? []).length],
  ["underscores", ({ candidate }) => (candidate.value.match(/_/g) ?? []).length],
  ["strong-marks", ({ candidate }) => (candidate.value.match(/[!@#^&*~?]/g) ?? []).length],
  ["hidden-text", ({ candidate }) => hiddenText(candidate.value)],
  ["hidden-word", ({ candidate }) => hiddenWord(candidate.value)],
  [
    "strong-password",
    ({ candidate: { value } }) =>
      flag(
        value.length < 30 &&
          /[a-z]/.test(value) &&
          /[A-Z]/.test(value) &&
          /[0-9]/.test(value) &&
          /[^A-Za-z0-9\s._-]/.test(value),
      ),
  ],
];
