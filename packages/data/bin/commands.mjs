import { dataset, meta } from "../dist/data/dataset.js";
import { history } from "../dist/data/history.js";
import { moved } from "../dist/data/moved.js";
import {
  AmbiguousError,
  answerInWords,
  asParty,
  asPerson,
  asSeries,
  checkClaim,
  cite as citeRecord,
  datasetAsOf,
  datasetChanges,
  existenceAt,
  find,
  firstArticle,
  formatPeriod,
  membershipsAt,
  nameOf,
  parsePeriod,
  published,
  QueryError,
  readDate,
} from "../dist/index.js";
import { KINDS, search as searchIn, searchIndex } from "../dist/search/index.js";
import { checkSentences, isTextFile } from "./check-text.mjs";
import { Refused } from "./refused.mjs";

/** The dataset as it is, or as it was in a version or on a day. */
export function heldAt(asOf) {
  if (asOf === undefined) return { dataset, release: { version: meta.version, date: meta.released } };
  try {
    return datasetAsOf(dataset, history, asOf);
  } catch (error) {
    // By the name under which it was given here.
    throw error instanceof QueryError
      ? new QueryError(
          "--as-of",
          error.found,
          error.expected,
          history.releases.map(({ version }) => version),
        )
      : error;
  }
}

/** `at`: who was in it, or what it was in. */
export function at(held, _flags, ...words) {
  const [date, text] = words.length === 1 ? [undefined, ...words] : words;
  if (text === undefined || parsePeriod(text) !== null) {
    throw new Refused("at needs an organization or a state, after a date or alone: multivector at 2007-01-01 csto");
  }
  if (date !== undefined) readDate("date", date);
  const id = asParty(text, "organization or state");
  const { dataset: data, release } = held();
  const organization = find(data.organizations, id);
  const country = find(data.countries, id);
  if (organization === undefined && country === undefined) throw new Refused(`${id} is not held in version ${release.version}`, 3);
  const answer = membershipsAt(data.memberships, { at: date, organization: organization?.id, country: country?.id });
  const { least, most, possible, members } = answer;
  const absent = organization === undefined || members.length > 0 ? null : existenceAt(organization, date);
  const limits = absent === null ? answer.limits : [absent, ...answer.limits];
  const name = (of) => nameOf(find(organization === undefined ? data.organizations : data.countries, of) ?? { names: [] }) || of;
  const count =
    most === null
      ? `at least ${least}${possible > least ? `, and ${possible - least} more possibly` : ""}`
      : least === most
        ? least
        : `between ${least} and ${most}`;
  const known = date === undefined ? [`As known on ${formatPeriod(answer.at)}, the last day known.`] : [];
  return {
    says: [
      `${nameOf(organization ?? country)}, ${formatPeriod({ edtf: date ?? answer.at.edtf })}: ${count}`,
      ...known,
      ...limits.map(({ message }) => message),
    ].join("\n"),
    rows: members.map((member) => ({
      [organization === undefined ? "organization" : "state"]: name(organization === undefined ? member.organization : member.country),
      role: member.practice === null ? member.role : `${member.role}, ${member.practice.role} in practice`,
      holds: member.holds,
      since: member.start.edtf ?? "unknown",
    })),
    data: published({ [organization === undefined ? "country" : "organization"]: id, ...answer, limits }),
  };
}

/** `check`: a claim by number or id, a text, or a file of it. */
export function check(held, flags, what) {
  if (what === undefined)
    throw new Refused(
      `check needs a claim, a text or a file: multivector check 17, multivector check "Uzbekistan left the CSTO in 2012.", or multivector check article.md`,
    );
  if (isTextFile(what) || !/^\S*$/.test(what.trim())) {
    if (flags.has("as-of")) throw new Refused("--as-of goes with a claim; a text is read beside the records of this version, as of the day that --date gives");
    return checkSentences(held, what, { date: flags.get("date"), lang: flags.get("lang") });
  }
  const given = ["date", "lang", "csv", "markdown"].find((name) => flags.has(name));
  if (given !== undefined) throw new Refused(`--${given} goes with a text or a file, and ${what.trim()} is a claim`);
  return checkNumbered(held, what.trim());
}

const CODES = { true: 0, false: 1, null: 3 };
const OUTCOMES = { true: "holds", false: "DOES NOT HOLD", null: "CANNOT BE SAID, for a most is expected of a count over a selection, which has none" };

function checkNumbered(held, which) {
  const { dataset: data } = held();
  const first = firstArticle(data)?.id;
  const id = /^\d+$/.test(which) && first !== undefined ? `${first}-${which.padStart(2, "0")}` : which;
  // A claim that was divided is answered under the number that it has now; the answer says which.
  const elsewhere = moved.redirects.find(({ from }) => from === `claims/${id}`)?.to;
  const claim = find(data.claims, id) ?? find(data.claims, elsewhere?.slice("claims/".length) ?? "");
  if (claim === undefined) {
    const numbers = data.claims.records.flatMap(({ article, number }) => (article === first ? [number] : []));
    const expected = `the number of a claim, 1 to ${Math.max(...numbers)}, its id, or a text in quotes`;
    throw new QueryError("claim", which, expected, Object.keys(data.claims.byId));
  }
  const result = checkClaim(data, claim);
  if (result === null) throw new Refused(`claim ${claim.number} has no check: ${claim.statement} Its verdict is ${claim.verdict}.`, 3);
  return {
    code: CODES[String(result.holds)],
    says: `${claim.id === id ? "" : `${which} is claim ${claim.number} now.\n`}${claim.number}. ${claim.statement} (${claim.verdict})\n${OUTCOMES[String(result.holds)]}: the dataset answers ${answerInWords(result.answer)}. ${claim.check.because}`,
    rows: [],
    data: { claim: claim.id, verdict: claim.verdict, ...result },
  };
}

/** `cite`: how to cite a record. */
export function cite(held, _flags, which) {
  if (which === undefined) throw new Refused("cite needs a record: multivector cite csto-uzb");
  const gone = moved.tombstones.find(({ id }) => id === which);
  if (gone !== undefined) throw new Refused(`${which} was withdrawn in ${gone.since}: ${gone.reason}`, 3);
  const { dataset: data, release } = held();
  const elsewhere = moved.redirects.find(({ from }) => from === which)?.to;
  const { csl, ris, ...forms } = citeRecord(data, { ...meta, version: release.version, released: release.date }, elsewhere ?? pathOf(data, which));
  return { says: `${forms.text}\n\n${forms.bibtex}`, rows: [], data: { ...forms, csl, ris } };
}

/** What is called so, where it is no id of a record. */
function pathOf(data, which) {
  if (which.includes("/") || Object.values(data).some((collection) => find(collection, which) !== undefined)) return which;
  for (const named of [asParty, asPerson, asSeries]) {
    try {
      const id = named(which, "record");
      const holder = [data.countries, data.organizations, data.people, data.series].find((collection) => find(collection, id) !== undefined);
      if (holder !== undefined) return `${holder.name}/${id}`;
    } catch (error) {
      if (error instanceof AmbiguousError || !(error instanceof QueryError)) throw error;
    }
  }
  return which;
}

/** `diff`: what changed between two releases. */
export function diff(_held, _flags, from, to) {
  const { releases } = history;
  const versions = releases.map(({ version }) => version);
  for (const [name, release] of Object.entries({ from, to })) {
    if (release !== undefined && !versions.includes(release)) throw new QueryError(name, release, `one of the releases ${versions.join(", ")}`, versions);
  }
  const place = (version) => versions.indexOf(version);
  const [first, second] = [from ?? versions.at(-2), to ?? versions.at(-1)];
  if (place(first) >= place(second)) throw new Refused(`expected two releases, the older first; there are ${versions.join(", ")}`);
  const rows = datasetChanges(dataset, history, first)
    .filter(({ version }) => place(version) <= place(second))
    .map(({ version, change, collection, id, fields }) => ({ version, change, record: `${collection}/${id}`, fields: fields.join(" ") }));
  const count = (kind) => rows.filter(({ change }) => change === kind).length;
  return {
    says: `${first} to ${second}: ${count("added")} added, ${count("changed")} changed, ${count("withdrawn")} withdrawn`,
    rows,
    data: { from: first, to: second, changes: rows },
  };
}

const SHOWN = 10;

/** `search`: records, dossiers and pages by words or a question; all of them with --json. */
export function search(held, flags, ...given) {
  const [kinds, words] = [flags.get("kind"), given.join(" ")];
  if (words.trim() === "") throw new Refused('search needs words: multivector search "gas pipeline"');
  const { dataset: data } = held();
  // By the name under which it was given here.
  const hits = refusedAs("--kind", "kinds", () => searchIn(searchIndex(data), words, { kinds }));
  if (hits.length === 0) throw new Refused(`nothing held fits ${JSON.stringify(words)}, which does not say that there is nothing`, 3);
  const shown = hits.slice(0, SHOWN);
  return {
    says: `${hits.length === 1 ? "1 hit" : `${hits.length} hits, the likeliest first${hits.length > SHOWN ? `; the first ${SHOWN}` : ""}`}`,
    rows: shown.map(({ path, title, says }) => ({ path: path || "/", says: says === null || says.includes(title) ? (says ?? title) : `${title}: ${says}` })),
    data: { words, kinds: kinds ?? null, hits },
  };
}

function refusedAs(name, parameter, answer) {
  try {
    return answer();
  } catch (error) {
    throw error instanceof QueryError && error.parameter === parameter ? new QueryError(name, error.found, error.expected, KINDS) : error;
  }
}
