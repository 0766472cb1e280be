import { type Bars, type Columns, FACT, INK, type Shared } from "./shared.ts";

const WIDTH = 1072;
const TALL = 150;
const MUTED = "#545c63";

/** The small graphic of a picture: the renderer lays out boxes and draws no text in SVG. */
export function Graphic({ graphic }: { graphic: NonNullable<Shared["graphic"]> }) {
  return graphic.kind === "bars" ? <BarGraphic {...graphic} /> : <ColumnGraphic {...graphic} />;
}

/** What the graphic below is of. */
function Caption({ text }: { text: string }) {
  return <div style={{ display: "flex", fontSize: 22, color: MUTED, marginBottom: 8 }}>{text}</div>;
}

function BarGraphic({ caption, bars, top = Math.max(1, ...bars.map(({ value }) => value)) }: Bars) {
  const room = 360;
  return (
    <div style={{ display: "flex", flexDirection: "column" }}>
      <Caption text={caption} />
      {bars.map(({ name, value, text, colour }) => (
        <div key={name} style={{ display: "flex", alignItems: "center", height: 42, fontSize: 24 }}>
          <div style={{ display: "flex", width: WIDTH - room - 110 }}>{name}</div>
          <div style={{ display: "flex", width: text === "" ? 0 : Math.max(3, (value / top) * room), height: 24, background: colour }} />
          <div style={{ display: "flex", marginLeft: 12, fontWeight: 600 }}>{text}</div>
        </div>
      ))}
    </div>
  );
}

function ColumnGraphic({ caption, values, ends: [first, last] }: Columns) {
  const top = Math.max(1, ...values);
  const wide = WIDTH / values.length;
  const highest = values.indexOf(Math.max(...values));
  return (
    <div style={{ display: "flex", flexDirection: "column" }}>
      <Caption text={caption} />
      <div style={{ display: "flex", height: TALL + 30, alignItems: "flex-end", borderBottom: `2px solid ${INK}` }}>
        {values.map((value, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          <div key={at} style={{ display: "flex", flexDirection: "column", width: wide, alignItems: "center" }}>
            <div style={{ display: "flex", fontSize: 22, fontWeight: 600, height: 30 }}>
              {(at === highest || at === values.length - 1) && value > 0 ? value : ""}
            </div>
            <div style={{ display: "flex", width: Math.max(4, wide - 4), height: (value / top) * TALL, background: FACT }} />
          </div>
        ))}
      </div>
      <div style={{ display: "flex", justifyContent: "space-between", fontSize: 22, color: MUTED, marginTop: 6 }}>
        <span>{first}</span>
        <span>{last}</span>
      </div>
    </div>
  );
}
