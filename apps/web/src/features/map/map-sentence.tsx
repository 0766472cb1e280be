import type { OrganizationId } from "@multivector/data";
import { capital, compareIn, dateAfter, dateIn, dayIn, listIn } from "@/locale/locale.ts";
import { atlasMessages } from "@/messages/atlas/index.ts";
import { REPUBLICS } from "@/model/republics.ts";
import { statesIn } from "@/phrases/counts.ts";
import { Emphasized } from "@/phrases/emphasized.tsx";
import { absenceOf } from "./absence.ts";
import type { Shown } from "./details.ts";
import { apartSince, UNKNOWN } from "./fills.ts";
import { calledOn, dayNumber } from "./moment.ts";

/** What the map shows, in a sentence or two made from the same values; of two maps one after the other, each with its day. */
export function MapSentence({ shown, setOrg }: { shown: readonly Shown[]; setOrg: SetOrg }) {
  return (
    <div aria-live="polite" data-testid="sentence">
      {shown.map((one) => (
        <p key={one.moment.day} className="say" data-picture="title">
          <Said shown={one} setOrg={setOrg} />
        </p>
      ))}
    </div>
  );
}

type SetOrg = (org: OrganizationId) => void;

function Said({ shown, setOrg }: { shown: Shown; setOrg: SetOrg }) {
  const { data, view, moment, fills } = shown;
  const words = atlasMessages(data.locale);
  const year = Number(moment.day.slice(0, 4));
  const parts = REPUBLICS.flatMap((code) => {
    const { look, word } = fills[code] ?? { look: "none", word: "" };
    return look === "none" || look === UNKNOWN ? [] : [`${calledOn(data, code, moment.day)} (${word})`];
  });
  const said = { year, count: parts.length, parts: listIn(data.locale, parts) };
  switch (view.fill) {
    case "members":
      return absenceOf(data, view.org, dayNumber(moment.day)) === null ? <Members shown={shown} /> : <Absent shown={shown} setOrg={setOrg} />;
    case "un":
      return `${words.unSentence({ ...said, partner: calledOn(data, view.partner, moment.day) })} ${parts.length === 0 || data.votesApart === null || data.votesApart > year ? "" : words.apart({ year: data.votesApart })}`;
    case "trade":
      return `${words.tradeSentence(said)} ${unionInWords(shown, year)} ${apartInWords(shown, year)}`;
    case "none":
      return words.daySentence({ day: dayIn(data.locale, moment.day) });
  }
}

/** A body that there is not has no members: not a finding about states. */
function Absent({ shown: { data, view, moment }, setOrg }: { shown: Shown; setOrg: SetOrg }) {
  const { locale } = data;
  const { absent } = atlasMessages(locale);
  const absence = absenceOf(data, view.org, dayNumber(moment.day));
  if (absence === null) return null;
  const { when, turn, instead } = absence;
  const short = capital(data.organizations.find(({ id }) => id === view.org)?.called ?? view.org);
  return (
    <>
      {absent[when]({ day: dayIn(locale, moment.day), short, turn: dateIn(locale, turn) })}{" "}
      {instead === null ? null : (
        <button type="button" className="button" data-picture="without" onClick={() => setOrg(instead.id)}>
          {absent.show[when]({ short: instead.called })}
        </button>
      )}
    </>
  );
}

function Members({ shown: { data, view, moment, fills } }: { shown: Shown }) {
  const { locale } = data;
  const words = atlasMessages(locale);
  const { members } = moment.members;
  const names = (of: typeof members) => of.map(({ country }) => calledOn(data, country, moment.day)).sort((a, b) => compareIn(locale, a, b));
  const inside = names(members.filter(({ holds }) => holds === "yes"));
  const open = names(members.filter(({ holds }) => holds === "possibly"));
  const frozen = names(members.filter(({ practice }) => practice !== null));
  const unknown = data.states.filter(({ code }) => fills[code]?.look === UNKNOWN).length;
  return (
    <>
      <Emphasized
        parts={words.sentence({
          ...statesIn(locale, moment.members),
          day: dayIn(locale, moment.day),
          short: data.organizations.find(({ id }) => id === view.org)?.called ?? view.org,
          named: inside.length,
          names: listIn(locale, inside),
        })}
      />{" "}
      {open.length === 0 ? "" : `${words.open({ names: listIn(locale, open) })} `}
      {frozen.length === 0 ? "" : `${words.frozen({ names: listIn(locale, frozen) })} `}
      {moment.members.most === null ? `${words.incomplete({ count: unknown })} ` : ""}
    </>
  );
}

/** Whose value is counted otherwise than in the years before. */
function apartInWords({ data, view, moment }: Shown, year: number): string {
  const words = atlasMessages(data.locale);
  const parts = REPUBLICS.flatMap((code) => {
    const since = apartSince(data, view, code, year);
    return since === null ? [] : [`${calledOn(data, code, moment.day)} (${words.since({ day: dateAfter(data.locale, { edtf: String(since) }) })})`];
  });
  return parts.length === 0 ? "" : words.tradeApart({ parts: listIn(data.locale, parts) });
}

/** Where the EU, were it one partner, would come before the state that is named first. */
function unionInWords({ data, moment }: Shown, year: number): string {
  const words = atlasMessages(data.locale);
  const parts = REPUBLICS.flatMap((code) => {
    const { part = 0, union = null } = data.trade[`${code}/${year}`] ?? {};
    return union === null || union <= part ? [] : [`${calledOn(data, code, moment.day)} (${words.percent({ value: Math.round(union * 100) })})`];
  });
  return parts.length === 0 ? "" : words.tradeUnion({ parts: listIn(data.locale, parts) });
}
