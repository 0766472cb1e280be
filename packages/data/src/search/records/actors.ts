import { type Dataset, nameOf, pick, shortNameOf } from "../../query/index.ts";
import { formatPeriod } from "../../time/index.ts";
import type { Document } from "../document.ts";
import { daysOf, onDate, remarks, spellInWords, wordingOf } from "./wording.ts";

const textsOf = (names: readonly { text: string }[]) => names.map(({ text }) => text);

export function stateDocuments(dataset: Dataset): Document[] {
  return dataset.countries.records.map((country) => {
    const { id, iso2, wikidata, names, aliases, capitals, independence } = country;
    return {
      path: `countries/${id}`,
      kind: "countries",
      title: nameOf(country),
      names: [id, iso2, ...textsOf(names), ...aliases, ...(wikidata === null ? [] : [wikidata])],
      says: [
        `${nameOf(country)}${independence === null ? "" : `, independent${onDate(independence.date)}`}${capitals.length === 0 ? "" : "; capital "}${capitals.map(({ name, start, end }) => `${name}${end.edtf === ".." && start.edtf === null ? "" : ` ${spellInWords({ start, end })}`}`).join(", ")}.`,
      ],
      notes: remarks(country),
      about: [id],
      days: daysOf(independence?.date, ...capitals.map(({ start }) => start)),
    };
  });
}

export function bodyDocuments(dataset: Dataset): Document[] {
  return dataset.organizations.records.map((body) => {
    const { id, names, aliases, purpose, instrument, signed, inForce, seat, steps, exists } = body;
    return {
      path: `organizations/${id}`,
      kind: "organizations",
      title: nameOf(body),
      names: [shortNameOf(body), id, ...textsOf(names), ...aliases],
      says: [
        `${nameOf(body)}: ${purpose}${exists.start.edtf === null ? "" : ` Founded${onDate(exists.start)}.`}${inForce === null ? "" : ` In force since ${formatPeriod(inForce)}.`}${seat === null ? "" : ` Seat: ${seat}.`}`,
        ...(instrument === null ? [] : [`Created by ${instrument}${signed === null ? "" : `, ${formatPeriod(signed)}`}.`]),
        ...(seat === null ? [] : [`Its headquarters are in ${seat}.`]),
        ...steps.map(({ date, what }) => `${formatPeriod(date)}: ${what}`),
      ],
      notes: remarks(body),
      about: [id],
      days: daysOf(exists.start, exists.end, signed, inForce, ...steps.map(({ date }) => date)),
    };
  });
}

export function personDocuments(dataset: Dataset): Document[] {
  const wording = wordingOf(dataset);
  return dataset.people.records.map((person) => {
    const held = pick(dataset.tenures, dataset.tenures.byPerson, person.id);
    const told = held.map(
      ({ title, country, organization, start, end }) => `${title} of ${wording.party({ country, organization })} ${spellInWords({ start, end })}`,
    );
    return {
      path: `people/${person.id}`,
      kind: "people",
      title: nameOf(person),
      names: textsOf(person.names),
      says: [told.length === 0 ? `${nameOf(person)}.` : `${nameOf(person)}: ${told.join("; ")}.`],
      notes: remarks(person),
      about: [person.id],
      days: [],
    };
  });
}

export function claimDocuments(dataset: Dataset): Document[] {
  return [
    ...dataset.claims.records.map(
      (claim): Document => ({
        path: `claims/${claim.id}`,
        kind: "claims",
        title: claim.statement,
        names: [],
        says: [claim.statement],
        notes: [claim.reason, ...(claim.since === null ? [] : [claim.since])],
        about: claim.organizations,
        days: [],
        verdict: claim.verdict,
      }),
    ),
    ...dataset.articles.records.map(
      (article): Document => ({
        path: `articles/${article.id}`,
        kind: "articles",
        title: article.title,
        names: [],
        says: [`${article.title}, an article of ${formatPeriod(article.published)}, audited claim by claim.`],
        notes: article.paragraphs.map(({ topic }) => topic),
        about: [],
        days: [],
      }),
    ),
  ];
}

/** Works that are cited: found by title and publisher, and only after everything else. */
export function sourceDocuments(dataset: Dataset): Document[] {
  return dataset.sources.records.map(({ id, title, publisher, published }) => ({
    path: `sources/${id}`,
    kind: "sources",
    title,
    names: publisher === null ? [] : [publisher],
    says: [`${title}${publisher === null ? "" : `, ${publisher}`}${published === null ? "" : `, ${formatPeriod(published)}`}.`],
    notes: [],
    about: [],
    days: daysOf(published),
  }));
}
