import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openConfigs } from "../../src/config/configs.ts";

test("the root's config holds for a file outside of the root", async () => {
  const root = mkdtempSync(join(tmpdir(), "keyguard-configs-"));
  try {
    const configs = await openConfigs(root);
    expect(await configs.for("/elsewhere/src/app.ts")).toBe(configs.root);
  } finally {
    rmSync(root, { recursive: true });
  }
});
