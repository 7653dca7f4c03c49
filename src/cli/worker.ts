/** A thread that examines parts of a source. Started by `worker-pool.ts`, with `WorkerData`; answers each `Task` with an `Answer`. */
import { parentPort, workerData } from "node:worker_threads";
import { openConfigs } from "../config/configs.ts";
import { portionSource } from "../source/portion.ts";
import { examineHere } from "./examine.ts";
import { testOf } from "./globs.ts";
import { type Answer, failureOf, type Task, type WorkerData } from "./worker-messages.ts";

async function work(): Promise<void> {
  const { root, config, options } = workerData as WorkerData;
  const configs = await openConfigs(root, config);
  const isIgnored = await testOf(configs.root.ignore);
  parentPort?.on("message", ({ number, portion }: Task) => {
    void answer(number, async () => {
      const examination = examineHere(portionSource(portion, { ...options, isIgnored }), configs);
      const results = [];
      for await (const examined of examination.results()) results.push(examined);
      return { results, stats: examination.stats };
    });
  });
}

async function answer(
  number: number,
  task: () => Promise<Pick<Answer & { kind: "done" }, "results" | "stats">>,
): Promise<void> {
  let message: Answer;
  try {
    message = { kind: "done", number, ...(await task()) };
  } catch (error) {
    message = { kind: "failed", failure: failureOf(error) };
  }
  parentPort?.postMessage(message);
}

void work();
