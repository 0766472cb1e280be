import { dayIn, listIn } from "@/locale/locale.ts";
import { atlasMessages } from "@/messages/atlas/index.ts";
import { REPUBLICS } from "@/model/republics.ts";
import { statesIn } from "@/phrases/counts.ts";
import { Emphasized } from "@/phrases/emphasized.tsx";
import type { Shown } from "./details.ts";
import { calledOn } from "./moment.ts";

/** What the map shows, in a sentence or two made from the same values. */
export function MapSentence({ shown: { data, view, moment, fills } }: { shown: Shown }) {
  const { locale } = data;
  const words = atlasMessages(locale);
  const year = Number(moment.day.slice(0, 4));
  const name = (code: string) => calledOn(data, code, moment.day);
  const parts = REPUBLICS.flatMap((code) => {
    const { look, word } = fills[code] ?? { look: "none", word: "" };
    return look === "none" ? [] : [`${name(code)} (${word})`];
  });
  const { members } = moment.members;
  const named = (holds: "yes" | "possibly") => members.filter((member) => member.holds === holds).map(({ country }) => name(country));
  const [inside, open] = [named("yes"), named("possibly")];
  const frozen = members.filter(({ practice }) => practice !== null).map(({ country }) => name(country));
  return (
    <p className="say" aria-live="polite" data-testid="sentence" data-picture="title">
      {view.fill === "members" ? (
        <>
          <Emphasized
            parts={words.sentence({
              ...statesIn(locale, moment.members),
              day: dayIn(locale, moment.day),
              short: data.organizations.find(({ id }) => id === view.org)?.short ?? view.org,
              named: inside.length,
              names: listIn(locale, inside),
            })}
          />{" "}
          {open.length === 0 ? "" : `${words.open({ names: listIn(locale, open) })} `}
          {frozen.length === 0 ? "" : `${words.frozen({ names: listIn(locale, frozen) })} `}
          {moment.members.most === null ? `${words.incomplete} ` : ""}
        </>
      ) : null}
      {view.fill === "un" ? words.unSentence({ year, partner: name(view.partner), count: parts.length, parts: listIn(locale, parts) }) : null}
      {view.fill === "trade" ? words.tradeSentence({ year, count: parts.length, parts: listIn(locale, parts) }) : null}
      {view.fill === "none" ? words.daySentence({ day: dayIn(locale, moment.day) }) : null}
    </p>
  );
}
