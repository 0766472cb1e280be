import { parseArgs } from "node:util";
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
  readDate,
} from "../dist/index.js";

const USAGE = `usage: multivector <command> [--json | --markdown] [--as-of <version or day>]

  at [<date>] <organization or state>  who was in it, or what it was in, on a day, in a month or a year; now is the last day known
  check <claim>                        runs a claim's check; the number of a claim of the only article is enough
  check "<text>"                       what is known about each sentence of a text
  cite <record>                        how to cite a record, such as csto-uzb or events/1991-12-08-belovezha-accords
  diff [<from> <to>]                   what changed between two releases

  --json       the whole answer, for programs
  --markdown   the table of at or diff, as Markdown
  --as-of      as it was answered in a version, or on a day; not for diff, which names two
  --version, --help

Each flag is given once. What belongs together is put in quotes; what begins with a dash and is no flag comes after --.

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
const FLAGS = [...Object.keys(OPTIONS).map((name) => `--${name}`), "-h"];

/** Each command, how many words it takes at the most, and the flags that go with it. */
const COMMANDS = {
  at: { run: at, words: 2, flags: ["json", "markdown", "as-of"] },
  check: { run: check, words: 1, flags: ["json", "as-of"] },
  cite: { run: cite, words: 1, flags: ["json", "as-of"] },
  diff: { run: diff, words: 2, flags: ["json", "markdown"] },
};

/**
 * Answers one command line.
 *
 * @param {readonly string[]} words what follows the name of the program.
 * @param {{ out: (text: string) => void, err: (text: string) => void }} terminal where the answer, or the refusal, is written.
 * @returns {number} the exit code
 */
export function main(words, { out, err }) {
  try {
    const { text, code = 0 } = answer(words);
    out(text);
    return code;
  } catch (error) {
    if (!(error instanceof Refused) && !(error instanceof QueryError)) throw error;
    err(`${error.message}\n\nrun multivector --help for what can be asked`);
    return error instanceof Refused ? error.code : 2;
  }
}

function answer(given) {
  const { flags, words } = read(given);
  const [command, ...rest] = words;
  const alone = ["version", "help"].find((name) => flags.has(name));
  if (command === undefined) {
    if (alone !== undefined && flags.size === 1) return { text: alone === "help" ? USAGE : `multivector ${meta.version}, as known on ${meta.horizon}` };
    if (alone !== undefined) throw new Refused(`--${alone} stands alone, and came with ${others(flags, alone)}`);
    throw new Refused(`a command is missing; expected ${Object.keys(COMMANDS).join(", ")}\n\n${USAGE}`);
  }
  if (!Object.hasOwn(COMMANDS, command)) throw new QueryError("command", command, "at, check, cite or diff", Object.keys(COMMANDS));
  if (flags.has("help") && !flags.has("version")) return { text: USAGE };
  if (alone !== undefined) throw new Refused(`--version stands alone, and came with ${[command, ...rest].join(" ")}`);
  const { run, words: most, flags: own } = COMMANDS[command];
  for (const name of flags.keys()) {
    if (own.includes(name)) continue;
    const takers = Object.keys(COMMANDS).filter((one) => COMMANDS[one].flags.includes(name));
    throw new Refused(`${command} takes no --${name}: it goes with ${takers.join(", ")}; ${command} takes ${own.map((one) => `--${one}`).join(", ")}`);
  }
  if (flags.has("json") && flags.has("markdown")) throw new Refused("expected --json or --markdown, not both");
  if (rest.length > most)
    throw new Refused(
      `${command} takes ${most === 1 ? "one word" : `${most} words`}, and got ${rest.length}: ${rest.join(", ")}; put what belongs together in quotes`,
    );
  const { code, ...found } = run(() => heldAt(flags.get("as-of")), ...rest);
  return { text: written(found, flags), code };
}

function others(flags, alone) {
  return [...flags.keys()]
    .filter((name) => name !== alone)
    .map((name) => `--${name}`)
    .join(", ");
}

/** The flags and the words of a command line; every flag one that there is, once, with a value if it takes one. */
function read(given) {
  // Not strict, so that what is wrong is told in words that say what would do.
  const { tokens } = parseArgs({ args: [...given], options: OPTIONS, allowPositionals: true, strict: false, tokens: true });
  const flags = new Map();
  const words = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue, index } = token;
    const option = Object.hasOwn(OPTIONS, name) ? OPTIONS[name] : undefined;
    // A group such as -json is taken apart letter by letter; who typed it meant one word.
    const typed = rawName.startsWith("--") ? rawName : given[index];
    if (option === undefined || (!rawName.startsWith("--") && !FLAGS.includes(typed))) throw new QueryError("flag", typed, `one of ${FLAGS.join(", ")}`, FLAGS);
    if (flags.has(name)) throw new Refused(`--${name} is given twice; expected it once`);
    if (option.type === "boolean" && value !== undefined)
      throw new Refused(`--${name} takes no value, and got ${JSON.stringify(value)}; expected --${name} alone`);
    const missing = option.type === "string" && (value === undefined || value === "" || (!inlineValue && value.startsWith("-")));
    if (missing) throw new Refused(`--${name} needs a value: --${name} ${meta.version}, or --${name} ${meta.released}`);
    flags.set(name, value);
  }
  return { flags, words };
}

/** The dataset as it is, or as it was in a version or on a day. */
function heldAt(asOf) {
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

function at(held, ...words) {
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

const CODES = { true: 0, false: 1, null: 3 };
const OUTCOMES = { true: "holds", false: "DOES NOT HOLD", null: "CANNOT BE SAID, for a most is expected of a count over a selection, which has none" };

function checkNumbered(held, which) {
  const { dataset: data } = held();
  const articles = data.articles.records;
  const id = /^\d+$/.test(which) && articles.length === 1 ? `${articles[0].id}-${which.padStart(2, "0")}` : which;
  const claim = find(data.claims, id);
  if (claim === undefined) {
    const expected = `the number of a claim, 1 to ${data.claims.records.length}, its id, or a text in quotes`;
    throw new QueryError("claim", which, expected, Object.keys(data.claims.byId));
  }
  const result = checkClaim(data, claim);
  if (result === null) throw new Refused(`claim ${claim.number} has no check: ${claim.statement} Its verdict is ${claim.verdict}.`, 3);
  return {
    code: CODES[String(result.holds)],
    says: `${claim.number}. ${claim.statement} (${claim.verdict})\n${OUTCOMES[String(result.holds)]}: the dataset answers ${answerInWords(result.answer)}. ${claim.check.because}`,
    rows: [],
    data: { claim: claim.id, verdict: claim.verdict, ...result },
  };
}

function checkSentences(held, text) {
  const sentences = checkText(held().dataset, text);
  const says = sentences.map(({ text: sentence, finding, claims, facts }) => {
    const found = [
      ...claims.map(({ id, statement, verdict, likeness }) => `  like claim ${id} (${likeness}): ${statement} Its verdict there: ${verdict ?? "none"}.`),
      ...facts.map(({ path, title }) => `  see ${path}: ${title}`),
    ];
    return [sentence, ...(finding === "not-held" ? ["  nothing is held about this"] : found)].join("\n");
  });
  return {
    code: sentences.every(({ finding }) => finding === "not-held") ? 3 : 0,
    says: [...says, "", "Words and names are compared; whether the text is true is not judged."].join("\n"),
    rows: [],
    data: { sentences },
  };
}

function cite(held, which) {
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

function diff(_held, from, to) {
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

function written({ says, rows, data }, flags) {
  if (flags.has("json")) return JSON.stringify(data, null, 2);
  if (rows.length === 0) return says;
  const columns = Object.keys(rows[0]);
  if (flags.has("markdown")) {
    const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
    return [`${says}\n`, line(columns), line(columns.map(() => "---")), ...rows.map((row) => line(columns.map((column) => row[column])))].join("\n");
  }
  const widths = columns.map((column) => Math.max(column.length, ...rows.map((row) => String(row[column]).length)));
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return [says, ...lines.map((cells) => `  ${cells.map((cell, index) => String(cell).padEnd(widths[index])).join("  ")}`.trimEnd())].join("\n");
}
