import { REPUBLICS } from "../../identity/republics.ts";
import { find, membershipsAt, pick } from "../../query/index.ts";
import { formatDay, holdsAt } from "../../time/index.ts";
import type { CountryId, Membership, OrganizationId, Role } from "../../types.ts";
import { opposite, type Stance } from "../checked.ts";
import { type Clause, notionOf } from "../clause.ts";
import { bestFit, happened } from "../compare.ts";
import type { Context } from "../context.ts";
import type { Claimed } from "../words/words.ts";

/** What is said of which state and which body. */
export interface Question {
  country: CountryId;
  organization: OrganizationId;
  claimed: Claimed;
  role: Role | null;
}

/** How what is said of a state and a body stands to what is held of them. */
export function standingOf(question: Question, membership: Membership, clause: Clause, context: Context): Stance | null {
  const { claimed } = question;
  if (claimed !== "not-joined" && claimed !== "not-left") return stanceOf(question, membership, clause, context);
  const dated = happened(clause.dates).length > 0 && !/never|ни разу|никогда/iu.test(clause.text);
  // `Did not join in 2004` denies that day; `has not joined` that it is in.
  const plain = claimed === "not-joined" ? (dated ? "joined" : "outside") : dated ? "left" : "member";
  const stance = stanceOf({ ...question, claimed: plain }, membership, clause, context);
  return dated ? opposite(stance) : stance;
}

function stanceOf({ claimed, role, country, organization }: Question, membership: Membership, clause: Clause, context: Context): Stance | null {
  const dates = happened(clause.dates);
  const law = membership.spells.filter(({ track }) => track === "law");
  const inside = law.filter((spell) => (role === null ? spell.full : spell.role === role));
  const events = pick(context.dataset.events, context.dataset.events.byOrganization, organization).filter(({ participants }) =>
    participants.some((party) => party.country === country),
  );
  const days = (...roles: readonly string[]) =>
    events.filter(({ participants }) => participants.some((party) => party.country === country && roles.includes(party.role))).map(({ start }) => start);
  const goings = events
    .filter(
      ({ title, participants }) =>
        /leav|withdr|suspend|quit|exit|out of|stays away|ends/i.test(title) &&
        participants.some((party) => party.country === country && ["initiator", "subject"].includes(party.role)),
    )
    .map(({ start }) => start);
  // Some say that it has joined: neither is told.
  const claimedToBeIn = inside.length === 0 && role === null && law.some(isDisputed);
  if (
    claimedToBeIn &&
    (claimed !== "joined" ||
      bestFit(
        dates,
        law.map(({ start }) => start),
      ) !== "differs")
  )
    return "possibly";
  if (claimed === "outside") {
    const at = { earliest: context.written, latest: context.written };
    // Who never came back was in it before.
    const isOfReturn = /(?<!\p{L})(?:come|came|go|gone|went) back|return|rejoin|верну/iu.test(clause.text);
    if (!isOfReturn && /never|throughout|ни разу|никогда|за вс[её] время/iu.test(clause.text)) return inside.length > 0 ? "differs" : "agrees";
    const [date] = dates;
    const when = date === undefined || date.as === "since" ? at : { earliest: date.from, latest: date.to };
    const holds = inside.map((spell) => holdsAt(spell, when));
    // `Had stayed away` is said of a time before another one.
    if (date === undefined && holds.includes("yes") && /(?<!\p{L})had(?!\p{L})/iu.test(clause.text)) return "possibly";
    return holds.includes("yes") ? "differs" : holds.includes("possibly") ? "possibly" : "agrees";
  }
  if (claimed === "froze") {
    const starts = membership.spells.filter((spell) => ["frozen", "suspended", "dormant"].includes(spell.role)).map(({ start }) => start);
    const ends = inside.map(({ end }) => end).filter(({ edtf }) => edtf !== "..");
    if (starts.length + ends.length === 0) return "differs";
    const fit = bestFit(dates, [...starts, ...ends, ...days("leaving", "inactive")]) ?? "agrees";
    // Something else that it did in the body then may be what is called so.
    return fit === "differs" && (bestFit(dates, days("subject", "participant")) ?? "differs") !== "differs" ? "possibly" : fit;
  }
  if (claimed === "left") {
    const ends = inside.flatMap(({ end }) => (end.edtf === ".." || end.earliest === null ? [] : [end]));
    // Some stepped down and did not leave: it is the same word to many.
    const lower = law.filter((spell) => !spell.full && !["signatory", "candidate"].includes(spell.role)).map(({ start }) => start);
    if (inside.length === 0) return law.some(({ end }) => end.edtf !== ".." && end.earliest !== null) ? "possibly" : "differs";
    if (ends.length === 0) return "differs";
    return bestFit(dates, [...ends, ...lower, ...days("leaving"), ...goings]) ?? "agrees";
  }
  if (claimed === "joined") {
    if (inside.length === 0)
      return law.every((spell) => LESSER.includes(spell.role))
        ? "differs"
        : laxer(
            bestFit(
              dates,
              law.map(({ start }) => start),
            ),
          );
    const came = dates.filter(({ as }) => as !== "until");
    const fit = bestFit(
      came,
      inside.map(({ start }) => start),
    );
    if (fit === "agrees" || fit === null) return ordered(membership, clause, context) ?? placed(membership, clause, context) ?? "agrees";
    // Decided in one year and in force in the next: neither is wrong.
    return bestFit(came, [...law.map(({ start }) => start), ...days("joining", "founder", "signatory", "created", "initiator", "subject")]) === "differs"
      ? "differs"
      : "possibly";
  }
  return memberAt(inside, law, clause, context);
}

/** Is a lesser role one that others say is membership? */
const isDisputed = ({ conflicts }: Membership["spells"][number]): boolean =>
  conflicts.some(({ values }) => values.some(({ value }) => /^(?:joined|member)(?!\p{L})/iu.test(String(value))));

const HAS_BEEN = /(?<!\p{L})(?:has|have) been(?!\p{L})|(?<!\p{L})(?:является|являются|состоит)(?!\p{L})/iu;

/** `member of`, at the dates given, or now, or ever. */
function memberAt(inside: Membership["spells"], law: Membership["spells"], clause: Clause, { written }: Context): Stance {
  const dates = happened(clause.dates);
  // A party or participant that was never called a member is one to many; a member is no observer.
  const isNear = !law.some(({ full }) => full) && law.some(({ role }) => ["party", "participant", "signatory"].includes(role));
  if (inside.length === 0) return isNear ? "possibly" : "differs";
  const member = notionOf(clause, "member", "observer", "associate", "partner");
  const told = clause.sentence.words[member?.from ?? -1]?.start ?? 0;
  const [date] = dates;
  const today = { earliest: written, latest: written };
  // `Has been a member since`, of what is over.
  if (date?.as === "since" && HAS_BEEN.test(clause.text) && inside.every((spell) => holdsAt(spell, today) === "no")) return "differs";
  if (date?.as === "since" && member !== undefined && (date.start >= told || HAS_BEEN.test(clause.text))) {
    const fit = bestFit([{ ...date, as: "at" }], [...inside.map(({ start }) => start), ...law.map(({ start }) => start)]) ?? "possibly";
    // `Since 2015, as a member, it has been …`: something else may have begun then.
    return fit === "differs" && date.start < told ? "possibly" : fit;
  }
  // `From 2008 to 2010` gives a beginning and an end.
  if (date?.unit === "span" && dates.length === 1 && /(?<!\p{L})(?:from|с)\s/iu.test(clause.sentence.text.slice(Math.max(0, date.start - 8), date.start + 6))) {
    const end = (day: number) =>
      bestFit(
        [{ ...date, as: "at", from: day, to: day + 364 }],
        law.map((spell) => spell.end),
      );
    const starts = bestFit(
      [{ ...date, as: "at", from: date.from, to: date.from + 364 }],
      law.map((spell) => spell.start),
    );
    const ends = end(date.to - 364);
    if (starts === "agrees" && ends === "agrees") return "agrees";
    return starts === "differs" && ends === "differs" ? "differs" : "possibly";
  }
  if (date?.as === "until" && dates.length === 1) {
    const fit = bestFit(
      [{ ...date, as: "at" }],
      law.map(({ end }) => end),
    );
    if (fit === "agrees") return fit;
    // Until a year after which it went on to be one: that is when it ended, and not so.
    const after = { earliest: date.to + 1, latest: date.to + 1 };
    if (fit === "differs" && inside.some((spell) => holdsAt(spell, after) === "yes")) return "differs";
  }
  if (date !== undefined && date.as !== "since") {
    const holds = inside.map((spell) => holdsAt(spell, { earliest: date.from, latest: date.to }));
    return holds.includes("yes") ? "agrees" : holds.includes("possibly") ? "possibly" : "differs";
  }
  const past = /(?<!\p{L})(?:was|were|had been|once|former\w*|был\p{L}*|ранее|состоял\p{L}*)(?!\p{L})/iu.test(clause.text);
  const now = inside.some((spell) => holdsAt(spell, { earliest: written, latest: written }) === "yes");
  if (now) return "agrees";
  return past ? "agrees" : inside.some((spell) => holdsAt(spell, { earliest: written, latest: written }) === "possibly") ? "possibly" : "differs";
}

// To be one of these is not to have joined.
const LESSER: readonly Role[] = ["observer", "partner", "dialogue-partner", "guest", "invited", "candidate", "sponsor", "associate"];

const laxer = (fit: Stance | null): Stance => (fit === "agrees" ? "agrees" : fit === null ? "possibly" : fit);

/** `the last of the five to join`: compared only where it is said of the republics. */
function ordered(membership: Membership, clause: Clause, { dataset }: Context): Stance | null {
  const word = notionOf(clause, "first", "last");
  if (word === undefined || !/(?:first|last|перв\p{L}+|последн\p{L}+)\s*(?:of\b.*)?\s*(?:to\s|member|state|to get|кто)/iu.test(clause.text)) return null;
  const five = clause.sentence.mentions.some(({ kind }) => kind === "five") || /region|регион|(?:of the five|из пяти)/iu.test(clause.text);
  if (!five) return null;
  const came = REPUBLICS.flatMap((country) => {
    const held = find(dataset.memberships, `${membership.organization}-${country.toLowerCase()}`)?.spells.find(({ full, track }) => full && track === "law");
    return held?.start.earliest == null ? [] : [{ country, day: held.start.earliest }];
  }).sort((a, b) => a.day - b.day);
  const wanted = word.name === "first" ? came[0] : came.at(-1);
  return wanted?.country === membership.country ? "agrees" : "differs";
}

const PLACES = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth".split(" ");

/** `Became the tenth member`: how many there were once it was in, where all are held. */
function placed({ organization, country }: Membership, { text }: Clause, { dataset }: Context): Stance | null {
  const word = text.match(new RegExp(`(?<!\\p{L})(${PLACES.join("|")})\\s+(?:full\\s+)?member(?!\\p{L})`, "iu"))?.[1];
  const coverage = dataset.memberships.coverage.parts[organization];
  const came = find(dataset.memberships, `${organization}-${country.toLowerCase()}`)?.spells.find(({ full, track }) => full && track === "law")?.start;
  if (word === undefined || coverage?.state !== "whole" || coverage.others || came?.latest == null) return null;
  const { least, possible } = membershipsAt(dataset.memberships, { organization, at: formatDay(came.latest) });
  const place = PLACES.indexOf(word.toLowerCase()) + 1;
  return place >= least && place <= possible ? "agrees" : "differs";
}
