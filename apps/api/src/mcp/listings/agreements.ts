import type { Agreement } from "@multivector/data";
import { agreements as collection } from "../../collections/agreements.ts";
import { idOfParty } from "../../collections/fields.ts";
import { matchesAny } from "../../collections/match.ts";
import { within } from "./during.ts";
import { counted, foundBetween, isBetween } from "./find.ts";
import { fieldsOf, type Listing, type Row, recordsOf } from "./listing.ts";

export const agreements: Listing<Agreement> = {
  ...recordsOf("agreements"),
  ...fieldsOf<Agreement>(collection.fields),
  time: "spell",
  between: "signed ",
  find(dataset, { country, organization, ...query }) {
    // What founds a body is about it as much as what it is a party to.
    const isAbout = (record: Agreement) => matchesAny(organization, [record.founds, ...record.parties.map(idOfParty)]);
    const asked = { ...query, party: country };
    if (isBetween(query) || query.status !== undefined) {
      const matching = collection.matching(asked);
      const records = dataset.agreements.records.filter((record) => matching(record) && isAbout(record));
      return foundBetween(dataset.agreements, records, query, ({ signed }, days) => within(signed, days));
    }
    const answer = collection.atDate(dataset, asked);
    // A body that is a party is bound from its own signature until it left.
    const bound = organization === undefined ? undefined : collection.atDate(dataset, { party: organization, at: query.at });
    const holdsFor = new Map(bound?.records.map(({ id, holds }) => [id, holds]));
    const rows = answer.records.flatMap((record): Row<Agreement>[] => {
      if (organization === undefined) return [{ record, holds: record.holds }];
      if (!isAbout(record)) return [];
      const holds = record.parties.some((party) => organization.includes(party.organization ?? "")) ? holdsFor.get(record.id) : record.holds;
      return holds === undefined ? [] : [{ record, holds: record.holds === "yes" ? holds : record.holds }];
    });
    return counted(dataset.agreements, rows, answer.limits);
  },
};
