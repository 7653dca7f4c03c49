#!/bin/sh
# Stands in for a git that knows hooks named in its config (2.54 on), where the machine's is older, as https://git-scm.com/docs/git-hook describes it:
# `git hook list EVENT` names them, and `git commit` runs them before the one in the hooks folder. Everything else is left to the real git.
real=${KEYGUARD_REAL_GIT:?}
if [ -n "${KEYGUARD_STANDIN-}" ]; then exec "$real" "$@"; fi

# The names of enabled hooks for an event.
configured() {
  "$real" config --get-regexp '^hook\..*\.event$' | while read -r key value; do
    name=${key#hook.}
    name=${name%.event}
    [ "$value" != "$1" ] || [ "$("$real" config "hook.$name.enabled")" = false ] || echo "$name"
  done
}

# What git's own options set, in the variables that git hands down itself.
hooks=
number=0
while :; do
  case ${1-} in
    -c)
      case $2 in
        core.hooksPath=*) hooks=${2#*=} ;;
        *)
          export "GIT_CONFIG_KEY_$number=${2%%=*}" "GIT_CONFIG_VALUE_$number=${2#*=}"
          number=$((number + 1))
          export GIT_CONFIG_COUNT=$number
          ;;
      esac
      shift 2
      ;;
    --no-pager | --no-replace-objects) shift ;;
    *) break ;;
  esac
done
own=${hooks:-$("$real" rev-parse --git-path hooks 2>/dev/null)}

case "${1-} ${2-}" in
  "hook list") configured "$3" ;;
  "commit "*)
    shim=$(mktemp -d)
    mkdir "$shim/hooks"
    cat > "$shim/hooks/pre-commit" <<'HOOK'
#!/bin/sh
while read -r name; do
  sh -c "$("$KEYGUARD_REAL_GIT" config "hook.$name.command") \"\$@\"" hook "$@" </dev/null || exit 1
done < "$KEYGUARD_STANDIN/names"
[ ! -x "$KEYGUARD_STANDIN_OWN/pre-commit" ] || exec "$KEYGUARD_STANDIN_OWN/pre-commit" "$@"
HOOK
    chmod +x "$shim/hooks/pre-commit"
    configured pre-commit > "$shim/names"
    KEYGUARD_STANDIN=$shim KEYGUARD_STANDIN_OWN=$own "$real" -c core.hooksPath="$shim/hooks" "$@"
    code=$?
    rm -r "$shim"
    exit $code
    ;;
  *) exec "$real" ${hooks:+-c "core.hooksPath=$hooks"} "$@" ;;
esac
