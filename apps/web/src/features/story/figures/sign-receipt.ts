import { type Citation, citationsIn, find, holdsAt, parsePeriod, readSignpost, type Signpost, type Spell } from "@multivector/data";
import { dataset, meta } from "@multivector/data/dataset";
import { dayIn, type Locale } from "@/locale/locale.ts";
import { pageOf } from "@/model/page-of.ts";
import { type CountedRecords, type ReceiptData, receiptOf } from "@/model/receipts.ts";
import { titleIn } from "@/model/title-in.ts";
import { THEN } from "./signs.ts";

/** What a sign rests on: why it is one, and the sources of the records that its query counted last. */
export function signReceipt(locale: Locale, signpost: Signpost, title: string): ReceiptData {
  const receipt = receiptOf(locale, {
    id: `futures-${signpost.id}`,
    title,
    record: `signposts/${signpost.id}`,
    note: [signpost.why, signpost.caution].filter((part) => part !== null).join(" "),
    citations: once(citationsOf(signpost)),
  });
  const listed = new Set<string>();
  // What happened in the years before a day is another list for each day; the latest is enough. What stands is compared.
  const days = signpost.reading.ask === "events" || signpost.reading.ask === "visits" ? [lastDayOf(signpost)] : [lastDayOf(signpost), THEN];
  const counted = days.flatMap((day): CountedRecords[] => {
    const { records = [], ...count } = countedOn(locale, signpost, day) ?? {};
    // What is counted alike on both days is listed once.
    const more = records.filter((record) => !listed.has(JSON.stringify(record)));
    for (const record of more) listed.add(JSON.stringify(record));
    return "day" in count ? [{ ...count, records: more }] : [];
  });
  return { ...receipt, counted };
}

/** Where the records end before the horizon, the last year that they cover was read. */
const lastDayOf = ({ until }: Signpost) => until?.edtf ?? meta.horizon;

/** The records that a sign counted on a day, and how many of them for certain; null of a share, which counts nothing. */
export function countedOn(locale: Locale, signpost: Signpost, day: string): CountedRecords | null {
  const { reading } = signpost;
  if (reading.ask === "share" || reading.ask === "observation" || reading.ask === "roles") return null;
  const { ids, least } = readSignpost(dataset, signpost, day).answer;
  const collection = reading.ask === "members" ? "memberships" : reading.ask;
  const at = parsePeriod(day)?.latest ?? 0;
  const records = ids.map((found) => {
    const id = reading.ask === "members" ? `${reading.organization}-${found.toLowerCase()}` : found;
    return {
      title: titleIn(locale, collection, id),
      path: pageOf(`${collection}/${id}`),
      certain: isCertain(find<Counted & { id: string }>(dataset[collection], id) ?? {}, at),
    };
  });
  return records.length === 0 ? null : { day: day.length === 10 ? dayIn(locale, day) : day, count: records.length, certain: least ?? 0, records };
}

interface Counted {
  service?: Spell | null;
  force?: Spell | null;
  host?: string;
  start?: Spell["start"];
  end?: Spell["end"];
  status?: string;
}

/** Does a record count for certain: did it hold on the day, or, of what happened, is it more than announced? */
function isCertain(record: Counted, day: number): boolean {
  const on = (spell: Spell | null) => spell !== null && holdsAt(spell, { earliest: day, latest: day }) === "yes";
  if (record.service !== undefined) return on(record.service);
  if (record.force !== undefined) return on(record.force);
  if (record.host !== undefined && record.start !== undefined && record.end !== undefined) return on({ start: record.start, end: record.end });
  return record.status !== "announced";
}

function citationsOf(signpost: Signpost): Citation[] {
  const { reading } = signpost;
  const { ids } = readSignpost(dataset, signpost, lastDayOf(signpost)).answer;
  switch (reading.ask) {
    case "share":
    case "observation":
      return [...(find(dataset.series, reading.series)?.citations ?? [])];
    case "members":
    case "roles":
      return dataset.memberships.records
        .filter(
          ({ organization, country }) =>
            organization === reading.organization && (reading.ask === "roles" ? country === reading.country : ids.includes(country)),
        )
        .flatMap((membership) => [...citationsIn(membership.spells)]);
    default: {
      const records = dataset[reading.ask].records as readonly { id: string; citations: Citation[] }[];
      return records.filter(({ id }) => ids.includes(id)).flatMap(({ citations }) => citations);
    }
  }
}

/** Each work once, so that a count of many records stays readable. */
function once(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((citation) => [citation.source, citation])).values()];
}
