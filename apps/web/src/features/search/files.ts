import { find } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { packIndex, packSentences, packSources, type SentenceOf } from "@multivector/data/search";
import { WHOLE_LOCALES } from "@/locale/locale.ts";
import { titlesIn } from "./titles.ts";

/** What pages fetch to search, by file name: an index a language, the sources after it, and the sentences that are shown with hits. */
export const SEARCH_FILES: Readonly<Record<string, () => Uint8Array | string>> = {
  ...Object.fromEntries(WHOLE_LOCALES.map((locale) => [`${locale}.bin`, () => packIndex(dataset, titlesIn(locale))])),
  "sources.bin": () => packSources(dataset),
  "sentences.txt": () => packSentences(dataset, shown),
};

const LONGEST = 180;

/** The first sentence, without the title that stands above it; of a claim, which is such a sentence itself, the article that makes it. */
const shown: SentenceOf = ({ kind, path, title, says: [first = ""] }) => {
  const claim = kind === "claims" ? find(dataset.claims, path.slice("claims/".length)) : undefined;
  if (claim !== undefined) return `Claim ${claim.number} of “${find(dataset.articles, claim.article)?.title ?? ""}”.`;
  // Of a pair the same is said each time.
  if (kind === "relations" || first === title) return "";
  const [name = ""] = first.split(": ", 1);
  const rest = title.startsWith(name) && name !== first ? first.slice(name.length + 2) : first;
  const text = rest.charAt(0).toUpperCase() + rest.slice(1);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/[\s,;:]+\S*$/u, "")} …`;
};
