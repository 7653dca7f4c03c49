import type { InlineAllowance } from "../allow/inline.ts";
import type { ResolvedConfig } from "../config/config.ts";
import { type Configs, NO_CONFIGS } from "../config/configs.ts";
import { type EngineSettings, isSuspicious, isTellingPath, scanDocument } from "../detect/engine.ts";
import type { Document, Excerpt, Finding } from "../detect/finding.ts";
import type { Sieve } from "../detect/sieve/sieve.ts";
import type { IsSuspect } from "../source/sifted-changes.ts";
import { emptyStats, type Source, type SourceStats } from "../source/source.ts";
import { testOf } from "./globs.ts";

/** What was found in one document, before anyone judged it. Plain data: threads hand it over. Holds secrets. */
export interface Examined {
  /** The document's path. */
  readonly path: string;
  /** At least one. */
  readonly findings: readonly Finding[];
  /** The allowances written in the document. */
  readonly inline: readonly InlineAllowance[];
}

/** Documents being examined, wherever that is done. */
export interface Examination {
  /** Grows while the results are consumed. */
  readonly stats: SourceStats;
  /** In the documents' order; those without a finding are left out. Can be consumed once. */
  results(): AsyncIterable<Examined>;
}

/** How documents are examined. */
export interface ExamineOptions {
  /** Paths whose documents are searched even where a config ignores them. */
  readonly neverIgnored?: (path: string) => boolean;
  readonly sieve?: Sieve | undefined;
}

/** What a folder's config means for the engine. */
interface Setting {
  readonly engine: EngineSettings;
  readonly isIgnored: (path: string) => boolean;
}

/** Searches documents, each as its folder's config says. */
class Examiner {
  readonly #configs: Configs;
  readonly #stats: SourceStats;
  readonly #options: ExamineOptions;
  /** Paths seen, and whether they say something by themselves. */
  readonly #tellingPaths = new Map<string, boolean>();
  readonly #settings = new Map<ResolvedConfig, Setting>();

  /** @param stats notes files that pass although they are named like a credential file */
  constructor(configs: Configs, stats: SourceStats, options: ExamineOptions = {}) {
    this.#configs = configs;
    this.#stats = stats;
    this.#options = options;
  }

  /** undefined: nothing was found, or the document is ignored. */
  async examine(document: Document): Promise<Examined | undefined> {
    const config = await this.#configs.for(document.path);
    const { engine, isIgnored } = this.#settings.get(config) ?? (await this.#settingOf(config));
    if (isIgnored(document.path) && !this.#options.neverIgnored?.(document.path)) return undefined;
    const findings = scanDocument(document, engine);
    return findings.length === 0 ? undefined : { path: document.path, findings, inline: await allowancesIn(document) };
  }

  /** Whether a file's path, or a part of it, calls for a look at the whole. */
  async isSuspect(path: string, part: Excerpt): Promise<boolean> {
    const config = await this.#configs.for(path);
    const { engine, isIgnored } = this.#settings.get(config) ?? (await this.#settingOf(config));
    if (isIgnored(path)) return false;
    const isTelling = this.#tellingPaths.get(path) ?? isTellingPath(path, engine);
    this.#tellingPaths.set(path, isTelling);
    return isTelling || isSuspicious(path, part, engine);
  }

  async #settingOf(config: ResolvedConfig): Promise<Setting> {
    const { add, remove } = config.credentialFiles;
    const isAdded = await testOf(add);
    const isRemoved = await testOf(remove);
    const setting: Setting = {
      isIgnored: await testOf(config.ignore),
      engine: {
        off: new Set(Object.keys(config.rules).filter((id) => config.rules[id] === "off")),
        customRules: config.customRules,
        sieve: this.#options.sieve,
        onPassed: (path, why) => {
          if (/^(?:encrypted|a template)/.test(why))
            this.#stats.skipped.push({
              path,
              reason: `has a credential file's name, but passes: ${why}`,
              blocking: false,
            });
        },
        ...(add.length + remove.length > 0
          ? { credentialFile: (path: string) => (isRemoved(path) ? false : isAdded(path) ? true : undefined) }
          : {}),
      },
    };
    this.#settings.set(config, setting);
    return setting;
  }
}

/** Tells which files `examineHere` must see in whole, as each one's folder is configured. */
export function suspicion(configs: Configs, options?: ExamineOptions): IsSuspect {
  const examiner = new Examiner(configs, emptyStats(), options);
  return (path, part) => examiner.isSuspect(path, part);
}

async function allowancesIn(document: Document): Promise<InlineAllowance[]> {
  if (!document.text.includes("keyguard:allow")) return [];
  const { inlineAllowances } = await import("../allow/inline.ts");
  return inlineAllowances(document.text, document.firstLine);
}

/** A document of fewer bytes leaves little behind that lived long. */
const LARGE_BYTES = 256 << 10;
/** After so many bytes of smaller ones it is looked after too. */
const MANY_BYTES = 4 << 20;
/** Bytes that were searched since then, in this thread. */
let since = 0;

/** What is found in a text is a piece of it, and keeps all of it in memory: of a longer one a copy is made. */
const KEPT_LENGTH = 4 << 10;

/** Examines a source's documents in this thread, one after the other. */
export function examineHere(source: Source, configs: Configs, options?: ExamineOptions): Examination {
  const examiner = new Examiner(configs, source.stats, options);
  return {
    stats: source.stats,
    async *results() {
      for await (const document of source.documents()) {
        const examined = await examiner.examine(document);
        const length = document.bytes?.length ?? document.text.length;
        since += length;
        if (length >= LARGE_BYTES || since >= MANY_BYTES) {
          const { clearHeap, MOST_LEFT } = await import("./heap.ts");
          clearHeap(length >= LARGE_BYTES ? MOST_LEFT.large : MOST_LEFT.small);
          since = 0;
        }
        if (examined) yield document.text.length < KEPT_LENGTH ? examined : structuredClone(examined);
      }
    },
  };
}

/** Puts a sample through everything, for the sake of the code that it runs. */
export async function tryOut(): Promise<void> {
  const configs = NO_CONFIGS;
  const examiner = new Examiner(configs, { files: 0, bytes: 0, commits: 0, skipped: [] });
  const text = `export const password = "${"q7Rx".repeat(4)}";\nstripe_api_key: ${"0k9z".repeat(6)} %41 -- ${"YWJj".repeat(9)}\n`;
  await examiner.examine({ path: "src/sample.ts", text, bytes: Buffer.from(text) });
}
