// Faces of the reader's own machine that stand in until ours have come, as wide and as high as ours, so that nothing moves when they do.
import arial from "@capsizecss/metrics/arial";
import arialBold from "@capsizecss/metrics/arial/700";
import notoSans from "@capsizecss/metrics/notoSans";
import notoSansBold from "@capsizecss/metrics/notoSans/700";
import notoSerif from "@capsizecss/metrics/notoSerif";
import notoSerifBold from "@capsizecss/metrics/notoSerif/700";
import roboto from "@capsizecss/metrics/roboto";
import robotoBold from "@capsizecss/metrics/roboto/700";
import timesNewRoman from "@capsizecss/metrics/timesNewRoman";
import timesNewRomanBold from "@capsizecss/metrics/timesNewRoman/700";

/** What the width and height of a line of text hang on, in units of the font. */
export type Metrics = Pick<typeof arial, "familyName" | "fullName" | "postscriptName" | "ascent" | "descent" | "lineGap" | "unitsPerEm" | "xWidthAvg">;

interface Substitute {
  /** Family that the style sheets name. */
  family: string;
  regular: Metrics;
  bold: Metrics;
  /** Families drawn to the same widths, by full name and full name of the bold. */
  alike?: readonly (readonly [regular: string, bold: string])[];
}

/** DejaVu 2.37, measured as the others are, which are not in the package. */
const dejaVu = (familyName: string, postscriptName: string, ascent: number, xWidthAvg: number): Metrics => ({
  familyName,
  fullName: postscriptName.endsWith("-Bold") ? `${familyName} Bold` : familyName,
  postscriptName,
  ascent,
  descent: -483,
  lineGap: 0,
  unitsPerEm: 2048,
  xWidthAvg,
});

/**
 * By our family: those of Windows and of Apple's systems, of Android, and of Linux. Each has the letters of all languages of the region (Georgia, for
 * one, lacks the Kazakh ones), so that no word stands in two faces while ours are on their way.
 */
export const SUBSTITUTES: Readonly<Record<"Piazzolla Variable" | "Source Sans 3 Variable", readonly Substitute[]>> = {
  "Piazzolla Variable": [
    {
      family: "Piazzolla by Times",
      regular: timesNewRoman,
      bold: timesNewRomanBold,
      alike: [
        ["Liberation Serif", "Liberation Serif Bold"],
        ["Tinos", "Tinos Bold"],
      ],
    },
    { family: "Piazzolla by Noto", regular: notoSerif, bold: notoSerifBold, alike: [["Noto Serif", "Noto Serif Bold"]] },
    {
      family: "Piazzolla by DejaVu",
      regular: dejaVu("DejaVu Serif", "DejaVuSerif", 1901, 1058),
      bold: dejaVu("DejaVu Serif", "DejaVuSerif-Bold", 1923, 1168),
    },
  ],
  "Source Sans 3 Variable": [
    {
      family: "Source Sans by Arial",
      regular: arial,
      bold: arialBold,
      alike: [
        ["Liberation Sans", "Liberation Sans Bold"],
        ["Arimo", "Arimo Bold"],
      ],
    },
    { family: "Source Sans by Roboto", regular: roboto, bold: robotoBold, alike: [["Roboto", "Roboto Bold"]] },
    { family: "Source Sans by Noto", regular: notoSans, bold: notoSansBold, alike: [["Noto Sans", "Noto Sans Bold"]] },
    {
      family: "Source Sans by DejaVu",
      regular: dejaVu("DejaVu Sans", "DejaVuSans", 1901, 1041),
      bold: dejaVu("DejaVu Sans", "DejaVuSans-Bold", 1901, 1176),
    },
  ],
};

/** What is set in a family: running text, heads, and what is strong within text. Letters for smaller sizes are wider, so that heads are apart. */
export type Setting<T> = Record<"text" | "heads" | "strong", T>;

const WEIGHTS: Setting<string> = { text: "1 549", heads: "550 580", strong: "581 1000" };

/** Rules of the faces that stand in for one of ours. */
export function substituteRules(substitutes: readonly Substitute[], ours: Setting<Metrics>): string[] {
  return substitutes.flatMap(({ family, regular, bold, alike = [] }) => {
    const boldNames = [bold.fullName, bold.postscriptName, ...alike.map(([, name]) => name)];
    return [
      rule(family, WEIGHTS.text, ours.text, regular, [regular.fullName, regular.postscriptName, ...alike.map(([name]) => name)]),
      rule(family, WEIGHTS.heads, ours.heads, bold, boldNames),
      rule(family, WEIGHTS.strong, ours.strong, bold, boldNames),
    ];
  });
}

function rule(family: string, weights: string, ours: Metrics, { unitsPerEm, xWidthAvg }: Metrics, names: readonly string[]): string {
  const size = ours.xWidthAvg / ours.unitsPerEm / (xWidthAvg / unitsPerEm);
  const percent = (part: number) => `${(part * 100).toFixed(2)}%`;
  // The line is as high as ours although the letters are of another size.
  const high = (part: number) => percent(part / ours.unitsPerEm / size);
  const overrides = `size-adjust:${percent(size)};ascent-override:${high(ours.ascent)};descent-override:${high(-ours.descent)};line-gap-override:${high(ours.lineGap)}`;
  const sources = [...new Set(names)].map((name) => `local("${name}")`).join(",");
  return `@font-face{font-family:"${family}";font-weight:${weights};src:${sources};${overrides}}`;
}
