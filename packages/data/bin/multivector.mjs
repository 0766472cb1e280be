#!/usr/bin/env node
// Asks the dataset from a terminal. Nothing is looked up elsewhere: what is answered lies in this package.
import { parseArgs } from "node:util";
import { dataset, meta } from "../dist/data/dataset.js";
import { history } from "../dist/data/history.js";
import { moved } from "../dist/data/moved.js";
import {
  answerInWords,
  checkClaim,
  citationOf,
  datasetAsOf,
  datasetChanges,
  find,
  formatPeriod,
  membershipsAt,
  nameOf,
  QueryError,
  titleOf,
} from "../dist/index.js";

const USAGE = `usage: multivector <command> [--json | --markdown] [--as-of <version or day>]

  at <date> <organization or state>   who was in it, or what it was in, on a day, in a month or a year
  check <claim>                       runs a claim's check; the number of a claim of the only article is enough
  cite <id>                           how to cite a record, such as csto-uzb or events/1991-12-08-belovezha-accords
  diff [<from> <to>]                  what changed between two releases

for example: multivector at 2007-01-01 csto

exit codes: 0 answered (for check: it holds), 1 the check does not hold, 2 not asked rightly, 3 nothing to answer with`;

/** A question that cannot be answered as put. */
class Refused extends Error {
  constructor(message, code = 2) {
    super(message);
    this.code = code;
  }
}

const OPTIONS = { json: { type: "boolean" }, markdown: { type: "boolean" }, "as-of": { type: "string" }, help: { type: "boolean", short: "h" } };

try {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const [command, ...rest] = positionals;
  if (values.help || command === undefined) {
    console.log(USAGE);
    process.exitCode = command === undefined && !values.help ? 2 : 0;
  } else {
    const run = { at, check, cite, diff }[command];
    if (run === undefined) throw new Refused(`there is no command ${JSON.stringify(command)}; expected at, check, cite or diff`);
    const asked = values["as-of"] === undefined ? dataset : datasetAsOf(dataset, history, values["as-of"]).dataset;
    print(run(asked, ...rest), values);
  }
} catch (error) {
  const refused = error instanceof Refused || error instanceof QueryError || error?.code?.startsWith?.("ERR_PARSE_ARGS");
  if (!refused) throw error;
  console.error(`${error.message}\n\nrun multivector --help for what can be asked`);
  process.exitCode = typeof error.code === "number" ? error.code : 2;
}

function at(data, date, who) {
  if (date === undefined || who === undefined) throw new Refused("at needs a date and an organization or a state: multivector at 2007-01-01 csto");
  const country = find(data.countries, who.toUpperCase());
  const organization = find(data.organizations, who.toLowerCase());
  if (country === undefined && organization === undefined) {
    throw new Refused(`${JSON.stringify(who)} is neither an organization nor a state; expected an id such as csto, or a code such as KAZ`);
  }
  const { least, most, members } = membershipsAt(data.memberships, { at: date, organization: organization?.id, country: country?.id });
  const name = (id) => nameOf(find(organization === undefined ? data.organizations : data.countries, id) ?? { names: [] });
  return {
    says: `${nameOf(organization ?? country)}, ${formatPeriod({ edtf: date })}: ${least === most ? least : `between ${least} and ${most}`}`,
    rows: members.map((member) => ({
      [organization === undefined ? "organization" : "state"]: name(organization === undefined ? member.organization : member.country),
      role: member.practice === null ? member.role : `${member.role}, ${member.practice.role} in practice`,
      holds: member.holds,
      since: member.start.edtf ?? "unknown",
    })),
    data: { least, most, members },
  };
}

function check(data, which) {
  const articles = data.articles.records;
  const id = /^\d+$/.test(which ?? "") && articles.length === 1 ? `${articles[0].id}-${which.padStart(2, "0")}` : which;
  const claim = id === undefined ? undefined : find(data.claims, id);
  if (claim === undefined) throw new Refused(`${JSON.stringify(which)} is no claim; expected a number from 1 to ${data.claims.records.length}, or an id`);
  const result = checkClaim(data, claim);
  if (result === null) throw new Refused(`claim ${claim.number} has no check: ${claim.statement} Its verdict is ${claim.verdict}.`, 3);
  if (!result.holds) process.exitCode = 1;
  return {
    says: `${claim.number}. ${claim.statement} (${claim.verdict})\n${result.holds ? "holds" : "DOES NOT HOLD"}: the dataset answers ${answerInWords(result.answer)}. ${claim.check.because}`,
    rows: [],
    data: { claim: claim.id, verdict: claim.verdict, ...result },
  };
}

function cite(data, which) {
  if (which === undefined) throw new Refused("cite needs an id: multivector cite csto-uzb");
  const [collection, name] = which.includes("/") ? which.split("/") : [undefined, which];
  const found = Object.entries(data).flatMap(([key, records]) => {
    const record = collection === undefined || collection === key ? find(records, name) : undefined;
    return record === undefined ? [] : [{ key, record }];
  });
  if (found.length === 0) {
    const gone = moved.tombstones.find(({ id }) => id === which);
    const elsewhere = moved.redirects.find(({ from }) => from === which);
    if (elsewhere !== undefined) return cite(data, elsewhere.to);
    throw new Refused(
      gone === undefined ? `there is no record ${JSON.stringify(which)}` : `${which} was withdrawn in ${gone.since}: ${gone.reason}`,
      gone === undefined ? 2 : 3,
    );
  }
  if (found.length > 1) throw new Refused(`${which} is ambiguous; expected one of ${found.map(({ key }) => `${key}/${which}`).join(", ")}`);
  const [{ key, record }] = found;
  const release = history.releases.find(({ version }) => version === meta.version) ?? { version: meta.version, date: meta.horizon };
  const { csl, ris, ...forms } = citationOf(meta, `${key}/${record.id}`, titleOf(data, record), release);
  return { says: `${forms.text}\n\n${forms.bibtex}`, rows: [], data: { ...forms, csl, ris } };
}

function diff(_data, from, to) {
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
