#!/bin/sh
# Holds the running API against its own document with Schemathesis, and calls it through a Python client that is generated from the
# document. Not part of the tests: it needs Python 3.11 or newer, pip and a few minutes. What it found is in docs/reliability.md.
#
#   apps/api/test/conformance.sh [examples an operation, 20 by default] [more options of `schemathesis run`, such as --phases examples]
set -eu
cd "$(dirname "$0")/.."
examples=${1:-20}
[ $# -eq 0 ] || shift
work=$(mktemp -d)
port=${API_PORT:-8799}
export API_URL="http://127.0.0.1:$port"

API_PORT=$port API_HOST=127.0.0.1 API_RATE_LIMIT=0 node src/node.ts >"$work/server.log" 2>&1 &
server=$!
trap 'kill $server 2>/dev/null; rm -rf "$work"' EXIT INT TERM

python3 -m venv "$work/python"
"$work/python/bin/pip" install --quiet schemathesis==4.32.5 openapi-python-client==0.29.1 ruff
export PATH="$work/python/bin:$PATH"
until curl --silent --fail --output "$work/openapi.json" "$API_URL/openapi.json"; do sleep 0.2; done

echo "# Lint"
npx --yes @stoplight/spectral-cli@6.15.0 lint "$work/openapi.json" --ruleset test/conformance/spectral.yaml --fail-severity=warn

echo "# Python client"
openapi-python-client generate --path "$work/openapi.json" --output-path "$work/multivector_client" --meta none --config test/conformance/python-client.yaml
PYTHONPATH="$work" python3 test/conformance/client.py "$API_URL"

echo "# Schemathesis"
hooks=$PWD/test/conformance
cd "$work"
SCHEMATHESIS_HOOKS=hooks PYTHONPATH="$hooks" PYTHONDONTWRITEBYTECODE=1 schemathesis --config-file "$hooks/schemathesis.toml" run "$work/openapi.json" --url "$API_URL" \
  --checks all --phases examples,coverage,fuzzing --max-examples "$examples" --workers 2 --generation-deterministic --continue-on-failure "$@"
