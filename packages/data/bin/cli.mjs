import { parseArgs } from "node:util";
import { meta } from "../dist/data/dataset.js";
import { QueryError } from "../dist/index.js";
import { at, check, cite, diff, heldAt, search } from "./commands.mjs";
import { draftEvent } from "./draft-event.mjs";
import { written } from "./print.mjs";
import { Refused } from "./refused.mjs";

const USAGE = `usage: multivector <command> [--json | --markdown | --csv] [--as-of <version or day>]

  at [<date>] <organization or state>  who was in it, or what it was in, on a day, in a month or a year; now is the last day known
  check <claim>                        runs a claim's check; of the article that appeared first its number is enough
  check "<text>"                       what the records say beside each sentence of a text
  check <file.md or .txt>              the same of a file, such as an article
  cite <record>                        how to cite a record, such as csto-uzb or events/1991-12-08-belovezha-accords
  diff [<from> <to>]                   what changed between two releases
  draft-event [<form.md>]              drafts the record of an event from a form that was filled in; alone, the form to fill in
  search <words>                       records, dossiers and pages by words or a question, slips forgiven

  --json       the whole answer, for programs
  --markdown   the table of at, diff or search, or the report of a checked text, as Markdown
  --csv        the report of a checked text, as CSV
  --lang       of a checked text: en or ru, the language in which the answers are told; en is the default
  --date       the day on which a checked text was written; now is the last day known
  --on         of draft-event: the day on which it is filed; today if left out
  --as-of      as it was answered in a version, or on a day; not for diff, which names two, for search, nor for a text
  --kind       of search: only hits of a collection, pages or relations; may be given again
  --version, --help

Each other flag is given once. What belongs together is put in quotes; what begins with a dash and is no flag comes after --.

Organizations, states and people may be given by id, code or name, in any case and language held.

for example: multivector at 2007-01-01 csto
             multivector search who is president of Kyrgyzstan

exit codes: 0 answered (for check: it holds, and no sentence differs), 1 the check does not hold, a sentence differs from the records, or a form cannot be drafted,
2 not asked rightly, 3 nothing to answer with`;

const OPTIONS = {
  json: { type: "boolean" },
  markdown: { type: "boolean" },
  csv: { type: "boolean" },
  date: { type: "string" },
  on: { type: "string" },
  lang: { type: "string" },
  "as-of": { type: "string" },
  kind: { type: "string" },
  version: { type: "boolean" },
  help: { type: "boolean", short: "h" },
};
/** What a flag that takes a value may be given, for the message. */
const EXAMPLES = {
  "as-of": [meta.releases.at(-1).version, meta.releases.at(-1).date],
  date: [meta.horizon],
  on: [meta.horizon],
  lang: ["ru"],
  kind: ["events", "people"],
};
const FLAGS = [...Object.keys(OPTIONS).map((name) => `--${name}`), "-h"];

/** Each command, how many words it takes at the most, and the flags that go with it. */
const COMMANDS = {
  at: { run: at, words: 2, flags: ["json", "markdown", "as-of"] },
  check: { run: check, words: 1, flags: ["json", "markdown", "csv", "date", "lang", "as-of"] },
  cite: { run: cite, words: 1, flags: ["json", "as-of"] },
  "draft-event": { run: draftEvent, words: 1, flags: ["json", "on"] },
  diff: { run: diff, words: 2, flags: ["json", "markdown"] },
  // Words of a search need no quotes: they go together.
  search: { run: search, words: Number.POSITIVE_INFINITY, flags: ["json", "markdown", "kind"] },
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
  if (!Object.hasOwn(COMMANDS, command)) throw new QueryError("command", command, "at, check, cite, diff, draft-event or search", Object.keys(COMMANDS));
  if (flags.has("help") && !flags.has("version")) return { text: USAGE };
  if (alone !== undefined) throw new Refused(`--version stands alone, and came with ${[command, ...rest].join(" ")}`);
  const { run, words: most, flags: own } = COMMANDS[command];
  for (const name of flags.keys()) {
    if (own.includes(name)) continue;
    const takers = Object.keys(COMMANDS).filter((one) => COMMANDS[one].flags.includes(name));
    throw new Refused(`${command} takes no --${name}: it goes with ${takers.join(", ")}; ${command} takes ${own.map((one) => `--${one}`).join(", ")}`);
  }
  const forms = ["json", "markdown", "csv"].filter((name) => flags.has(name));
  if (forms.length > 1) throw new Refused(`expected one of ${forms.map((name) => `--${name}`).join(" and ")}, not ${forms.length === 2 ? "both" : "all"}`);
  if (rest.length > most)
    throw new Refused(
      `${command} takes ${most === 1 ? "one word" : `${most} words`}, and got ${rest.length}: ${rest.join(", ")}; put what belongs together in quotes`,
    );
  const { code, ...found } = run(() => heldAt(flags.get("as-of")), flags, ...rest);
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
    if (flags.has(name) && name !== "kind") throw new Refused(`--${name} is given twice; expected it once`);
    if (option.type === "boolean" && value !== undefined)
      throw new Refused(`--${name} takes no value, and got ${JSON.stringify(value)}; expected --${name} alone`);
    const missing = option.type === "string" && (value === undefined || value === "" || (!inlineValue && value.startsWith("-")));
    if (missing) throw new Refused(`--${name} needs a value: ${EXAMPLES[name].map((example) => `--${name} ${example}`).join(", or ")}`);
    flags.set(name, name === "kind" ? [...(flags.get(name) ?? []), value] : value);
  }
  return { flags, words };
}
