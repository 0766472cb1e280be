import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dataset } from "@multivector/data/dataset";
import { notFound } from "next/navigation";
import { ImageResponse } from "next/og";
import { resultOf } from "@/features/audit/result.ts";
import { latestFinding } from "@/features/landing/published-standings.ts";
import { headlineOf, standfirstOf } from "@/features/landing/say.ts";
import { isLocale, type Locale } from "@/locale/locale.ts";
import { atlasMessages } from "@/messages/atlas/index.ts";
import { auditMessages } from "@/messages/audit/index.ts";
import { layoutMessages } from "@/messages/layout/index.ts";
import { storyMessages } from "@/messages/story/index.ts";
import { timelineMessages } from "@/messages/timeline/index.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import { verdictMessages } from "@/messages/verdict/index.ts";
import { claimsOf, FIRST_ARTICLE, pictureOf } from "@/model/articles.ts";
import { claimText } from "@/model/claim-text.ts";
import { verdictCounts } from "@/model/verdict-counts.ts";

/** What a picture says: the finding of its page, and what kind of page it is. */
function textOf(locale: Locale, name: string): { kicker: string; title: string; foot: string } | null {
  const { question } = layoutMessages(locale);
  switch (name) {
    case "map":
      return { kicker: question, title: atlasMessages(locale).title, foot: atlasMessages(locale).description };
    case "timeline":
      return { kicker: question, title: timelineMessages(locale).title, foot: timelineMessages(locale).description };
    case "site":
      return { kicker: "Multivector", title: question, foot: storyMessages(locale).description };
    case "story": {
      const { holders } = vectorMessages(locale);
      return { kicker: question, title: headlineOf(locale, holders, latestFinding), foot: standfirstOf(locale, holders, latestFinding).sure };
    }
  }
  const words = auditMessages(locale);
  const article = dataset.articles.records.find((one) => pictureOf(one) === name);
  if (article !== undefined) {
    const foot = article.id === FIRST_ARTICLE.id ? words.description : article.title;
    return { kicker: words.title, title: resultOf(locale, verdictCounts(claimsOf(article))), foot };
  }
  const claim = dataset.claims.records.find((one) => pictureOf(one) === name);
  if (claim === undefined) return null;
  return {
    kicker: words.claim.number({ number: claim.number, of: claimsOf({ id: claim.article }).length }),
    title: claimText(locale, claim).statement,
    foot: verdictMessages(locale).verdicts[claim.verdict],
  };
}

// One family: the renderer cannot read the other's ligatures. The build runs in this workspace.
const FAMILY = "source-sans-3";
const SUBSETS = ["latin", "latin-ext", "cyrillic"] as const;
const FONTS = SUBSETS.flatMap((subset) =>
  ([400, 600] as const).map((weight) => ({
    // A subset is found by its own name.
    name: `${FAMILY}-${subset}`,
    data: readFileSync(join(process.cwd(), "node_modules/@fontsource", FAMILY, "files", `${FAMILY}-${subset}-${weight}-normal.woff`)),
    weight,
    style: "normal" as const,
  })),
);
// For a letter that no font has the renderer would ask the network.
const KNOWN = /^[\u0020-\u024F\u0400-\u045F\u2010-\u2026]*$/;

export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params;
  const [, language = "", of = ""] = /^(\w\w)-(.+)\.png$/.exec(name) ?? [];
  const text = isLocale(language) ? textOf(language, of) : null;
  if (text === null) notFound();
  const { kicker, title, foot } = text;
  for (const line of [kicker, title, foot])
    if (!KNOWN.test(line)) throw new Error(`social picture ${name}: “${line}” has a letter that the fonts at hand do not have`);
  return new ImageResponse(
    <div
      style={{
        width: "100%",
        height: "100%",
        display: "flex",
        flexDirection: "column",
        background: "#fcfcfa",
        color: "#1c2126",
        padding: 64,
        fontFamily: SUBSETS.map((subset) => `${FAMILY}-${subset}`).join(", "),
      }}
    >
      <div style={{ display: "flex", alignItems: "center", fontSize: 28, color: "#545c63" }}>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: a picture is made of it */}
        <svg viewBox="-13 -13 26 26" width="46" height="46">
          <circle r="3.6" fill="#1c2126" />
          <path d="M0 -6.2V-12.4M6.2 0H10.5M-4.4 4.4l-3.6 3.6" stroke="#1c2126" strokeWidth="2.2" />
        </svg>
        <span style={{ marginLeft: 16 }}>{kicker}</span>
      </div>
      <div style={{ display: "flex", flex: 1, alignItems: "center", fontWeight: 600, fontSize: title.length > 90 ? 52 : 68, lineHeight: 1.15 }}>{title}</div>
      <div style={{ display: "flex", borderTop: "3px solid #1c2126", paddingTop: 20, fontSize: 26, color: "#545c63" }}>{foot}</div>
    </div>,
    {
      width: 1200,
      height: 630,
      fonts: FONTS,
    },
  );
}
