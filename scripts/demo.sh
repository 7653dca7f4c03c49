#!/bin/sh
# The main job on an example: installs the hook into a scratch repository, tries the story's commit, shows it stopped, adds an allowance, shows it
# pass. Everything happens in a temporary folder that is removed at the end. Called by `npm run demo`, after the build.
set -eu

package=$(cd "$(dirname "$0")/.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT HUP INT TERM
cd "$scratch"

say() { printf '\n%s\n' "\$ $*"; }
keyguard() { node "$package/dist/keyguard.cjs" "$@"; }

export GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL=/dev/null
export GIT_AUTHOR_NAME=demo GIT_AUTHOR_EMAIL=demo@example.com GIT_COMMITTER_NAME=demo GIT_COMMITTER_EMAIL=demo@example.com
git init -q -b main

say npx keyguard install
keyguard install

# A key that belongs to nobody, made here so that none is written down anywhere.
node "$package/scripts/demo-key.cjs" > awsconf.json
cat > s3get.php <<'PHP'
<?php
$aws = Aws::factory('awsconf.json');
PHP
git add .

say git commit -m '"A sample that reads from S3"'
if git commit -q -m "A sample that reads from S3"; then
  echo "The commit went through: this must not happen." >&2
  exit 1
fi

say npx keyguard allow --path awsconf.json --reason '"made for the demo, belongs to nobody"'
keyguard allow --path awsconf.json --reason "made for the demo, belongs to nobody"

say git commit -m '"A sample that reads from S3"'
git commit -q -m "A sample that reads from S3"
git log --oneline | cat
echo "Committed: the allowance names the case and says why."
