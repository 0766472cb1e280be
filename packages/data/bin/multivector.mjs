#!/usr/bin/env node
// Asks the dataset from a terminal. Nothing is looked up elsewhere: what is answered lies in this package.
import { parseArgs } from "node:util";
import { dataset, meta } from "../dist/data/dataset.js";
import { history } from "../dist/data/history.js";
import { moved } from "../dist/data/moved.js";
import {
  answerInWords,
  asParty,
  asPerson,
  asSeries,
  checkClaim,
  checkText,
  cite as citeRecord,
  datasetAsOf,
  datasetChanges,
  find,
  formatPeriod,
  membershipsAt,
  nameOf,
  parsePeriod,
  published,
  QueryError,
} from "../dist/index.js";

const USAGE = `usage: multivector <command> [--json | --markdown] [--as-of <version or day>]

  at [<date>] <organization or state>  who was in it, or what it was in, on a day, in a month or a year; now is the last day known
  check <claim>                        runs a claim's check; the number of a claim of the only article is enough
  check "<text>"                       what is known about each sentence of a text
  cite <record>                        how to cite a record, such as csto-uzb or events/1991-12-08-belovezha-accords
  diff [<from> <to>]                   what changed between two releases

  --version, --help

Organizations, states and people may be given by id, code or name, in any case and language held.

for example: multivector at 2007-01-01 csto

exit codes: 0 answered (for check: it holds), 1 the check does not hold, 2 not asked rightly, 3 nothing to answer with`;

/** A question that cannot be answered as put. */
class Refused extends Error {
  constructor(message, code = 2) {
    super(message);
    this.code = code;
  }
}

const OPTIONS = {
  json: { type: "boolean" },
  markdown: { type: "boolean" },
  "as-of": { type: "string" },
  version: { type: "boolean" },
  help: { type: "boolean", short: "h" },
};
/** Each command, and how many words it takes at the most. */
const COMMANDS = { at: [at, 2], check: [check, 1], cite: [cite, 1], diff: [diff, 2] };

try {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const [command, ...rest] = positionals;
  if (values.version) console.log(`multivector ${meta.version}, as known on ${meta.horizon}`);
  else if (values.help || command === undefined) {
    console.log(USAGE);
    process.exitCode = command === undefined && !values.help ? 2 : 0;
  } else {
    if (!Object.hasOwn(COMMANDS, command)) {
      const { message } = new QueryError("command", command, "at, check, cite or diff", Object.keys(COMMANDS));
      throw new Refused(message);
    }
    const [run, words] = COMMANDS[command];
    if (rest.length > words)
      throw new Refused(`${command} takes ${words === 1 ? "one word" : `${words} words`}, and got ${rest.length}; put what belongs together in quotes`);
    if (values.json && values.markdown) throw new Refused("expected --json or --markdown, not both");
    const asOf = values["as-of"];
    if (asOf !== undefined && command === "diff") throw new Refused("diff takes no --as-of: it names two releases");
    const held = asOf === undefined ? { dataset, release: { version: meta.version, date: meta.released } } : datasetAsOf(dataset, history, asOf);
    print(run(held, ...rest), values);
  }
} catch (error) {
  const refused = error instanceof Refused || error instanceof QueryError || error?.code?.startsWith?.("ERR_PARSE_ARGS");
  if (!refused) throw error;
  console.error(`${error.message}\n\nrun multivector --help for what can be asked`);
  process.exitCode = typeof error.code === "number" ? error.code : 2;
}

function at({ dataset: data, release }, ...words) {
  const [date, text] = words.length === 1 ? [undefined, ...words] : words;
  if (text === undefined || parsePeriod(text) !== null) {
    throw new Refused("at needs an organization or a state, after a date or alone: multivector at 2007-01-01 csto");
  }
  const id = asParty(text, "organization or state");
  const organization = find(data.organizations, id);
  const country = find(data.countries, id);
  if (organization === undefined && country === undefined) throw new Refused(`${id} is not held in version ${release.version}`, 3);
  const answer = membershipsAt(data.memberships, { at: date, organization: organization?.id, country: country?.id });
  const { least, most, possible, members, limits } = answer;
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
    data: published({ [organization === undefined ? "country" : "organization"]: id, ...answer }),
  };
}

function check(held, what) {
  if (what === undefined) throw new Refused(`check needs a claim or a text: multivector check 17, or multivector check "Uzbekistan left the CSTO in 2012."`);
  return /^\S*$/.test(what.trim()) ? checkNumbered(held, what.trim()) : checkSentences(held, what);
}

function checkNumbered({ dataset: data }, which) {
  const articles = data.articles.records;
  const id = /^\d+$/.test(which) && articles.length === 1 ? `${articles[0].id}-${which.padStart(2, "0")}` : which;
  const claim = find(data.claims, id);
  if (claim === undefined) {
    const expected = `the number of a claim, 1 to ${data.claims.records.length}, its id, or a text in quotes`;
    throw new QueryError("claim", which, expected, Object.keys(data.claims.byId));
  }
  const result = checkClaim(data, claim);
  if (result === null) throw new Refused(`claim ${claim.number} has no check: ${claim.statement} Its verdict is ${claim.verdict}.`, 3);
  if (!result.holds) process.exitCode = 1;
  return {
    says: `${claim.number}. ${claim.statement} (${claim.verdict})\n${result.holds ? "holds" : "DOES NOT HOLD"}: the dataset answers ${answerInWords(result.answer)}. ${claim.check.because}`,
    rows: [],
    data: { claim: claim.id, verdict: claim.verdict, ...result },
  };
}

function checkSentences({ dataset: data }, text) {
  const sentences = checkText(data, text);
  if (sentences.every(({ finding }) => finding === "not-held")) process.exitCode = 3;
  const says = sentences.map(({ text: sentence, finding, claims, facts }) => {
    const found = [
      ...claims.map(({ id, statement, verdict, likeness }) => `  like claim ${id} (${likeness}): ${statement} Its verdict there: ${verdict ?? "none"}.`),
      ...facts.map(({ path, title }) => `  see ${path}: ${title}`),
    ];
    return [sentence, ...(finding === "not-held" ? ["  nothing is held about this"] : found)].join("\n");
  });
  return { says: [...says, "", "Words and names are compared; whether the text is true is not judged."].join("\n"), rows: [], data: { sentences } };
}

function cite({ dataset: data, release }, which) {
  if (which === undefined) throw new Refused("cite needs a record: multivector cite csto-uzb");
  const gone = moved.tombstones.find(({ id }) => id === which);
  if (gone !== undefined) throw new Refused(`${which} was withdrawn in ${gone.since}: ${gone.reason}`, 3);
  const elsewhere = moved.redirects.find(({ from }) => from === which)?.to;
  const { csl, ris, ...forms } = citeRecord(data, { ...meta, version: release.version, released: release.date }, elsewhere ?? pathOf(data, which));
  return { says: `${forms.text}\n\n${forms.bibtex}`, rows: [], data: { ...forms, csl, ris } };
}

/** What is called so, where it is no id of a record. */
function pathOf(data, which) {
  if (which.includes("/") || Object.values(data).some((collection) => find(collection, which) !== undefined)) return which;
  for (const named of [asParty, asPerson, asSeries]) {
    try {
      const id = named(which);
      const holder = [data.countries, data.organizations, data.people, data.series].find((collection) => find(collection, id) !== undefined);
      if (holder !== undefined) return `${holder.name}/${id}`;
    } catch (error) {
      if (!(error instanceof QueryError)) throw error;
    }
  }
  return which;
}

function diff(_held, from, to) {
  const { releases } = history;
  const place = (version) => releases.findIndex((release) => release.version === version);
  const [first, second] = [from ?? releases.at(-2)?.version, to ?? releases.at(-1)?.version];
  if (place(first) === -1 || place(second) === -1 || place(first) >= place(second)) {
    throw new Refused(`expected two releases, the older first; there are ${releases.map(({ version }) => version).join(", ")}`);
  }
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

function print({ says, rows, data }, { json, markdown }) {
  if (json) return console.log(JSON.stringify(data, null, 2));
  console.log(says);
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]);
  if (markdown) {
    const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
    return console.log(`\n${[line(columns), line(columns.map(() => "---")), ...rows.map((row) => line(columns.map((column) => row[column])))].join("\n")}`);
  }
  const widths = columns.map((column) => Math.max(column.length, ...rows.map((row) => String(row[column]).length)));
  for (const cells of [columns, ...rows.map((row) => columns.map((column) => row[column]))]) {
    console.log(`  ${cells.map((cell, index) => String(cell).padEnd(widths[index])).join("  ")}`.trimEnd());
  }
}
