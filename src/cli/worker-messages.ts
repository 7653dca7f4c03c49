/** What threads say to each other: plain data only. */
import { type ErrorCode, isKeyguardError, KeyguardError } from "../error.ts";
import type { Portion, SourceOptions } from "../source/source.ts";
import type { ExaminedPortion } from "./examine-portion.ts";

/** What a worker is started with. */
export interface WorkerData {
  /** What paths are relative to, and the configs' place. */
  readonly root: string;
  /** The config named on the command line. */
  readonly config: string | undefined;
  /** Keyguard's own folder. */
  readonly packageFolder: string;
  readonly options: Pick<SourceOptions, "cwd" | "env" | "limits">;
}

/** A part to examine; answered under its number. */
export interface Task {
  readonly number: number;
  readonly portion: Portion;
}

/** A task given to a worker, which its giver may take back until the worker begins it. */
export interface GivenTask extends Task {
  /** Shared between the two: 0 until one of them takes the task. */
  readonly taken: Int32Array;
}

/** A task to give away. */
export function giveable(task: Task): GivenTask {
  return { ...task, taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
}

/** Takes a given task; false: the other one has it. */
export function take({ taken }: GivenTask): boolean {
  return Atomics.exchange(taken, 0, 1) === 0;
}

/** What became of a task. */
export type Answer =
  | { readonly kind: "done"; readonly number: number; readonly examined: ExaminedPortion }
  | { readonly kind: "failed"; readonly failure: Failure };

/** An error on its way between threads, where classes are lost. */
export interface Failure {
  readonly message: string;
  readonly stack: string | undefined;
  /** undefined: a bug. */
  readonly code: ErrorCode | undefined;
  readonly expected: string | undefined;
  readonly advice: string | undefined;
}

/** An error as data. */
export function failureOf(error: unknown): Failure {
  if (isKeyguardError(error)) {
    const { message, stack, code, expected, advice } = error;
    return { message, stack, code, expected, advice };
  }
  const { message, stack } = error instanceof Error ? error : new Error("unknown");
  return { message, stack, code: undefined, expected: undefined, advice: undefined };
}

/** The error again. */
export function errorOf({ message, stack, code, expected, advice }: Failure): Error {
  const error =
    code === undefined
      ? new Error(message)
      : new KeyguardError(code, message, {
          ...(expected === undefined ? {} : { expected }),
          ...(advice === undefined ? {} : { advice }),
        });
  if (stack !== undefined) error.stack = stack;
  return error;
}
