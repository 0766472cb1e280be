import { formatDay } from "../../src/time/index.ts";
import type { Tenure } from "../../src/types.ts";
import { type Asked, type Item, recordCommand, yearsBefore } from "./item.ts";

/** Positions that are shown by what was said or done years ago. */
export function* oldPositions({ dataset, on, years }: Asked): Generator<Item> {
  const before = yearsBefore(on, years);
  for (const { id, country, issue, stance, date, citations } of dataset.positions.records) {
    // Where no day is known, it stands as of the last day on which somebody looked.
    const read = citations
      .flatMap(({ read: day }) => day ?? [])
      .sort()
      .at(-1);
    if (date === null ? read === undefined || read >= formatDay(before) : date.latest >= before) continue;
    yield {
      kind: "position",
      path: `positions/${id}`,
      what: `${country} on ${issue}: ${stance}`,
      why:
        date === null
          ? `no day is known, and sources were last read on ${read}`
          : `rests on what was said or done on ${date.edtf}, more than ${years} years ago`,
      todo: "look for a newer statement or vote; if there is none, cite a source that says so, and move readTo",
      command: recordCommand("positions", id),
    };
  }
}

/** Offices whose last holder held them to a day that has passed. A note on the record explains why nobody follows. */
export function* termsOver({ dataset, on }: Asked): Generator<Item> {
  const office = ({ country, organization, office: of }: Tenure) => `${country ?? organization} ${of}`;
  const { records } = dataset.tenures;
  for (const tenure of records) {
    const { end } = tenure;
    if (end.edtf === ".." || end.latest === null || end.latest >= on || tenure.note !== null) continue;
    const after = records.some(
      (other) => other !== tenure && office(other) === office(tenure) && (other.end.latest === null || other.end.latest > Number(end.latest)),
    );
    if (after) continue;
    yield {
      kind: "term",
      path: `tenures/${tenure.id}`,
      what: `${tenure.person}, ${tenure.title}`,
      why: `held the office of ${office(tenure)} until ${end.edtf}, and nobody is entered after`,
      todo: "enter who holds it, or say in note that the office was abolished or why it is not followed",
      command: recordCommand("tenures", tenure.id),
    };
  }
}

/** Forces that are said to be there still, past the day to which the agreement runs. */
export function* staysOver({ dataset, on }: Asked): Generator<Item> {
  for (const { id, name, plannedEnd, status } of dataset.deployments.records) {
    if (plannedEnd === null || plannedEnd.latest >= on || status === "ended") continue;
    yield {
      kind: "stay",
      path: `deployments/${id}`,
      what: name,
      why: `its agreement runs to ${plannedEnd.edtf}, and it is held to be ${status}`,
      todo: "look whether it was prolonged or ended, and enter plannedEnd, end and status",
      command: recordCommand("deployments", id),
    };
  }
}

// A treaty that has not taken effect in ten years will hardly make news; such are counted by `pnpm data:report`.
const [YOUNGEST, OLDEST] = [1, 10];

/** Agreements that were signed, and memberships that were applied for or signed, of which nothing was heard since. */
export function* waiting({ dataset, on, years }: Asked): Generator<Item> {
  for (const { id, title, status, signed, initialled } of dataset.agreements.records) {
    const since = signed ?? initialled;
    if (!["signed", "initialled", "announced", "not-in-force"].includes(status) || since === null) continue;
    if (since.latest > yearsBefore(on, YOUNGEST) || since.earliest < yearsBefore(on, OLDEST)) continue;
    yield {
      kind: "waiting",
      path: `agreements/${id}`,
      what: title,
      why: `${status} since ${since.edtf}`,
      todo: "look whether it took effect, and enter force and status",
      command: recordCommand("agreements", id),
    };
  }
  for (const { id, spells } of dataset.memberships.records) {
    const last = spells.filter(({ track }) => track === "law").at(-1);
    if (last === undefined || last.end.edtf !== ".." || !["signatory", "candidate"].includes(last.role)) continue;
    const { earliest, edtf } = last.start;
    if (earliest === null || earliest > yearsBefore(on, years) || earliest < yearsBefore(on, OLDEST)) continue;
    yield {
      kind: "waiting",
      path: `memberships/${id}`,
      what: `${last.role} in ${id}`,
      why: `${last.role} since ${edtf}, and still so when sources were read up to ${formatDay(dataset.memberships.horizon)}`,
      todo: "look whether it was taken in, and begin a new spell",
      command: recordCommand("memberships", id),
    };
  }
}
