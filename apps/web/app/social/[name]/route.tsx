import { notFound } from "next/navigation";
import { ImageResponse } from "next/og";
import { capital, isLocale, type Locale } from "@/locale/locale.ts";
import { PICTURE } from "@/ui/layout/metadata.ts";
import { FONT_FAMILY, FONTS } from "../fonts.ts";
import { Graphic } from "../graphic.tsx";
import { KNOWN_LETTERS } from "../letters.ts";
import type { Shared } from "../shared.ts";
import { imprintOf, sharedOf } from "../shared-of.ts";

/** The picture of a page for links in social media: what the page finds, drawn when it is asked for. */
export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params;
  const [, language = "", of = ""] = /^(\w\w)-(.+)\.png$/.exec(name) ?? [];
  const shared = isLocale(language) ? sharedOf(language, of) : null;
  if (shared === null) notFound();
  const { kicker, title, say } = shared;
  for (const line of [kicker, title, say])
    if (!KNOWN_LETTERS.test(line)) throw new Error(`social picture ${name}: “${line}” has a letter that the fonts at hand do not have`);
  return new ImageResponse(<Picture shared={shared} imprint={imprintOf(language as Locale)} />, { ...PICTURE, fonts: FONTS });
}

function Picture({ shared: { kicker, title, say, graphic }, imprint }: { shared: Shared; imprint: string }) {
  const alone = graphic === undefined;
  return (
    <div
      style={{
        width: "100%",
        height: "100%",
        display: "flex",
        flexDirection: "column",
        background: "#fcfcfa",
        color: "#1c2126",
        padding: "52px 64px",
        fontFamily: FONT_FAMILY,
      }}
    >
      <div style={{ display: "flex", alignItems: "center", fontSize: 26, color: "#545c63" }}>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: a picture is made of it */}
        <svg viewBox="-13 -13 26 26" width="44" height="44">
          <circle r="3.6" fill="#1c2126" />
          <path d="M0 -6.2V-12.4M6.2 0H10.5M-4.4 4.4l-3.6 3.6" stroke="#1c2126" strokeWidth="2.2" />
        </svg>
        <span style={{ marginLeft: 14 }}>{capital(kicker)}</span>
        <span style={{ marginLeft: "auto", fontSize: 22 }}>{imprint}</span>
      </div>
      <div style={{ display: "flex", flex: 1, flexDirection: "column", justifyContent: "center" }}>
        <div style={{ display: "flex", fontWeight: 600, fontSize: sizeOf(title, alone), lineHeight: 1.15 }}>{title}</div>
        {alone || say === "" ? null : <div style={{ display: "flex", marginTop: 14, fontSize: say.length > 220 ? 23 : 28, lineHeight: 1.3 }}>{cut(say)}</div>}
      </div>
      {alone ? (
        <div style={{ display: "flex", borderTop: "3px solid #1c2126", paddingTop: 20, fontSize: 26, color: "#545c63" }}>{cut(say)}</div>
      ) : (
        <Graphic graphic={graphic} />
      )}
    </div>
  );
}

/** Long titles are set smaller, and smaller still above a graphic. */
function sizeOf(title: string, alone: boolean): number {
  if (!alone) return title.length > 60 ? 36 : 54;
  return title.length > 90 ? 52 : 68;
}

/** In pixels there is room for so many letters; what is left out is in the text alternative. */
const ROOM = 330;

function cut(say: string): string {
  return say.length <= ROOM ? say : `${say.slice(0, say.lastIndexOf(" ", ROOM)).replace(/[,;]$/, "")}…`;
}
