#!/bin/sh
# Makes git histories to measure on, where no clone can be had: the published versions of npm packages, each version's changes committed file by
# file. Usage: make-histories.sh FOLDER VERSIONS PACKAGE…
set -eu
folder=$1 versions=$2
shift 2
export GIT_AUTHOR_NAME=bench GIT_AUTHOR_EMAIL=bench@example.com GIT_COMMITTER_NAME=bench GIT_COMMITTER_EMAIL=bench@example.com GIT_CONFIG_GLOBAL=/dev/null
for package in "$@"; do
  name=$(printf %s "$package" | tr '/@' '__')
  repository=$folder/$name
  [ -d "$repository" ] && continue
  mkdir -p "$repository"
  git -C "$repository" init -q -b main
  npm view "$package" versions --json 2>/dev/null | node -e '
    const all = [].concat(JSON.parse(require("fs").readFileSync(0, "utf8"))).filter((v) => /^\d+\.\d+\.\d+$/.test(v));
    console.log(all.slice(-Number(process.argv[1])).join("\n"));' "$versions" | while read -r version; do
    scratch=$(mktemp -d)
    (cd "$scratch" && npm pack --silent "$package@$version" >/dev/null 2>&1 && tar -xzf ./*.tgz) || { rm -rf "$scratch"; continue; }
    find "$repository" -mindepth 1 -maxdepth 1 ! -name .git -exec rm -rf {} +
    cp -r "$scratch"/*/. "$repository"/
    rm -rf "$scratch"
    (
      cd "$repository"
      git rev-parse -q --verify HEAD >/dev/null || { git add -A -f && git commit -q -m "$version"; }
      git add -A -f
      git diff --cached --name-only --no-renames -z | tr '\0' '\n' >"$folder/changed"
      git reset -q
      while read -r file; do git add -A -f -- "$file" && git commit -q -m "$version $file" || true; done <"$folder/changed"
    )
  done
done
rm -f "$folder/changed"
