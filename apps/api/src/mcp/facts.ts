import {
  type Agreement,
  agreementsAt,
  corridorsAt,
  type Dataset,
  deploymentsAt,
  type Event,
  find,
  formatPeriod,
  type Membership,
  membershipsAt,
  nameOf,
  nearest,
  type Position,
  tenuresAt,
  titleOf,
  type Visit,
} from "@multivector/data";
import { z } from "zod";
import { Refusal } from "./tool.ts";

/** A fact in a line, with the record that has its receipts. */
export const FactSchema = z.object({
  path: z.string().describe("Record with the sources: /v1/<path>."),
  says: z.string(),
  holds: z.enum(["yes", "possibly"]),
});
type Fact = z.infer<typeof FactSchema>;

export const KINDS = ["memberships", "offices", "agreements", "deployments", "corridors"] as const;

/** What held about a state or an organization at a date, in lines. @throws Refusal for an id that there is not */
export function factsAt(dataset: Dataset, about: string, at: string, kinds: readonly (typeof KINDS)[number][]): Fact[] {
  const { country, organization } = partyOf(dataset, about);
  const facts: Fact[] = [];
  if (kinds.includes("memberships")) {
    for (const { membership, role, holds, practice, ...member } of membershipsAt(dataset.memberships, { at, country, organization, role: "any" }).members) {
      const frozen = practice === null ? "" : `, in practice ${practice.role}`;
      facts.push({
        path: `memberships/${membership}`,
        says: `${called(dataset, member.country)}: ${role} of ${called(dataset, member.organization)}${frozen}`,
        holds,
      });
    }
  }
  if (kinds.includes("offices")) {
    for (const { tenure, holds } of tenuresAt(dataset.tenures, { at, of: about }).tenures) {
      facts.push({ path: `tenures/${tenure.id}`, says: titleOf(dataset, tenure), holds });
    }
  }
  if (kinds.includes("agreements") && country !== undefined) {
    for (const { agreement, holds } of agreementsAt(dataset.agreements, { at, party: country }).agreements) {
      facts.push({ path: `agreements/${agreement.id}`, says: `${agreement.title} (${agreement.kind}${agreement.binding ? "" : ", not binding"})`, holds });
    }
  }
  if (kinds.includes("deployments") && country !== undefined) {
    for (const { deployment, holds } of [
      ...deploymentsAt(dataset.deployments, { at, hosts: [country] }).deployments,
      ...deploymentsAt(dataset.deployments, { at, operator: country }).deployments,
    ]) {
      facts.push({ path: `deployments/${deployment.id}`, says: `${deployment.name}, ${deployment.kind} in ${called(dataset, deployment.host)}`, holds });
    }
  }
  if (kinds.includes("corridors") && country !== undefined) {
    for (const { corridor, holds } of corridorsAt(dataset.corridors, { at, countries: [country] }).corridors) {
      facts.push({ path: `corridors/${corridor.id}`, says: `${corridor.name} (${corridor.kind}) in service`, holds });
    }
  }
  return facts;
}

/** Is it a state or an organization? @throws Refusal that names what is near */
export function partyOf(dataset: Dataset, id: string): { country?: string; organization?: string } {
  if (find(dataset.countries, id) !== undefined) return { country: id };
  if (find(dataset.organizations, id) !== undefined) return { organization: id };
  const near = nearest(
    id,
    [...dataset.countries.records, ...dataset.organizations.records].map((record) => record.id),
  );
  throw new Refusal(
    `${JSON.stringify(id)} is neither the code of a state, such as KAZ, nor the id of an organization, such as csto.${near.length === 0 ? "" : ` Near: ${near.join(", ")}.`} Use the search tool to find ids.`,
  );
}

export function called(dataset: Dataset, id: string): string {
  const record = find(dataset.countries, id) ?? find(dataset.organizations, id);
  return record === undefined ? id : nameOf(record);
}

/** A record of a relation in a line. */
export function lineOf(dataset: Dataset, part: string, item: unknown): { path: string | null; says: string } {
  switch (part) {
    case "memberships": {
      const { organization, a, b } = item as { organization: string; a: Membership; b: Membership };
      const roles = ({ country, spells }: Membership) =>
        `${called(dataset, country)} ${spells.map(({ role, start, end }) => `${role} ${start.edtf ?? "?"}/${end.edtf ?? "?"}`).join(", ")}`;
      return { path: `organizations/${organization}`, says: `${called(dataset, organization)}: ${roles(a)}; ${roles(b)}` };
    }
    case "votes": {
      const { vote, title, day, a, b } = item as { vote: string; title: string; day: string; a: string[] | null; b: string[] | null };
      const choice = (one: string[] | null) => one?.join(" or ") ?? "not found";
      return { path: `votes/${vote}`, says: `${day} ${title}: ${choice(a)} and ${choice(b)}` };
    }
    case "observations": {
      const {
        series,
        item: what,
        entity,
        partner,
        year,
        value,
        unit,
      } = item as { series: string; item: string; entity: string; partner: string; year: number; value: number; unit: string };
      return { path: `series/${series}`, says: `${series} ${what} ${entity} to or with ${partner} ${year}: ${value} ${unit}` };
    }
    case "agreements": {
      const { id, title, signed, status } = item as Agreement;
      return { path: `agreements/${id}`, says: `${signed === null ? "undated" : formatPeriod(signed)} ${title} (${status})` };
    }
    case "positions": {
      const { id, country, issue, stance, summary } = item as Position;
      return { path: `positions/${id}`, says: `${called(dataset, country)} on ${issue}: ${stance}. ${summary}` };
    }
    case "visits":
    case "events": {
      const record = item as Visit | Event;
      return {
        path: `${part}/${record.id}`,
        says: `${formatPeriod(record.start)} ${titleOf(dataset, record)}${record.status === "occurred" ? "" : ` (${record.status})`}`,
      };
    }
    default: {
      const record = item as { id: string };
      return { path: `${part}/${record.id}`, says: titleOf(dataset, record) };
    }
  }
}
