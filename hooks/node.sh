# Finds node and becomes keyguard: sourced by the hooks, never returns. GUI clients start hooks without the login shell's PATH, so the path that
# install saw comes first, then the usual places, then PATH. Without node the hook blocks: it cannot know what it would let through.
#   $keyguard_home, $keyguard_node as in gate.sh     $keyguard_hook  the hook's name; "$@"  what git gave it
# shellcheck shell=sh disable=SC2154

# Hook files that a repository shares name no machine's paths: install noted them in the git folder, which linked worktrees share.
for keyguard_git in "${GIT_DIR:-.git}" "${GIT_DIR:-.git}/../.."; do
  [ -n "${keyguard_node-}" ] || [ ! -r "$keyguard_git/keyguard/node" ] || read -r keyguard_node <"$keyguard_git/keyguard/node"
done

# nvm keeps every version: of those that are new enough the newest. A glob would put v9 behind v22.
keyguard_nvm=
keyguard_newest=19999999
for keyguard_try in "${NVM_DIR:-${HOME-}/.nvm}"/versions/node/v*/bin/node; do
  keyguard_version=${keyguard_try%/bin/node}
  keyguard_version=${keyguard_version##*/v}
  case $keyguard_version in *[!0-9.]* | *.*.*.*) continue ;; [0-9]*.[0-9]*.[0-9]*) ;; *) continue ;; esac
  keyguard_minor=${keyguard_version#*.}
  keyguard_rank=$((${keyguard_version%%.*} * 1000000 + ${keyguard_minor%%.*} * 1000 + ${keyguard_minor#*.}))
  if [ "$keyguard_rank" -gt "$keyguard_newest" ] && [ -x "$keyguard_try" ]; then
    keyguard_newest=$keyguard_rank
    keyguard_nvm=$keyguard_try
  fi
done

for keyguard_try in "${keyguard_node-}" \
  "${NVM_BIN-}/node" "$keyguard_nvm" \
  "${FNM_DIR:-${HOME-}/.local/share/fnm}"/aliases/default/bin/node "${HOME-}/.fnm/aliases/default/bin/node" \
  "${HOME-}/Library/Application Support/fnm/aliases/default/bin/node" \
  "${VOLTA_HOME:-${HOME-}/.volta}/bin/node" "${ASDF_DATA_DIR:-${HOME-}/.asdf}/shims/node" \
  "${MISE_DATA_DIR:-${HOME-}/.local/share/mise}/shims/node" \
  /opt/homebrew/bin/node /usr/local/bin/node /home/linuxbrew/.linuxbrew/bin/node \
  "${ProgramFiles-}/nodejs/node.exe" "/c/Program Files/nodejs/node.exe" /usr/bin/node; do
  if [ -f "$keyguard_try" ] && [ -x "$keyguard_try" ]; then
    exec "$keyguard_try" "$keyguard_home/dist/keyguard.cjs" hook "$keyguard_hook" ${keyguard_listed:+--listed} "$@"
  fi
done
if command -v node >/dev/null 2>&1; then
  exec node "$keyguard_home/dist/keyguard.cjs" hook "$keyguard_hook" ${keyguard_listed:+--listed} "$@"
fi
# printf is the shell's own: without a PATH there is no cat.
printf '%s\n' >&2 \
  "keyguard: node was not found, so this could not be checked and was stopped." \
  "  Tried: ${keyguard_node:-(no path recorded)}, nvm, fnm, volta, asdf, mise, Homebrew, Program Files, /usr/bin, PATH." \
  "  To mend it: install Node 20 or newer, then run  npx keyguard install  once more: it records where node is." \
  "  If it cannot wait: --no-verify skips all hooks." \
  "  (node が見つからないため検査できず、停止しました。Node 20 以降を入れて npx keyguard install を実行してください。)"
exit 3
