import type { Dataset } from "../../../../query/index.ts";
import type { RecordWords } from "../../words.ts";
import type { Base } from "../base.ts";
import { VERDICTS } from "../vocabulary.ts";
import { body, claim, person, series, state } from "./actors.ts";
import { agreement, event, position, visit, vote } from "./happenings.ts";
import { corridor, deployment, membership, tenure } from "./states-of-things.ts";
import type { Teller, ToldRecord } from "./told.ts";

type Told =
  | "countries"
  | "organizations"
  | "people"
  | "memberships"
  | "tenures"
  | "events"
  | "agreements"
  | "deployments"
  | "corridors"
  | "series"
  | "votes"
  | "visits"
  | "positions"
  | "claims";

const TELLERS: { [C in Told]: Teller<C> } = {
  countries: state,
  organizations: body,
  people: person,
  memberships: membership,
  tenures: tenure,
  events: event,
  agreements: agreement,
  deployments: deployment,
  corridors: corridor,
  series,
  votes: vote,
  visits: visit,
  positions: position,
  claims: claim,
};
const isTold = (collection: string): collection is Told => Object.hasOwn(TELLERS, collection);

/** Records in Russian sentences: the same ones, in the same order, as the English by which they are found. */
export function recordWords(base: Base): RecordWords {
  const held = new Map<string, ToldRecord | null>();
  const tell = (path: string): ToldRecord | null => {
    const known = held.get(path);
    if (known !== undefined) return known;
    const [collection = "", id = ""] = path.split("/");
    const record = isTold(collection) ? base.record(collection as keyof Dataset, id) : undefined;
    const made = record === undefined ? null : (TELLERS[collection as Told] as Teller<keyof Dataset>)(record, base);
    held.set(path, made);
    return made;
  };
  return {
    title: (path) => tell(path)?.title ?? path,
    says: (path, ...places) => {
      const told = tell(path);
      return told === null ? path : (places.length === 0 ? [0] : places).flatMap((place) => told.says[place] ?? []).join(" ");
    },
    claim({ id, reason }) {
      const own = base.record("claims", id);
      return { statement: own?.statement ?? "", reason: reason === null ? null : (own?.reason ?? reason) };
    },
    fact(path) {
      const claimed = path.startsWith("claims/") ? base.record("claims", path.slice("claims/".length)) : undefined;
      const says = tell(path)?.says[0] ?? path;
      return claimed === undefined ? says : `Вердикт: ${VERDICTS[claimed.verdict]}. ${says}`;
    },
  };
}
