import { type ValueState, valuesOf } from "@multivector/data";
import { citationFor } from "../../collections/citation.ts";
import { type Answer, number, paged } from "../answer.ts";
import { flag, lang, optional, page, text } from "../argument.ts";
import { citedBy, fullRecord } from "../full-record.ts";
import { lineOf } from "../line.ts";
import { type Opened, openRecord } from "../open.ts";
import { Refusal } from "../refusal.ts";
import { relatedTo } from "../related.ts";
import { defineTool } from "../tool.ts";

export const recordTool = defineTool({
  name: "record",
  title: "Open one record with its receipts",
  description:
    "Opens any record by path (events/…, sources/…), id (csto-uzb) or name (CSTO, Токаев, ES-11/1): its fields, spells, conflicts (what sources disagree on) and receipts: each citation names a source, where in it (locator), what it says, for which fields (supports), and when it was read; read null means recalled and not checked: say so. receipts lists which values are supported by a source that says them, which only have a source beside them (record-level), and which are recalled. Of a source: which records rest on it. Of a party or person: how many records of each collection name it (list gives them). For the values of a series use observations, for a claim with its check check_claim.",
  takes: {
    id: text(200, "Path, id or name."),
    part: optional(text(40, "One list of the record alone, in pages: where the answer says it was cut.")),
    cite: optional(flag("True: also how to cite it (text, BibTeX, CSL, RIS).")),
    lang,
    ...page,
  },
  async run({ id, part, cite, lang: _, ...asked }, store, { question, resolved, told }) {
    const { newest } = store;
    const { dataset } = newest;
    const opened = openRecord(dataset, id);
    resolved[id] = opened.path;
    const { path, record, sources } = fullRecord(dataset, { path: opened.path, record: told.record(opened.collection, opened.record) });
    const title = told.title(opened.collection, opened.record);
    if (part !== undefined) {
      const lists = Object.keys(record).filter((key) => Array.isArray(record[key]));
      const list = record[part];
      if (!Array.isArray(list)) throw new Refusal(`${path} has no list ${JSON.stringify(part)}; it has ${lists.join(", ") || "none"}.`);
      const { items, ...rest } = paged<unknown>(list, asked, newest, question);
      const used = JSON.stringify(items);
      const shown = Object.fromEntries(Object.entries(sources).filter(([source]) => used.includes(JSON.stringify(source))));
      return {
        says: `${list.length} ${part} of ${title}.`,
        items: items.map((item) => (typeof item === "object" && item !== null ? item : { says: item })),
        sources: shown,
        ...rest,
      };
    }
    if (asked.cursor !== undefined) throw new Refusal("cursor goes with part here: name the list to page through.");
    const { cut, fields } = shortened(record, asked.limit);
    const says = `${lineOf(told, opened.collection, opened.record as never).replace(/\.$/, "")}.${cut.length === 0 ? "" : ` Cut here: ${cut.join(", ")}; part gives the whole.`}`;
    const answer: Answer = { says, path, record: fields, sources: usedIn(fields, sources) };
    const receipts = receiptsInShort(opened);
    if (receipts !== null) answer.receipts = receipts;
    const related = relatedTo(dataset, opened);
    if (related !== null) answer.related = related;
    if (opened.collection === "sources") {
      const all = citedBy(dataset, opened.record.id);
      answer.supports = all.slice(0, LONG);
      answer.says = `${says} ${number(all.length, "record")} cite it${all.length > LONG ? `, of which ${LONG} are shown` : ""}.`;
    }
    if (cite === true) answer.citation = await citationFor(store, newest, path);
    return answer;
  },
});

/** Which values a source that was read gives, which are only cited beside, and which are recalled; null for records without such values. */
function receiptsInShort({ collection, record }: Opened): object | null {
  const values = valuesOf(collection, record);
  const fields = (state: ValueState) => values.filter((value) => value.state === state).map(({ field }) => field);
  const told = Object.entries({ supported: fields("supported"), "record-level": fields("record-level"), recalled: fields("recalled") });
  return values.length === 0 ? null : Object.fromEntries(told.filter(([, found]) => found.length > 0));
}

/** Lists longer than this are cut, and the answer says so. */
const LONG = 12;

function shortened(record: Record<string, unknown>, most = LONG): { cut: string[]; fields: Record<string, unknown> } {
  const cut: string[] = [];
  const fields = Object.entries(record).map(([key, value]) => {
    if (!Array.isArray(value) || value.length <= most) return [key, value];
    cut.push(`${key} (${most} of ${value.length})`);
    return [key, value.slice(0, most)];
  });
  return { cut, fields: Object.fromEntries(fields) };
}

function usedIn<S>(fields: object, sources: Record<string, S>): Record<string, S> {
  const used = new Set([...JSON.stringify(fields).matchAll(/"source":"([^"]+)"/g)].map(([, id]) => id));
  return Object.fromEntries(Object.entries(sources).filter(([id]) => used.has(id)));
}
