/** Files in which people write credentials to show or to try something: tests, documentation, examples. */
const TRIAL_FILE =
  /(?:^|[/_.-])(?:tests?|specs?|__tests__|testing|testdata|fixtures?|mocks?|cypress|e2e|docs?|documentation|examples?|samples?|demos?|tutorials?)(?:[/_.-]|$)|_test\.|\.(?:md|rst|adoc)$/i;

/** Whether a path names such a file. */
export function isTrialFile(path: string): boolean {
  return TRIAL_FILE.test(path);
}
