import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { Configs } from "../config/configs.ts";
import type { Sieve } from "../detect/sieve/sieve.ts";
import type { SearchedCommit } from "../source/searched.ts";
import { addStats, type Portion, type Source } from "../source/source.ts";
import { type Examination, type Examined, examineHere } from "./examine.ts";
import type { ExaminedPortion } from "./examine-portion.ts";
import { openSieve } from "./open-sieve.ts";
import { type Answer, errorOf, type GivenTask, giveable, type Task, take, type WorkerData } from "./worker-messages.ts";

/** Parts that this thread examines before it starts others: starting one costs as much as examining some hundred files or some thousand commits. */
const ALONE = { files: 8, commits: 3 } as const;
/** Parts that a thread examines at a time: of commits, git compares one while another is searched. */
const SIDE_BY_SIDE = { files: 1, commits: 2 } as const;
/** Of a worker's heap: what is found is little, all else lives for one document. */
const YOUNG_MEGABYTES = 24;
/** Parts that a worker has, so that it does not wait while this thread is at one of its own. Of commits it begins all at once. */
const AHEAD = { files: 12, commits: 4 } as const;

/** How many threads, and what each of them needs to know. */
export interface PoolOptions extends WorkerData {
  /** At least 1: this thread. */
  readonly jobs: number;
  /** Hears what commits hold. */
  readonly onSearched?: ((commits: readonly SearchedCommit[]) => void) | undefined;
}

/** Examines a source's parts in several threads, this one among them. Results come in the order of the parts, whoever examined them. */
export function examineTogether(source: Source, configs: Configs, pool: PoolOptions): Examination {
  const { portions } = source;
  if (!portions) return examineHere(source, configs);
  return { stats: source.stats, results: () => new Pool(source, portions(), configs, pool).results() };
}

class Pool {
  readonly #source: Source;
  readonly #portions: AsyncIterator<Portion>;
  readonly #configs: Configs;
  readonly #options: PoolOptions;
  readonly #workers: Member[] = [];
  readonly #done = new Map<number, ExaminedPortion>();
  readonly #sieve: Sieve | undefined;
  readonly #running = new Set<Promise<void>>();
  #taken = 0;
  #given = 0;

  constructor(source: Source, portions: AsyncIterable<Portion>, configs: Configs, options: PoolOptions) {
    this.#source = source;
    this.#portions = portions[Symbol.asyncIterator]();
    this.#configs = configs;
    this.#options = options;
    this.#sieve = openSieve(options.packageFolder);
  }

  async *results(): AsyncGenerator<Examined> {
    try {
      for (let task = await this.#next(); task; task = (await this.#next()) ?? this.#takeBack()) {
        this.#begin(task);
        while (this.#running.size >= SIDE_BY_SIDE[task.portion.kind]) await Promise.race(this.#running);
        if (this.#options.jobs > 1 && task.number + 1 >= ALONE[task.portion.kind])
          await this.#handOut(AHEAD[task.portion.kind]);
        // What the workers have sent is only heard between two turns.
        await turn();
        yield* this.#ready();
      }
      await Promise.all(this.#running);
      for (const member of this.#workers) await member.finished(0);
      yield* this.#ready();
    } finally {
      await this.#portions.return?.();
      await Promise.all(this.#workers.map((member) => member.end()));
    }
  }

  /** The next part, with its number. */
  async #next(): Promise<Task | undefined> {
    const { value, done } = await this.#portions.next();
    return done ? undefined : { number: this.#taken++, portion: value as Portion };
  }

  /** Examines a part in this thread, beside those that it waits for. */
  #begin(task: Task): void {
    const running = this.#examine(task).finally(() => this.#running.delete(running));
    // Whoever waits for all of them hears of it.
    running.catch(() => {});
    this.#running.add(running);
  }

  async #examine({ number, portion }: Task): Promise<void> {
    // As the workers load it, so that what V8 compiled of it is kept for them.
    const { examinePortion } = await import("./examine-portion.ts");
    this.#note(number, await examinePortion(portion, this.#configs, this.#options.options, this.#sieve));
  }

  #note(number: number, examined: ExaminedPortion): void {
    this.#options.onSearched?.(examined.searched);
    this.#done.set(number, examined);
  }

  /** Gives every worker as many parts as it may have. */
  async #handOut(ahead: number): Promise<void> {
    while (this.#workers.length < this.#options.jobs - 1) this.#workers.push(this.#hire());
    for (const member of this.#workers) {
      member.check();
      while (member.open < ahead) {
        const task = await this.#next();
        if (!task) return;
        member.give(task);
      }
    }
  }

  /** A part that a worker has and has not begun: when no other is left, this thread does not stand by. */
  #takeBack(): Task | undefined {
    let busiest: Member | undefined;
    for (const member of this.#workers) if (member.open > (busiest?.open ?? 0)) busiest = member;
    return busiest?.takeBack();
  }

  #hire(): Member {
    const { root, config, options, packageFolder } = this.#options;
    const data: WorkerData = { root, config, packageFolder, options };
    return new Member(join(packageFolder, "dist/cli-worker.cjs"), data, ({ number, examined }) =>
      this.#note(number, examined),
    );
  }

  /** What can be given out without changing the order. */
  *#ready(): Iterable<Examined> {
    for (let examined = this.#done.get(this.#given); examined; examined = this.#done.get(this.#given)) {
      this.#done.delete(this.#given++);
      addStats(this.#source.stats, examined.stats);
      yield* examined.results;
    }
  }
}

/** A worker and what it has to do. */
class Member {
  readonly #worker: Worker;
  #failure: Error | undefined;
  #wake: () => void = () => {};
  /** What it was given and has not answered, in that order. */
  readonly #open: GivenTask[] = [];

  constructor(script: string, workerData: WorkerData, onDone: (answer: Answer & { kind: "done" }) => void) {
    this.#worker = new Worker(script, { workerData, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES } });
    this.#worker.on("message", (answer: Answer) => {
      if (answer.kind === "done") {
        this.#open.splice(
          this.#open.findIndex(({ number }) => number === answer.number),
          1,
        );
        onDone(answer);
      } else this.#failure ??= errorOf(answer.failure);
      this.#wake();
    });
    this.#worker.on("error", (error) => {
      this.#failure ??= error instanceof Error ? error : new Error("a worker failed");
      this.#wake();
    });
  }

  get open(): number {
    return this.#open.length;
  }

  give(task: Task): void {
    const given = giveable(task);
    this.#open.push(given);
    this.#worker.postMessage(given);
  }

  /** The last task that it was given, if it has not begun it. */
  takeBack(): Task | undefined {
    const last = this.#open.at(-1);
    if (!last || !take(last)) return undefined;
    this.#open.pop();
    return last;
  }

  /** @throws what the worker failed with */
  check(): void {
    if (this.#failure) throw this.#failure;
  }

  /** Waits until no more than `most` tasks are open. */
  async finished(most: number): Promise<void> {
    while (this.open > most && !this.#failure) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    this.check();
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
