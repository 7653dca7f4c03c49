# keyguard's gate: sourced by the installed hook, ends the shell. Nothing suspicious staged: exit 0, and node never starts.
# It only ever says "look closer": a git that fails, no usable grep, anything binary or re-encoded, a config with rules of its own.
#   $keyguard_home  keyguard's package folder      $keyguard_node  node as install saw it (may be empty or gone)
#   $keyguard_gate  "off" where install found that this machine's grep cannot be trusted with it; or it noted so in the git folder
# shellcheck shell=sh disable=SC2154

# What is staged, as added and removed lines. Every option is given that a config, an attribute or the environment could change. Twice streamed
# rather than once kept: a diff may be larger than memory. A git that fails says so in a word that the gate knows.
keyguard_diff() {
  git --no-replace-objects -c core.quotePath=false -c core.bigFileThreshold=16m diff --cached -U0 -M -l1000 --diff-algorithm=myers --abbrev=4 \
    --no-ext-diff --no-textconv --no-color --no-relative --src-prefix=a/ --dst-prefix=b/ --submodule=short --ignore-submodules=none \
    --inter-hunk-context=0 -O/dev/null 2>/dev/null || echo '+keyguard: git failed'
}

keyguard_suspicious() {
  [ "${keyguard_gate-}" != off ] && [ ! -e "${GIT_DIR:-.git}/keyguard/gate-off" ] && [ ! -e "${GIT_DIR:-.git}/../../keyguard/gate-off" ] || return 0
  [ -r "$keyguard_home/dist/gate-words.txt" ] && [ -r "$keyguard_home/dist/gate-patterns.txt" ] || return 0
  # A config can hold rules that only the engine knows. Nested ones belong to one at the root.
  for keyguard_config in keyguard.config.json keyguard.config.jsonc; do
    [ ! -e "$keyguard_config" ] || ! grep -q -E '"(customRules|credentialFiles|localSecrets|extends)"' "$keyguard_config" || return 0
  done
  for keyguard_config in keyguard.config.json keyguard.config.jsonc; do
    [ ! -e "$keyguard_config" ] || [ -z "$(git ls-files -- ':(glob)**/*/keyguard.config.json*' 2>&1)" ] || return 0
  done
  # Side by side. 1 is grep's word for "no line"; whatever else it says, the engine looks.
  keyguard_diff | LC_ALL=C grep -q -F -i -f "$keyguard_home/dist/gate-words.txt" >/dev/null 2>&1 &
  keyguard_diff | LC_ALL=C grep -q -E -f "$keyguard_home/dist/gate-patterns.txt" 2>/dev/null
  keyguard_found=$?
  wait "$!"
  [ $? -eq 1 ] || return 0
  [ "$keyguard_found" -ne 1 ] && keyguard_suspicious_again
}

# The patterns are quick and let much pass to be on the safe side: what they find is looked at once more, which is still quicker than node's start.
# Only where the tools for it do what is asked of them.
keyguard_suspicious_again() {
  [ "$keyguard_found" -eq 0 ] && [ -r "$keyguard_home/dist/gate-again.txt" ] && [ -r "$keyguard_home/dist/gate-exact.txt" ] || return 0
  # Two lines in front try the tools: the first must be gone, of the second the run of key characters be left.
  keyguard_text=$({ printf -- '-8\0009\n+\303\251keyguard-runs\n' && keyguard_diff; } | keyguard_added)
  case $keyguard_text in +*) ;; *) return 0 ;; esac
  # What was cut off is not known: a character has up to four bytes.
  [ "${#keyguard_text}" -lt 16000 ] || return 0
  printf '%s\n' "$keyguard_text" | LC_ALL=C grep -q -E -f "$keyguard_home/dist/gate-again.txt" >/dev/null 2>&1 &
  keyguard_again=$!
  printf '%s\n' "$keyguard_text" | LC_ALL=C grep -q -E -f "$keyguard_home/dist/gate-exact.txt" >/dev/null 2>&1 &
  keyguard_exact=$!
  printf '%s\n' "$keyguard_text" | LC_ALL=C grep -o -E '[A-Za-z0-9_+/=-]{10,}' 2>/dev/null | LC_ALL=C awk -v first=keyguard-runs -f "$keyguard_home/hooks/runs.awk" >/dev/null 2>&1
  [ $? -eq 1 ] || return 0
  wait "$keyguard_again"
  [ $? -eq 1 ] || return 0
  wait "$keyguard_exact"
  [ $? -ne 1 ]
}

# The beginning of a diff without the removed lines; a NUL, at which some greps begin a new line or take all for binary, is another byte that the
# lists know.
keyguard_added() {
  LC_ALL=C tr '\000' '\001' 2>/dev/null | LC_ALL=C grep -v '^-' 2>/dev/null | head -c 64000 2>/dev/null
}

# Which files differ, for node, as src/source/staged.ts would ask: git is done before node has started. The word at the end says that it was whole.
keyguard_listing() {
  GIT_NO_LAZY_FETCH=1 GIT_ALLOW_PROTOCOL=none GIT_OPTIONAL_LOCKS=0 LC_ALL=C git --no-pager --no-replace-objects -c core.fsmonitor=false \
    -c core.quotePath=false diff-index --cached --ita-invisible-in-index --raw -z --no-abbrev --find-renames=50% -l1000 --no-relative \
    --no-ext-diff --no-textconv --no-color --ignore-submodules=none -O/dev/null HEAD -- 2>/dev/null && printf 'listed\0'
}
keyguard_listed=1

unset GREP_OPTIONS GREP_COLOR GREP_COLORS POSIXLY_CORRECT
keyguard_suspicious || exit 0
keyguard_listing | {
  . "$keyguard_home/hooks/node.sh"
}
exit $?
