const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs something that must not stop half-way. It runs in one go, so that a signal with a listener waits until it is over, and then has missed it.
 */
export function uninterrupted(action: () => void): void {
  const wait = (): void => {};
  for (const signal of SIGNALS) process.on(signal, wait);
  try {
    action();
  } finally {
    for (const signal of SIGNALS) process.off(signal, wait);
  }
}
