import { spawnSync } from "node:child_process";

/** A scanner to be compared with, and how it is told what to do. Other options are at their defaults, and nothing is asked of a network. */
interface Peer {
  readonly program: string;
  readonly version: readonly string[];
  readonly staged?: readonly string[];
  readonly tree?: (folder: string) => readonly string[];
  readonly history?: readonly string[];
}

const PEERS: readonly Peer[] = [
  {
    program: "gitleaks",
    version: ["version"],
    staged: ["git", "--staged", "--no-banner"],
    tree: (folder) => ["dir", folder, "--no-banner"],
    history: ["git", ".", "--no-banner"],
  },
  {
    program: "betterleaks",
    version: ["--version"],
    staged: ["git", "--staged", "--no-banner", "-s"],
    tree: (folder) => [folder, "--no-banner", "-s"],
    history: ["git", ".", "--no-banner", "-s"],
  },
  {
    program: "kingfisher",
    version: ["--version"],
    tree: (folder) => ["scan", folder, "--no-validate", "--no-update-check"],
    history: ["scan", ".", "--no-validate", "--no-update-check", "--git-history", "full"],
  },
  { program: "detect-secrets", version: ["--version"], tree: (folder) => ["scan", "--all-files", folder] },
];

/** A peer that is installed. */
export interface InstalledPeer extends Peer {
  /** As it says: `gitleaks 8.30.1`. */
  readonly name: string;
}

/** Those found on the PATH. */
export function installedPeers(): InstalledPeer[] {
  return PEERS.flatMap((peer) => {
    const done = spawnSync(peer.program, peer.version, { encoding: "utf8" });
    if (done.error) return [];
    const version = /\d+\.\d+[\w.-]*/.exec(`${done.stdout}${done.stderr}`)?.[0] ?? "";
    return [{ ...peer, name: `${peer.program} ${version}`.trim() }];
  });
}
