import type { Rule, Severity } from "../detect/rule.ts";

/** What a rule's entry in the config says. */
type RuleSetting = "off" | "on" | { readonly severity: Severity };

/** One entry of `allow`: all selectors present must match. */
export interface AllowEntry {
  readonly path?: string | undefined;
  readonly rule?: string | undefined;
  readonly regex?: string | undefined;
  readonly fingerprint?: string | undefined;
  readonly reason: string;
  /** Last day on which it allows, `YYYY-MM-DD`. */
  readonly expires?: string | undefined;
}

/** A rule written in the config. */
export interface CustomRule {
  readonly id: string;
  readonly description: string;
  readonly pattern: string;
  readonly keywords?: readonly string[] | undefined;
  readonly minEntropy?: number | undefined;
  readonly severity?: Severity | undefined;
}

/** A config file's contents, as the schema admits them. */
export interface KeyguardConfig {
  readonly $schema?: string | undefined;
  readonly extends?: readonly string[] | undefined;
  readonly ignore?: readonly string[] | undefined;
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined;
  readonly customRules?: readonly CustomRule[] | undefined;
  readonly credentialFiles?:
    | { readonly add?: readonly string[] | undefined; readonly remove?: readonly string[] | undefined }
    | undefined;
  readonly allow?: readonly AllowEntry[] | undefined;
  readonly localSecrets?: { readonly enabled?: boolean | undefined } | undefined;
  readonly limits?: { readonly maxFileBytes?: number | undefined } | undefined;
  readonly minSeverity?: Severity | undefined;
}

/** An `allow` entry with the place it was written in. */
export interface PlacedAllow extends AllowEntry {
  /** How reports name it: `allow[2]`, with the file in front when it isn't the root config's. */
  readonly name: string;
  /** `regex`, checked to be safe. */
  readonly pattern?: RegExp;
  /** The folder it holds for, from the root, with a `/` at the end; empty for the root. */
  readonly folder: string;
}

/** A glob with the folder of the config it stands in. */
export interface PlacedGlob {
  readonly glob: string;
  readonly folder: string;
}

/** The config that holds for one folder: everything from the root down to it, merged. */
export interface ResolvedConfig {
  /** The files it was read from, from the root, the outermost first. Empty: no config. */
  readonly files: readonly string[];
  readonly ignore: readonly PlacedGlob[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly customRules: readonly Rule[];
  readonly credentialFiles: { readonly add: readonly PlacedGlob[]; readonly remove: readonly PlacedGlob[] };
  readonly allow: readonly PlacedAllow[];
  readonly localSecrets: boolean;
  readonly maxFileBytes: number | undefined;
  readonly minSeverity: Severity | undefined;
}

/** No config: everything at its default. */
export const EMPTY_CONFIG: ResolvedConfig = {
  files: [],
  ignore: [],
  rules: {},
  customRules: [],
  credentialFiles: { add: [], remove: [] },
  allow: [],
  localSecrets: false,
  maxFileBytes: undefined,
  minSeverity: undefined,
};

/** The names a config file may have, in the order of preference. The last holds it under the key `keyguard`. */
export const CONFIG_FILES = ["keyguard.config.json", "keyguard.config.jsonc", "package.json"] as const;
