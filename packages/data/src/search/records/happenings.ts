import { type Dataset, find } from "../../query/index.ts";
import { formatPeriod, type Spell } from "../../time/index.ts";
import type { Agreement, Visit, Vote } from "../../types.ts";
import type { Document } from "../document.ts";
import { daysOf, idsOf, onDate, remarks, spellInWords, type Wording, wordingOf } from "./wording.ts";

export function eventDocuments(dataset: Dataset): Document[] {
  const wording = wordingOf(dataset);
  return dataset.events.records.map((event) => {
    const { id, type, title, summary, start, lastDay, participants, place, casualties, status } = event;
    const roles = new Map<string, string[]>();
    for (const { role, ...party } of participants) roles.set(role, [...(roles.get(role) ?? []), wording.party(party)]);
    const counts = casualties.map(
      ({ measure, least, most, holder }) => `${least ?? "up to"}${most === null || most === least ? "" : ` to ${most}`} ${measure} (${holder})`,
    );
    const ended = lastDay.edtf !== null && lastDay.edtf !== ".." && lastDay.edtf !== start.edtf;
    return {
      path: `events/${id}`,
      kind: "events",
      title,
      names: [type.replaceAll("-", " "), ...(place === null ? [] : [place.name])],
      says: [
        `${formatPeriod(start)}${ended ? ` to ${formatPeriod(lastDay)}` : ""}${status === "announced" ? " (announced)" : ""}${place === null ? "" : `, ${place.name}`}: ${summary}`,
        ...(counts.length === 0 ? [] : [`Casualties: ${counts.join("; ")}.`]),
      ],
      notes: [...[...roles].map(([role, names]) => `${role}: ${names.join(", ")}`), ...remarks(event)],
      about: idsOf(participants),
      days: daysOf({ earliest: start.earliest, latest: lastDay.latest ?? start.latest }),
    };
  });
}

export function agreementDocuments(dataset: Dataset): Document[] {
  const wording = wordingOf(dataset);
  return dataset.agreements.records.map((agreement) => {
    const { id, title, kind, parties, signed, force, status, place, summary, binding } = agreement;
    // Who signed on another day joined what the others had signed, and is not told as one of them.
    const [first, later] = [parties.filter((party) => !signedApart(party)), parties.filter(signedApart)];
    const who = wording.list((first.length === 0 ? parties : first).map(wording.party));
    return {
      path: `agreements/${id}`,
      kind: "agreements",
      title,
      names: [kind.replaceAll("-", " "), ...(place === null ? [] : [place])],
      says: [
        `${who} signed ${title}${onDate(signed)}${place === null ? "" : ` in ${place}`}; ${status.replaceAll("-", " ")}. ${summary}`,
        ...(force === null ? [] : [`${binding ? "In force" : "In effect"} ${spellInWords(force)}${sinceWhen(force)}.`]),
        ...(force?.end.edtf === ".." || !force?.end.edtf ? [] : [`It ended${onDate(force.end)}.`]),
        ...(first.length === 0 ? [] : later).map((party) => `${wording.party(party)} signed ${title}${onDate(party.signed)}.`),
        ...parties.filter(({ left }) => left !== null).map((party) => `${wording.party(party)} left it${onDate(party.left)}.`),
      ],
      notes: remarks(agreement),
      about: idsOf(parties),
      days: daysOf(signed, agreement.initialled, force?.start, force?.end),
      weight: status === "ended" ? OVER : 1,
    };
  });
}

/** The day on which it entered into force, or that nobody knows it. */
function sinceWhen({ start, end }: Spell): string {
  if (start.edtf !== null) return `: it entered into force${onDate(start)}`;
  return end.edtf === null ? "" : "; since when is not known";
}

export function visitDocuments(dataset: Dataset): Document[] {
  const wording = wordingOf(dataset);
  return dataset.visits.records.map((visit) => {
    const { id, person, from, to, places, start, lastDay, occasion } = visit;
    const [who, where] = [wording.name(person), wording.party(to)];
    return {
      path: `visits/${id}`,
      kind: "visits",
      title: `${who} in ${where}, ${formatPeriod(start)}`,
      names: [...places, ...(occasion === null ? [] : [occasion])],
      says: [visitInWords(visit, wording)],
      notes: remarks(visit),
      about: [person, ...idsOf([from, to])],
      days: daysOf({ earliest: start.earliest, latest: lastDay.latest ?? start.latest }),
    };
  });
}

// Who looks for a treaty mostly means the one that holds.
const OVER = 0.85;

/** Where somebody signed on another day than the rest. */
const signedApart = ({ signed }: Agreement["parties"][number]): boolean => signed !== null;

/** `Xi Jinping, President of China, visited Kazakhstan (Nur-Sultan) on 14 September 2022: state visit.` */
function visitInWords({ person, role, from, to, places, start, kind, occasion, status }: Visit, wording: Wording): string {
  const where = `${wording.party(to)}${places.length === 0 ? "" : ` (${places.join(", ")})`}`;
  const sort = `${kind === null ? "" : `: ${kind} visit`}${occasion === null ? "" : `, ${occasion}`}`;
  return `${wording.name(person)}, ${role} of ${wording.party(from)}, visited ${where}${onDate(start)}${status === "occurred" ? "" : ` (${status})`}${sort}.`;
}

const CHOICES = { yes: "In favour", no: "Against", abstain: "Abstained", absent: "Did not vote" } as const;

export function voteDocuments(dataset: Dataset): Document[] {
  const wording = wordingOf(dataset);
  return dataset.votes.records.map((vote) => {
    const { id, symbol, title, date, cells } = vote;
    return {
      path: `votes/${id}`,
      kind: "votes",
      title,
      names: [symbol ?? "", (symbol ?? "").replace("A/RES/", ""), "General Assembly resolution vote"],
      says: [
        totalsInWords(vote),
        ...(["yes", "no", "abstain", "absent"] as const).map((choice) => {
          const states = cells.filter(({ among }) => among.length === 1 && among[0] === choice).map(({ country }) => wording.name(country));
          return `${CHOICES[choice]}: ${states.join(", ")}.`;
        }),
      ],
      notes: remarks(vote),
      about: cells.filter(({ country }) => find(dataset.countries, country)?.kind === "republic").map(({ country }) => country),
      days: daysOf(date),
    };
  });
}

/** `UN General Assembly, 2 March 2022, A/RES/ES-11/1: 141 in favour, 5 against, 35 abstained, 12 did not vote.` */
export function totalsInWords({ symbol, title, date, totals }: Vote): string {
  const absent = totals.absent === null ? "" : `, ${totals.absent} did not vote`;
  return `UN General Assembly, ${formatPeriod(date)}, ${symbol ?? "resolution"}, ${title}: ${totals.yes} in favour, ${totals.no} against, ${totals.abstain} abstained${absent}.`;
}

const ISSUE_WORDS: Readonly<Record<string, string>> = {
  "crimea-2014": "the annexation of Crimea in 2014",
  "donetsk-luhansk-2022": "recognition of Donetsk and Luhansk in 2022",
  "annexations-2022": "the four annexations and referendums of September 2022",
  "western-sanctions": "Western sanctions on Russia",
  "mir-cards": "Russia's payment cards Mir",
  "troops-to-ukraine": "sending troops, soldiers to the war in Ukraine",
  "mobilised-russians": "Russians who fled mobilisation",
};

export function positionDocuments(dataset: Dataset): Document[] {
  const wording: Wording = wordingOf(dataset);
  return dataset.positions.records.map((position) => {
    const { id, country, issue, stance, date, summary } = position;
    const about = ISSUE_WORDS[issue] ?? issue;
    return {
      path: `positions/${id}`,
      kind: "positions",
      title: `${wording.name(country)} on ${about}`,
      names: [issue.replaceAll("-", " ")],
      says: [`${wording.name(country)} on ${about}: ${stance.replaceAll("-", " ")}${date === null ? "" : `, ${formatPeriod(date)}`}. ${summary}`],
      notes: remarks(position),
      about: [country],
      days: daysOf(date),
    };
  });
}
