import type { Release } from "@multivector/data";
import { meta } from "@multivector/data/meta";
import { hrefIn, type Locale } from "@/locale/locale.ts";
import { SITE_URL } from "@/locale/site-url.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import { citedIn, datasetTitle } from "@/ui/copy-list/cited-in.ts";
import { CopyList } from "@/ui/copy-list/copy-list.tsx";

/** How one release of the dataset is cited: text, BibTeX, RIS and CITATION.cff. */
export function CiteRelease({ locale, release }: { locale: Locale; release: Pick<Release, "version" | "date"> }) {
  const address = `${SITE_URL}${hrefIn(locale, "/data")}?version=${release.version}`;
  const { text, bibtex, ris } = citedIn(locale, meta, "dataset", datasetTitle(locale), release, address);
  const forms: [string, string][] = [
    [figureMessages(locale).citeText, text],
    ["BibTeX", bibtex],
    ["RIS", ris],
    ["CITATION.cff", citationFile(release)],
  ];
  return <CopyList entries={forms} />;
}

function citationFile({ version, date }: Pick<Release, "version" | "date">): string {
  return `cff-version: 1.2.0
title: "Multivector: who leads in Central Asia?"
type: dataset
authors:
  - name: "Multivector contributors"
version: ${version}
date-released: "${date}"
license: CC-BY-4.0`;
}
