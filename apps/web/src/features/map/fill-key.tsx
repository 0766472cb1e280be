import type { Role } from "@multivector/data";
import { atlasMessages } from "@/messages/atlas/index.ts";
import { roleMessages } from "@/messages/role/index.ts";
import type { Shown } from "./details.ts";
import { UNKNOWN } from "./fills.ts";
import { Entry, localeOf } from "./key-entry.tsx";
import { patternOf } from "./map-layers.tsx";

/** What the colours of states mean, and how many states have each. A colour that few days have stands there only when it is drawn. */
export function FillKey({ shown }: { shown: readonly Shown[] }) {
  const fill = shown[0]?.view.fill ?? "none";
  if (fill === "none") return null;
  const count = (look: string) => shown.map(({ data, fills }) => data.states.filter(({ code }) => fills[code]?.look === look).length);
  return (
    <ul className="key">
      {entriesOf(shown, fill)
        .map((entry) => ({ ...entry, counts: count(entry.look) }))
        .filter(({ seldom, counts }) => !seldom || counts.some(Boolean))
        .map(({ look, name, uncounted, counts }) => (
          <Entry key={look} sample={<Swatch look={look} />} name={name} counts={uncounted ? [] : counts} />
        ))}
    </ul>
  );
}

function Swatch({ look }: { look: string }) {
  return <rect x="-14" y="-7" width="28" height="14" className={`state ${look}`} style={patternOf(look, "map-key")} />;
}

interface FillEntry {
  look: string;
  name: string;
  /** What the map says of states that are not followed as well: there is no number of them. */
  uncounted?: boolean;
  /** Left out where nothing is drawn so. */
  seldom?: boolean;
}

const PARTS = [0, 1, 2, 3, 4] as const;

function entriesOf(shown: readonly Shown[], fill: "members" | "un" | "trade"): FillEntry[] {
  const words = atlasMessages(localeOf(shown));
  const none: FillEntry = { look: UNKNOWN, name: fill === "members" ? words.fillKey.unknown : words.noData, seldom: true };
  switch (fill) {
    case "members":
      return [
        { look: "in", name: rolesIn(shown, "in") || words.fillKey.in },
        { look: "frozen", name: words.fillKey.frozen },
        { look: "possibly", name: words.fillKey.possibly },
        { look: "lesser", name: rolesIn(shown, "lesser"), seldom: true },
        { look: "out", name: outInWords(shown) },
        { look: "was", name: words.formerly({ role: rolesIn(shown, "was") }), seldom: true },
        none,
        { look: "none", name: words.fillKey.none, uncounted: true },
      ];
    case "un":
      return [...PARTS.map((part) => ({ look: `part-${part}`, name: words.range({ from: part * 20, to: part * 20 + 20 }) })), none];
    case "trade":
      return [
        { look: "trade-RUS", name: words.firstPartner.RUS },
        { look: "trade-CHN", name: words.firstPartner.CHN },
        { look: "trade-other", name: words.firstPartner.other },
        none,
      ];
  }
}

/** The roles of the states of a colour, by name: "candidate, partner". */
function rolesIn(shown: readonly Shown[], look: string): string {
  const roles = roleMessages(localeOf(shown));
  return [...rolesOf(shown, look)].map((role) => roles[role]).join(", ");
}

function rolesOf(shown: readonly Shown[], look: string): ReadonlySet<Role> {
  return new Set(shown.flatMap(({ moment }) => Object.values(moment.statuses).flatMap(({ status, role }) => (status === look ? (role ?? []) : []))));
}

/** Who was in: of a body that has no members, by what they were. */
function outInWords(shown: readonly Shown[]): string {
  const words = atlasMessages(localeOf(shown));
  const roles = rolesOf(shown, "out");
  return roles.size === 0 || roles.has("member") ? words.fillKey.out : words.formerly({ role: rolesIn(shown, "out") });
}
