import type { Holds } from "../time/index.ts";
import type { CountryId, Vote } from "../types.ts";
import { CHOICES } from "../vocabulary.ts";
import type { Votes } from "./dataset.ts";
import type { Held } from "./held.ts";
import { type Between, type Limit, mostBetween, spanOf } from "./limits.ts";
import { type Check, checkCollection, checkOptions, checkRecord, country, date, listOf, type OneOrMany, type Option, wanted } from "./options.ts";

type Cell = Vote["cells"][number];
/** A vote in the General Assembly: yes, no, abstain or absent. */
export type Choice = Cell["among"][number];

/** Who is asked for in a vote. */
export interface VotersQuery {
  choice: Choice;
  /** Of these states alone; of all if left out. */
  among?: OneOrMany<CountryId> | undefined;
}

const CHOICE: Check = { values: CHOICES, what: "a choice: yes, no, abstain or absent" };
const VOTERS_OPTIONS: Record<keyof VotersQuery, Option> = { choice: CHOICE, among: [country] };

/** Who made a choice, or may have. */
export interface Voters {
  least: number;
  /** Null where a state that was asked for has no ballot here. */
  most: number | null;
  /** States that made the choice, or may have. */
  possible: number;
  voters: { country: CountryId; holds: Exclude<Holds, "no"> }[];
  /** Of the states asked for, those whose ballot was not found. */
  missing: CountryId[];
}

/**
 * Which states made a choice in a vote? `possibly` where a ballot is not settled.
 *
 * @param vote a record of the collection `votes`.
 * @example votersOf(find(votes, "un-es-11-4"), { choice: "abstain", among: ["KAZ", "UZB"] }).least // 2
 * @throws QueryError for an option, a choice or a state that there is not.
 */
export function votersOf(vote: Vote, query: VotersQuery): Voters {
  checkRecord("vote", vote, "cells");
  checkOptions("votersOf", query, VOTERS_OPTIONS, ["choice"]);
  const { choice } = query;
  const among = query.among === undefined ? undefined : listOf(query.among);
  const voters = vote.cells
    .filter((cell) => cell.among.includes(choice) && wanted(among, cell.country))
    .map((cell) => ({ country: cell.country, holds: cell.among.length === 1 ? ("yes" as const) : ("possibly" as const) }))
    .sort((a, b) => (a.country < b.country ? -1 : 1));
  const missing = (among ?? []).filter((code) => !vote.cells.some((cell) => cell.country === code));
  const total = vote.totals[choice];
  // Without a list of states all of the United Nations are meant, and the totals say how many they were.
  const most = among === undefined ? total : missing.length === 0 ? voters.length : null;
  return { least: voters.filter(({ holds }) => holds === "yes").length, most, possible: voters.length, voters, missing };
}

/** One state's vote on one resolution. */
export interface Ballot {
  vote: string;
  /** Symbol of the resolution; null if it was not seen. */
  symbol: string | null;
  title: string;
  date: Vote["date"];
  country: CountryId;
  /** What the vote was; null where that is not settled, see `among`. */
  choice: Choice | null;
  /** What the vote was or may have been. */
  among: readonly Choice[];
  basis: Cell["basis"];
  note: string | null;
  citations: Cell["citations"];
}

/** Which ballots. */
export interface BallotsQuery {
  /** First date, of the EDTF subset; its first day counts. From the beginning if left out. */
  from?: string | undefined;
  /** Last date; its last day counts. The horizon if left out. */
  to?: string | undefined;
  country?: OneOrMany<CountryId> | undefined;
  /** What the vote was, or may have been. */
  choice?: OneOrMany<Choice> | undefined;
  /** Id of the vote, or several. */
  vote?: OneOrMany<string> | undefined;
}

/** The ballots asked for, and how many are settled. */
export interface Ballots extends Between {
  /** Ballots that are settled. */
  least: number;
  most: number | null;
  possible: number;
  /** By day of the vote, then state. */
  ballots: Held<Ballot>[];
}

/**
 * Who chose what? A row a ballot.
 *
 * @example ballotsOf(votes, { country: "KAZ", vote: "un-es-11-4" }).ballots[0]?.choice // "abstain"
 * @throws QueryError for an option, a state, a choice, a vote or a date that there is not.
 */
export function ballotsOf(votes: Votes, query: BallotsQuery = {}): Ballots {
  checkCollection("votes", votes);
  checkOptions("ballotsOf", query, { ...optionsOf(votes), choice: [CHOICE] });
  const between = spanOf(votes, query);
  const ballots = votes.records.flatMap(({ id, symbol, title, date: day, cells }): Held<Ballot>[] => {
    if (!wanted(query.vote, id) || day.earliest < between.from.earliest || day.latest > between.to.latest) return [];
    return [...cells]
      .sort((a, b) => (a.country < b.country ? -1 : 1))
      .flatMap(({ country: state, among, basis, note, citations }): Held<Ballot>[] => {
        if (!wanted(query.country, state) || (query.choice !== undefined && !among.some((choice) => wanted(query.choice, choice)))) return [];
        const [only] = among;
        const choice = among.length === 1 && only !== undefined ? only : null;
        return [{ vote: id, symbol, title, date: day, country: state, choice, among, basis, note, citations, holds: choice === null ? "possibly" : "yes" }];
      });
  });
  const least = ballots.filter(({ holds }) => holds === "yes").length;
  const possible = ballots.length;
  if (query.country !== undefined) return { ...between, least, most: mostBetween(possible, [votes.coverage], between.limits), possible, ballots };
  return { ...between, limits: [...between.limits, OTHERS], least, most: null, possible, ballots };
}

/** Most members of the General Assembly are no states of this dataset. */
const OTHERS: Limit = {
  code: "selection",
  message: "Only ballots of the states of this dataset are on record, not of all members of the General Assembly; the totals of a vote count all.",
};

/** Which votes there are is known from the collection alone. */
function optionsOf({ byId }: Votes): Record<"from" | "to" | "country" | "vote", Option> {
  return { from: date, to: date, country: [country], vote: [{ values: Object.keys(byId), what: "the id of a vote" }] };
}

/** How some states voted on each resolution, as a table: a row a vote, a cell a state. */
export interface VoteMatrix extends Between {
  /** The columns. */
  countries: CountryId[];
  /** By day. A cell reads `yes or absent` where a ballot is not settled, and is null where none was found. */
  rows: { vote: string; symbol: string | null; title: string; day: string; choices: (string | null)[] }[];
}

/**
 * How states voted, as a table that fits a spreadsheet or a measure of agreement: every vote of the period has a row.
 *
 * @param query as `ballotsOf` takes it, without `choice`; `country` gives the columns and their order, all states with a ballot if left out.
 * @throws QueryError for an option, a state, a vote or a date that there is not.
 * @example voteMatrix(votes, { country: ["KAZ", "UZB"], vote: "un-es-11-4" }).rows[0]?.choices // ["abstain", "abstain"]
 */
export function voteMatrix(votes: Votes, query: Omit<BallotsQuery, "choice"> = {}): VoteMatrix {
  checkCollection("votes", votes);
  checkOptions("voteMatrix", query, optionsOf(votes));
  const { ballots, from, to, limits } = ballotsOf(votes, query);
  const countries = query.country === undefined ? [...new Set(ballots.map((ballot) => ballot.country))].sort() : [...listOf(query.country)];
  const cells = new Map(ballots.map(({ vote, country: state, among }) => [`${vote}/${state}`, among.join(" or ")]));
  const rows = votes.records
    .filter(({ id, date: day }) => wanted(query.vote, id) && day.earliest >= from.earliest && day.latest <= to.latest)
    .map(({ id, symbol, title, date: day }) => {
      return { vote: id, symbol, title, day: day.edtf, choices: countries.map((state) => cells.get(`${id}/${state}`) ?? null) };
    });
  return { from, to, limits, countries, rows };
}
