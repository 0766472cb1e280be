#!/bin/sh
# The second method of the vectors once more, in Python from the published CSV files. Not part of the tests: it needs Python 3.9 or newer, no
# packages and no network. Needs a build.
set -eu
cd "$(dirname "$0")/../../dist"
points="$(mktemp)"
trap 'rm -f "$points"' EXIT
node --input-type=module -e '
  const { dataset } = await import(`${process.cwd()}/data/dataset.js`);
  const { DOMAINS, HOLDERS, METHOD, REPUBLICS, readEvidence, vectorOf } = await import(`${process.cwd()}/vectors/index.js`);
  console.log("country,domain,year,holder,share");
  for (const country of REPUBLICS)
    for (let year = METHOD.years[0]; year <= METHOD.years[1]; year++) {
      const evidence = readEvidence(dataset, country, year);
      for (const domain of DOMAINS) {
        const vector = vectorOf(evidence, domain);
        if (vector === null) continue;
        for (const [place, holder] of HOLDERS.entries()) if (vector.shares[place] > 0) console.log([country, domain, year, holder, vector.shares[place]].join());
        if (vector.neighbour !== null) console.log([country, domain, year, `neighbour:${vector.neighbour.country}`, vector.neighbour.share].join());
      }
    }
' > "$points"
python3 ../test/conformance/vectors.py csv "$points"
