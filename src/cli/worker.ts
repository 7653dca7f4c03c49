/** A thread that examines parts of a source. Started by `worker-pool.ts`, with `WorkerData`; answers each `GivenTask` that is not taken back with an `Answer`. */
import { parentPort, workerData } from "node:worker_threads";
import { keepCompiled } from "../code-cache.ts";
import type { ExaminedPortion } from "./examine-portion.ts";
import { type Answer, failureOf, type GivenTask, take, type WorkerData } from "./worker-messages.ts";

async function work(): Promise<void> {
  const { root, config, packageFolder, options } = workerData as WorkerData;
  keepCompiled(__dirname, true);
  const { openConfigs } = await import("../config/configs.ts");
  const { examinePortion } = await import("./examine-portion.ts");
  const { openSieve } = await import("./open-sieve.ts");
  const sieve = openSieve(packageFolder);
  const configs = await openConfigs(root, config);
  parentPort?.on("message", (task: GivenTask) => {
    if (take(task)) void answer(task.number, () => examinePortion(task.portion, configs, options, sieve));
  });
}

async function answer(number: number, task: () => Promise<ExaminedPortion>): Promise<void> {
  let message: Answer;
  try {
    message = { kind: "done", number, examined: await task() };
  } catch (error) {
    message = { kind: "failed", failure: failureOf(error) };
  }
  parentPort?.postMessage(message);
}

void work();
