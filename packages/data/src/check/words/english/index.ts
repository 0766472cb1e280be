import type { Dataset } from "../../../query/index.ts";
import type { Wording } from "../../../search/records/wording.ts";
import { withVerdict } from "../../../search/snippets.ts";
import type { Finder } from "../../finder.ts";
import type { CheckWords, RecordWords } from "../words.ts";
import type { Base } from "./base.ts";
import { besideWords } from "./beside.ts";
import { bodyWords } from "./bodies.ts";
import { figureWords } from "./figures.ts";
import { officeWords } from "./offices.ts";
import { siteWords } from "./sites.ts";
import { thingWords } from "./things.ts";
import { visitWords } from "./visits.ts";
import { voteWords } from "./votes.ts";

/** What the checker says, in English: records in the sentences by which they are found. */
export function englishWords(dataset: Dataset, wording: Wording, finder: Finder): CheckWords {
  const records: RecordWords = {
    title: (path) => finder.at(path)?.title ?? path,
    says(path, ...places) {
      const says = finder.at(path)?.says ?? [];
      return says.length === 0 ? path : (places.length === 0 ? [0] : places).flatMap((place) => says[place] ?? []).join(" ");
    },
    claim: ({ statement, reason }) => ({ statement, reason }),
    fact: (path) => withVerdict(finder.at(path) ?? {}, finder.at(path)?.says[0] ?? finder.at(path)?.title ?? path),
  };
  const base: Base = { dataset, wording, records };
  return {
    records,
    bodies: bodyWords(base),
    offices: officeWords(base),
    visits: visitWords(base),
    votes: voteWords(base),
    figures: figureWords(base),
    sites: siteWords(base),
    things: thingWords(base),
    beside: besideWords(base),
  };
}
