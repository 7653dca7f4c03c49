import { KeyguardError } from "../error.ts";

/** The oldest git that knows every option keyguard gives (`--no-relative` is the youngest of them). July 2020. */
const MINIMUM_GIT: readonly [major: number, minor: number] = [2, 28];

/** The error for a git that is too old, from what `git version` prints; undefined when it is new enough. */
export function tooOld(version: string): KeyguardError | undefined {
  const numbers = /(\d{1,6})\.(\d{1,6})/.exec(version);
  const major = Number(numbers?.[1]);
  const minor = Number(numbers?.[2]);
  const [needMajor, needMinor] = MINIMUM_GIT;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return undefined;
  return new KeyguardError("git-too-old", `git is too old: ${version.slice(0, 60)}`, {
    expected: `git ${needMajor}.${needMinor} or newer`,
    advice: "Update git, then commit again.",
  });
}

interface Cause {
  readonly sign: RegExp;
  readonly error: (said: string) => KeyguardError;
}

/** What git says (in the C locale) when it fails, and what that means. */
const CAUSES: readonly Cause[] = [
  {
    sign: /dubious ownership/,
    error: (said) =>
      new KeyguardError("git-failed", `git does not trust this repository, it belongs to somebody else: ${said}`, {
        advice: "Make the repository yours, or add it to git's safe.directory as git says.",
      }),
  },
  {
    sign: /not a git repository/i,
    error: (said) =>
      new KeyguardError("not-a-repository", `this is no git repository: ${said}`, {
        expected: "a folder inside a git repository",
        advice: "Run keyguard inside a repository, or name the files to scan.",
      }),
  },
  {
    sign: /bad revision|unknown revision|ambiguous argument/i,
    error: (said) =>
      new KeyguardError("usage", `git knows no such commits: ${said}`, {
        expected: "a range of commits, e.g. main..HEAD",
      }),
  },
  {
    sign: /not a valid object name|: bad file|promisor|lazy fetch|transport '[^']{1,40}' not allowed|bad (?:tree )?object|missing (?:blob|tree|commit|object)|unable to read|could not read|object file .{1,300} is empty|is corrupt|unable to unpack|invalid object/i,
    error: (said) => missingObject(`git could not read an object that this check needs: ${said}`),
  },
];

/** An object that is not there or damaged. keyguard never fetches by itself. */
export function missingObject(message: string): KeyguardError {
  return new KeyguardError("object-missing", message, {
    advice:
      "In a partial clone fetch it first (keyguard never uses the network by itself): `git fetch --refetch`, or `git cat-file -p ID`. In a full clone `git fsck` shows what is damaged.",
  });
}

/** The error for a git command that ended badly. What git said is cut short. */
export function gitFailure(command: string, code: number | null, complaint: string): KeyguardError {
  const said = complaint.trim().slice(0, 600) || "it said nothing";
  const cause = CAUSES.find(({ sign }) => sign.test(complaint));
  if (cause) return cause.error(said);
  const how = code === null ? "was ended by a signal" : `failed with exit code ${code}`;
  return new KeyguardError("git-failed", `git ${command} ${how}: ${said}`, {
    advice: "Nothing was checked. Mend what git says and try again; `git fsck` helps with a damaged repository.",
  });
}
