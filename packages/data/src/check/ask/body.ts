import { find } from "../../query/index.ts";
import type { Notion } from "../../reading/concepts.ts";
import type { Mention } from "../../reading/names.ts";
import { isPlace } from "../../reading/places.ts";
import { isCommon, type Word, wordsIn } from "../../reading/words.ts";
import type { OrganizationId } from "../../types.ts";
import { type Clause, notionOf, statesIn } from "../clause.ts";
import { bestFit, happened } from "../compare.ts";
import type { Ask, Asked, Context } from "../context.ts";
import { isDenied } from "../denied.ts";
import { citiesIn, isAt } from "./cities.ts";
import { countedFounders, listedFounders } from "./founders.ts";
import { signersOutside } from "./signers.ts";

/** When was a body founded, and where does it sit? */
// `Took his seat at the council`: among those who met, and not the seat of the body.
const TAKES_SEAT = /(?<!\p{L})(?:took|takes?|taken|taking)\s+(?:his|her|its|their|a|the)\s+seats?(?!\p{L})/iu;

export const askBody: Ask = (clause, context) => {
  const { dataset } = context;
  const [mention] = clause.mentions.filter(({ kind, as, ids }) => kind === "organization" && as === "name" && ids.length === 1);
  const body = mention === undefined ? undefined : find(dataset.organizations, mention.ids[0] as OrganizationId);
  if (body === undefined || mention === undefined) return [];
  const path = `organizations/${body.id}`;
  const founded = notionOf(clause, "found");
  const dates = happened(clause.dates).filter(({ as }) => as === "at" || as === "between");
  const counted = countedFounders(clause, body.id, context);
  if (counted !== null && dates.length <= 1) return [counted];
  const near = founded !== undefined && isOf(clause, founded, mention) && !isTreaty(clause, founded);
  const listed = founded !== undefined && near && !isDenied(clause, founded) ? listedFounders(clause, body, founded, context) : null;
  if (listed !== null) return [listed];
  if (founded !== undefined && near && !isDenied(clause, founded) && dates.length === 1 && notionOf(clause, "member") === undefined) {
    const agreements = dataset.agreements.records.filter(({ founds }) => founds === body.id).flatMap(({ signed, force }) => [signed, force?.start]);
    // What went before it may be meant: its forerunner, or the treaty that it carries.
    const earlier = body.predecessor === null ? undefined : find(dataset.organizations, body.predecessor);
    const fit = bestFit(dates, [
      body.exists.start,
      body.signed,
      body.inForce,
      ...body.steps.map(({ date }) => date),
      ...agreements,
      earlier?.exists.start,
      earlier?.signed,
    ]);
    if (fit !== null)
      return [
        {
          asks: "founding",
          question: (words) => words.bodies.whenFounded(body.id),
          stance: fit,
          held: (words) => words.records.says(path, 0, 1, 2),
          records: [path],
        },
      ];
  }
  const founding = treatyOf(clause, mention, body.id, context);
  if (founding !== null) return [founding];
  const seat = TAKES_SEAT.test(clause.text) ? undefined : notionOf(clause, "headquarters");
  if (seat !== undefined && body.seat !== null) {
    const place = clause.mentions.find((one) => one.as === "seat" && isPlace(clause.sentence, one));
    const named =
      place === undefined
        ? null
        : clause.sentence.words
            .slice(place.from, place.to)
            .map(({ text }) => text)
            .join(" ");
    const city = body.seat.split(/[,(]/)[0]?.trim() ?? "";
    const there = city !== "" && clause.text.includes(city);
    // In other letters only its state can be compared.
    const sameState = context.lexicon.mentionsIn(wordsIn(body.seat)).some(({ ids }) => place?.ids.includes(ids[0] ?? "") === true);
    if (named !== null || there)
      return [
        {
          asks: "seat",
          question: (words) => words.bodies.whereSeat(body.id),
          stance: there || (named !== null && body.seat.includes(named)) ? "agrees" : /\p{Script=Cyrillic}/u.test(named ?? "") && sameState ? null : "differs",
          held: (words) => words.bodies.seat(body.id),
          records: [path],
        },
      ];
  }
  return [];
};

const FOUNDS = /^(?:on|of|the|to|that|which|establishing|founding|creating|created|established|founded|set|up|о|об|создании|учреждении)$/iu;
// What texts are called in Russian, by how the titles of records call them.
const IN_RUSSIAN: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:Treaty)$/u, /^договор/iu],
  [/^(?:Charter)$/u, /^(?:устав|хартия|хартию|хартии)/iu],
  [/^(?:Agreements?)$/u, /^(?:соглашени|договор)/iu],
  [/^(?:Declaration)$/u, /^декларац/iu],
];
const inRussian = (title: string, { text }: Word): boolean => IN_RUSSIAN.some(([english, russian]) => english.test(title) && russian.test(text));

/** Does the founding go with the body? `the creation of a free trade area of the CIS` does not. */
function isOf({ sentence: { words } }: Clause, founded: Notion, { from, to }: Mention): boolean {
  // `The United Nations has proclaimed a day`: it founds, and is not founded.
  const between = words.slice(to, founded.from).map(({ text }) => text);
  const isActive = between.some((word) => /^(?:has|have|had)$/iu.test(word)) && !between.some((word) => /^been$/iu.test(word));
  if (from < founded.to) return founded.from >= to && founded.from - to <= 4 && !isActive;
  return from - founded.to <= 3 && words.slice(founded.to, from).every((word) => isCommon(word) || word.capital || /\p{Script=Cyrillic}/u.test(word.text));
}

/** `The treaty on the formation of … was signed`: what is dated is the text. */
const isTreaty = (clause: Clause, { from }: Notion): boolean =>
  notionOf(clause, "sign", "force") !== undefined && clause.notions.some(({ name, to }) => name === "treaty" && to <= from);

/** `The Treaty on the Eurasian Economic Union was signed in …`: the text that founds a body. */
function treatyOf(clause: Clause, { from }: Mention, id: OrganizationId, context: Context): Asked | null {
  const { dataset, lexicon } = context;
  const { words } = clause.sentence;
  const treaty = clause.notions.find(
    (notion) => notion.name === "treaty" && from >= notion.to && from - notion.to <= 3 && words.slice(notion.to, from).every(({ text }) => FOUNDS.test(text)),
  );
  const dates = happened(clause.dates).filter(({ as }) => as === "at" || as === "between");
  // A body may have a charter besides the text that founds it: the word has to be that of its title.
  const called = words[treaty?.from ?? -1];
  const held = dataset.agreements.records.filter(
    ({ founds, title }) => founds === id && wordsIn(title).some(({ stem, text }) => stem === called?.stem || (called !== undefined && inRussian(text, called))),
  );
  const inForce = notionOf(clause, "force");
  const signed = notionOf(clause, "sign") ?? inForce;
  if (treaty === undefined || signed === undefined || dates.length !== 1 || held.length === 0) return null;
  const fit = bestFit(
    dates,
    held.flatMap((one) => [one.signed, one.force?.start]),
  );
  const [first] = held;
  if (fit === null || first === undefined) return null;
  // Another text that names the body and is of that day may be meant.
  const others = dataset.agreements.records.filter((one) => one.founds !== id && bestFit(dates, [one.signed]) === "agrees");
  if (fit === "differs" && others.some(({ title }) => lexicon.mentionsIn(wordsIn(title)).some(({ ids }) => ids.includes(id)))) return null;
  // Who is no party has not signed it.
  const outsiders = signersOutside(clause, first, context);
  const stranger =
    outsiders.length > 0 || statesIn(clause).some(({ ids }) => !held.some(({ parties }) => parties.some(({ country }) => ids.includes(country ?? ""))));
  // Signed on that day, and elsewhere.
  const cities = citiesIn(clause, context, true);
  const elsewhere = signed !== inForce && first.place !== null && cities.length === 1 && !isAt(first.place, cities);
  return {
    asks: "agreement",
    isNamed: true,
    question: ({ bodies, things }) =>
      elsewhere && fit === "agrees" && !stranger
        ? things.asks("when and where signed", `agreements/${first.id}`)
        : bodies.treatyWhen(`agreements/${first.id}`, signed === inForce ? "in force" : "signed", stranger),
    stance:
      elsewhere && fit === "agrees"
        ? "differs"
        : stranger
          ? (outsiders.length > 0 || statesIn(clause).length === 1) && !isDenied(clause, signed)
            ? "differs"
            : null
          : fit,
    held: ({ records }) => records.says(`agreements/${first.id}`),
    records: held.map((one) => `agreements/${one.id}`),
  };
}
