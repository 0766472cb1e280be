// An application as somebody wrote it against @multivector/data 0.4.1: by its README, and by the types of that version. It is kept as it was
// written; what it says is compared with what it said then (0.4.1.json). Nothing here is brought up to date.
import * as data from "@multivector/data";
import { agreements } from "@multivector/data/agreements";
import { countries } from "@multivector/data/countries";
import { dataset, meta } from "@multivector/data/dataset";
import { dossier } from "@multivector/data/dossiers/KAZ";
import { events } from "@multivector/data/events";
import { history } from "@multivector/data/history";
import { memberships } from "@multivector/data/memberships";
import { memberships as csto } from "@multivector/data/memberships/csto";
import { moved } from "@multivector/data/moved";
import { vectors } from "@multivector/data/published-vectors";
import { schemas } from "@multivector/data/schema";
import { observations as tradeKaz } from "@multivector/data/series/trade-kaz";
import { sources } from "@multivector/data/sources";
import { readEvidence, scoresOf, vectorOf } from "@multivector/data/vectors";

const { tenures, visits, deployments, corridors, votes, series } = dataset;

/** What it asks, by name; each is one thing that the README of 0.4.1 showed or named. */
export const steps = {
  "README: who was in the CSTO in 2007": () => {
    const { least, members } = data.membershipsAt(memberships, { organization: "csto", at: "2007-01-01" });
    return [least, members.map(({ country }) => country).join(" ")];
  },
  "README: a conflict of sources, with their titles": () => {
    const [spell] = memberships.records[memberships.byId["csto-uzb"]].spells;
    return [typeof spell.conflicts[0].point, spell.citations.every((citation) => data.source(sources, citation.source).title !== "")];
  },
  "a lean subpath": () => data.membershipsAt(csto, { organization: "csto", at: "2007-01-01" }).least,
  "a dossier": () => dossier.memberships.records.some(({ id }) => id === "csto-kaz"),
  "counts over time": () => data.membershipCounts(memberships, "csto").length > 0,
  "events of a year": () => data.eventsBetween(events, { from: "2022-01-06", to: "2022-01-06", country: "KAZ" }).least > 0,
  "what changed in a year": () => data.changesBetween(dataset, { from: "2012", to: "2012" }).changes.length > 0,
  "agreements on a day": () => data.agreementsAt(agreements, { party: "KAZ", at: "2010" }).least > 0,
  "deployments, by hosts": () => data.deploymentsAt(deployments, { at: "2020", hosts: ["TJK"] }).least > 0,
  "corridors, by countries": () => data.corridorsAt(corridors, { at: "2020", countries: ["KAZ"] }).least > 0,
  "visits since and until": () => data.visitsBetween(visits, { person: "vladimir-putin", since: "2022", until: "2022" }).least > 0,
  "visits from a state": () => data.visitsBetween(visits, { since: "2022", until: "2022", from: "RUS" }).least > 0,
  "records as they came": () =>
    data.eventsBetween(events, { from: "2022-01-06", to: "2022-01-06" }).events.some(({ event }) => event.id === "2022-01-06-csto-deployment-kazakhstan"),
  "offices of a state": () => data.tenuresAt(tenures, { of: "KAZ", at: "2022-01-06" }).tenures.length > 0,
  "who voted yes": () => data.votersOf(votes.records[0], "yes").least > 0,
  "a value": () => data.observation(series, { series: "trade-kaz", item: "exports", entity: "KAZ", partner: "CHN", year: 2022 }),
  "a share": () => data.shareOf(series, { series: "trade-kaz", item: "exports", entity: "KAZ", partner: "CHN", year: 2022 }).toFixed(3),
  "a sum": () => data.sumOf(series, { series: "gdp", item: "gdp", entities: ["KAZ", "UZB"], year: 2020 }).value > 0,
  "the leading partner": () => data.leadingPartner(series, { series: "trade-kaz", entity: "KAZ", year: 2022, states: ["RUS", "CHN"] }).partner,
  "values of a series by themselves": () => tradeKaz.rows.length > 100,
  "a signpost": () => typeof data.readSignpost(dataset, dataset.signposts.records[0], "2024-01-01").value,
  "a pair": () => data.relation(dataset, "KAZ", "RUS").a,
  "what ties two": () => data.tiesAt(dataset, "KAZ", "RUS", "2020").domains !== null,
  "a text": () => data.checkText(dataset, "Uzbekistan left the CSTO in 2012.").length > 0,
  "texts to search": () => data.searchTexts(dataset).length > 0,
  "the longest text": () => data.MAX_TEXT,
  "changes of a release": () => data.datasetChanges(dataset, history, "0.1.0").length > 0,
  "a citation": () =>
    data.citationOf(meta, "memberships/csto-uzb", "Uzbekistan in the CSTO", { version: "0.4.1", date: "2026-11-26" }).text.includes("Multivector"),
  "a claim and its check": () =>
    data.checkClaim(
      dataset,
      dataset.claims.records.find(({ check }) => check !== null),
    ).holds,
  "states by year": () => data.toCountryYear(dataset, { from: 2020, to: 2020, countries: ["KAZ"] }).next().done,
  "pairs by year": () => data.toDyadYear(dataset, { from: 2020, to: 2020, countries: ["KAZ", "RUS"] }).next().done,
  "a name": () => data.nameOf(data.find(countries, "KAZ"), "en"),
  "a short name": () => data.shortNameOf(data.find(countries, "KAZ")),
  dates: () => [data.parsePeriod("2022-02").latest, data.formatPeriod(data.parsePeriod("2022-02")), data.toDay(2022, 1, 6), data.formatDay(19_000)],
  "does it hold": () => data.holdsAt(memberships.records[memberships.byId["csto-uzb"]].spells[0], data.parsePeriod("2010").earliest),
  "as it stood": () => data.datasetAsOf(dataset, history, "0.1.0").release.version,
  "what moved": () => Array.isArray(moved.redirects),
  schemas: () => Object.keys(schemas).includes("memberships"),
  "who leads, published": () => vectors.vectors.length > 0,
  "who leads, worked out": () => {
    const evidence = readEvidence(dataset, "KAZ", 2019);
    return [vectorOf(evidence, "economy").domain, scoresOf(evidence, { draws: 100 }) !== null];
  },
  "an error of its own kind": () => {
    try {
      data.readDate("at", "yesterday");
      return "answered";
    } catch (error) {
      return error instanceof data.QueryError;
    }
  },
};
