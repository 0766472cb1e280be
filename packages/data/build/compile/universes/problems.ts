import type { z } from "zod";
import { nearest } from "../../../src/identity/index.ts";
import { COLLECTION_NAMES, type CollectionName, Issue } from "../../../src/schema/index.ts";
import { holdsAt, parsePeriod } from "../../../src/time/index.ts";
import type { Path, Problem, World, WrittenCoverages } from "../../load/index.ts";
import { type Part, partsHeld, WITH_PARTS } from "./parts.ts";

/** Holds the records against what is said of their universes: who claims to hold all must hold what the list names. */
export function universeProblems(world: World, written: WrittenCoverages): Problem[] {
  return COLLECTION_NAMES.flatMap((collection) => {
    const { stated, locate, locateKey } = written[collection];
    const file = `coverage/${collection}.yaml`;
    const problem = (path: Path, found: string, fix: string): Problem => ({ file, ...locate(path), rule: "universe", found, fix });
    const { parts = {}, ballots = [], verdicts, stances, ...own } = stated;
    const known = partsHeld(world, collection);
    const asked = [
      { id: null as string | null, part: own as Part, path: [] as Path },
      ...Object.entries(parts).map(([id, part]) => ({ id, part, path: ["parts", id] })),
    ];
    return [
      ...Object.keys(parts)
        .filter((id) => !known.has(id))
        .map((id): Problem => {
          const near = nearest(id, [...known]);
          const fix = WITH_PARTS.includes(collection)
            ? `write one of: ${(near.length > 0 ? near : [...known].sort()).join(", ")}`
            : "leave parts out: this collection has none";
          return { file, ...locateKey(["parts"], id), rule: "universe", found: `a part ${id} that no record of ${collection} belongs to`, fix };
        }),
      ...asked.flatMap(({ id, part, path }) => [
        ...contradictions(part, path, problem),
        ...listProblems(world, collection, id, part, path, problem),
        ...(collection === "visits" ? heldAfterAll(world, part, path, problem) : []),
      ]),
      ...(collection === "memberships" ? wholeBodies(world, parts, problem) : []),
      ...(collection === "votes" ? ballotProblems(world, ballots, problem) : []),
      ...(collection === "claims" && verdicts !== undefined
        ? [...new Set([...world.records.articles.keys(), ...Object.keys(verdicts)])].flatMap((article) =>
            countProblems(verdictsOf(world, article), verdicts[article] ?? {}, ["verdicts", article], problem),
          )
        : []),
      ...(collection === "positions" && stances !== undefined
        ? Issue.options.flatMap((issue) => countProblems(stancesOf(world, issue), stances[issue] ?? {}, ["stances", issue], problem))
        : []),
    ];
  });
}

type ProblemAt = (path: Path, found: string, fix: string) => Problem;

function contradictions({ state, missing = [], exceptions = [] }: Part, path: Path, problem: ProblemAt): Problem[] {
  if (state === "whole" && missing.length > 0)
    return [problem([...path, "state"], `whole, and ${missing.length} said to be missing`, "say partial, or enter what is missing")];
  if (state === "partial" && missing.length + exceptions.length === 0)
    return [problem([...path, "state"], "partial, and not said what is missing", "name it under missing, one by one, or under exceptions")];
  return [];
}

/** A body that is said to be whole shows by whose list; and one that agrees with a list, and lacks nothing, is said to be whole. */
function wholeBodies(world: World, parts: Record<string, Part>, problem: ProblemAt): Problem[] {
  return [...world.records.organizations.values()].flatMap(({ id, membershipsComplete }) => {
    const { lists = [], exceptions = [], missing = [], state } = parts[id] ?? {};
    if (!membershipsComplete && lists.length > 0 && exceptions.length + missing.length === 0 && state !== "partial")
      return [
        problem(
          ["parts", id],
          `${id} agrees with a list, and is not said to be complete`,
          "say membershipsComplete: true in its record, or name here what it lacks",
        ),
      ];
    if (!membershipsComplete || lists.length > 0) return [];
    return [
      problem(
        ["parts"],
        `${id} is said to be complete, and no list of its members is cited`,
        `add parts.${id}.lists with source, at and the names of that list`,
      ),
    ];
  });
}

function listProblems(world: World, collection: CollectionName, id: string | null, { lists = [], state }: Part, path: Path, problem: ProblemAt): Problem[] {
  return lists.flatMap(({ source, at, names }, place) => {
    const here = [...path, "lists", place];
    if (!world.records.sources.has(source)) return [problem([...here, "source"], `no source ${source}`, "enter the source first")];
    if (new Set(names).size < names.length) return [problem([...here, "names"], "a name that stands twice", "write each once")];
    const held = collection === "memberships" ? membersOf(world, id ?? "", at) : symbolsOf(world);
    const lacking = names.filter((name) => !held.possible.has(name));
    const beyond = [...held.certain].filter((name) => !names.includes(name));
    return [
      ...(lacking.length > 0
        ? [
            problem(
              [...here, "names"],
              `the list names ${lacking.join(", ")}, which ${lacking.length === 1 ? "is" : "are"} not held${onDay(collection, at)}`,
              "enter what is missing",
            ),
          ]
        : []),
      ...(beyond.length > 0 && state !== "partial"
        ? [
            problem(
              [...here, "names"],
              `${beyond.join(", ")} held${onDay(collection, at)}, and not on the list`,
              "correct the record, or add the name if the list has it",
            ),
          ]
        : []),
    ];
  });
}

/** `2014-12-05: François Hollande in Kazakhstan.`, as visits that are missing are listed. */
const MISSING_VISIT = /^(\d{4}(?:-\d\d){0,2})(?:\/\d{4}(?:-\d\d){0,2})?: (.+?) in ([^(.]+?)(?: \(.*\))?\.$/;

/** What is said to be missing is not held: the same person, in the same state, at a time that may be the same. */
function heldAfterAll(world: World, { missing = [] }: Part, path: Path, problem: ProblemAt): Problem[] {
  const visits = [...world.records.visits.values()];
  return missing.flatMap((entry, index) => {
    const [, at = "", person, state] = MISSING_VISIT.exec(entry) ?? [];
    const period = parsePeriod(at);
    if (period?.earliest == null || period.latest == null) return [];
    const [from, to] = [period.earliest, period.latest];
    const held = visits.find(
      (visit) =>
        (visit.start.earliest ?? 0) <= to &&
        (visit.lastDay.latest ?? visit.start.latest ?? 0) >= from &&
        nameOf(world, "people", visit.person) === person &&
        nameOf(world, "countries", visit.to.country) === state,
    );
    return held === undefined ? [] : [problem([...path, "missing", index], `visits/${held.id} is held`, "take it out of what is missing")];
  });
}

function nameOf(world: World, collection: "people" | "countries", id: string | null): string | undefined {
  return world.records[collection].get(id ?? "")?.names.find(({ lang }) => lang === "en")?.text;
}

const onDay = (collection: CollectionName, at: string) => (collection === "memberships" ? ` on ${at}` : "");

/** States with a role in law in a body on a day, perhaps; and those that were in it for certain. */
function membersOf(world: World, organization: string, at: string) {
  const [certain, possible] = [new Set<string>(), new Set<string>()];
  const day = parsePeriod(at);
  for (const membership of world.records.memberships.values()) {
    if (membership.organization !== organization || day === null) continue;
    for (const spell of membership.spells) {
      const holds = spell.track === "law" ? holdsAt(spell, day) : "no";
      if (holds === "yes" && spell.full) certain.add(membership.country);
      if (holds !== "no") possible.add(membership.country);
    }
  }
  return { certain, possible };
}

/** A judgement that no source alone settles is counted: whoever changes one counts again. */
function countProblems(
  counted: Readonly<Record<string, number>>,
  stated: Readonly<Record<string, number | undefined>>,
  path: Path,
  problem: ProblemAt,
): Problem[] {
  const wrong = [...new Set([...Object.keys(stated), ...Object.keys(counted)])].filter((name) => (stated[name] ?? 0) !== (counted[name] ?? 0));
  if (wrong.length === 0) return [];
  const said = (counts: Readonly<Record<string, number | undefined>>) => wrong.map((name) => `${counts[name] ?? 0} ${name}`).join(", ");
  return [
    problem(
      path,
      `${said(counted)} in the records, and ${said(stated)} here`,
      "if the judgement was changed on purpose, count it here too; if not, put it back",
    ),
  ];
}

const verdictsOf = (world: World, article: string) =>
  countsOf([...world.records.claims.values()].flatMap((claim) => (claim.article === article ? [claim.verdict] : [])));

const stancesOf = (world: World, issue: z.infer<typeof Issue>) =>
  countsOf([...world.records.positions.values()].flatMap((one) => (one.issue === issue ? [one.stance] : [])));

function countsOf(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function symbolsOf(world: World) {
  const symbols = new Set([...world.records.votes.values()].flatMap(({ symbol }) => symbol ?? []));
  return { certain: symbols, possible: symbols };
}

/** Every state of the scope has a ballot in every vote; one that may be anything says why nothing is known. */
function ballotProblems(world: World, ballots: readonly string[], problem: ProblemAt): Problem[] {
  return [...world.records.votes.values()].flatMap(({ id, cells }) => {
    const told = new Set(cells.flatMap(({ country, among, note }) => (among.length < 4 || note !== null ? [country] : [])));
    const lacking = ballots.filter((country) => !told.has(country));
    if (lacking.length === 0) return [];
    return [
      problem(
        ["ballots"],
        `votes/${id} has no ballot of ${lacking.join(", ")}`,
        "enter the ballot; if nothing is known, all four choices with a note that says why",
      ),
    ];
  });
}
