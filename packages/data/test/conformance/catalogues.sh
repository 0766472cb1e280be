#!/bin/sh
# Do the catalogues conform? Runs frictionless on datapackage.json, mlcroissant on croissant.json and csvw on csv/, in a Python environment of its
# own. Not part of the tests: it needs Python 3.10 or newer and a network.
set -eu
cd "$(dirname "$0")/../../dist"
venv="$(mktemp -d)"
trap 'rm -rf "$venv"' EXIT
python3 -m venv "$venv"
"$venv/bin/pip" install --quiet frictionless mlcroissant csvw
"$venv/bin/frictionless" validate datapackage.json
"$venv/bin/mlcroissant" validate --jsonld croissant.json
"$venv/bin/csvwvalidate" csv/csv-metadata.json
