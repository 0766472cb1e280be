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
export type Metrics = Pick<typeof arial, "familyName" | "fullName" | "postscriptName" | "ascent" | "descent" | "lineGap" | "unitsPerEm" | "xWidthAvg"> & Widths;

interface Widths {
  /** Of a space. */
  space: number;
  /** Of a Russian letter on average, as `cyrillicWidth` has it. */
  cyrillic: number;
}

interface Substitute {
  /** Family that the style sheets name. */
  family: string;
  regular: Metrics;
  bold: Metrics;
  /** Families drawn to the same widths, by full name and full name of the bold. */
  alike?: readonly (readonly [regular: string, bold: string])[];
}

/** DejaVu 2.37, measured as the others are, which are not in the package. */
const dejaVu = (familyName: string, postscriptName: string, ascent: number, xWidthAvg: number, widths: Widths): Metrics => ({
  familyName,
  fullName: postscriptName.endsWith("-Bold") ? `${familyName} Bold` : familyName,
  postscriptName,
  ascent,
  descent: -483,
  lineGap: 0,
  unitsPerEm: 2048,
  xWidthAvg,
  ...widths,
});

/**
 * How wide a Russian letter is on average. @param widthOf Width of a letter
 */
export function cyrillicWidth(widthOf: (letter: string) => number): number {
  let [width, all] = [0, 0];
  for (const entry of RUSSIAN.split(" ")) {
    const often = Number(entry.slice(1));
    width += often * widthOf(entry.charAt(0));
    all += often;
  }
  return Math.round(width / all);
}

/** Letters of Russian and how often they are met, in ten thousand; from general knowledge, and near enough for an average. */
const RUSSIAN =
  "о1097 е845 а801 и735 н670 т626 с547 р473 в454 л440 к349 м321 д298 п281 у262 я201 ы190 ь174 г170 з165 б159 ч144 й121 х97 ж94 ш73 ю64 ц48 щ36 э32 ф26 ъ4 ё4";

/**
 * By our family: those of Windows and of Apple's systems, of Android, and of Linux. Each has the letters of all languages of the region (Georgia, for
 * one, lacks the Kazakh ones), so that no word stands in two faces while ours are on their way.
 */
export const SUBSTITUTES: Readonly<Record<"Piazzolla Variable" | "Source Sans 3 Variable", readonly Substitute[]>> = {
  "Piazzolla Variable": [
    {
      family: "Piazzolla by Times",
      regular: { ...timesNewRoman, space: 512, cyrillic: 1020 },
      bold: { ...timesNewRomanBold, space: 512, cyrillic: 1095 },
      alike: [
        ["Liberation Serif", "Liberation Serif Bold"],
        ["Tinos", "Tinos Bold"],
      ],
    },
    {
      family: "Piazzolla by Noto",
      regular: { ...notoSerif, space: 260, cyrillic: 609 },
      bold: { ...notoSerifBold, space: 260, cyrillic: 640 },
      alike: [["Noto Serif", "Noto Serif Bold"]],
    },
    {
      family: "Piazzolla by DejaVu",
      regular: dejaVu("DejaVu Serif", "DejaVuSerif", 1901, 1058, { space: 651, cyrillic: 1281 }),
      bold: dejaVu("DejaVu Serif", "DejaVuSerif-Bold", 1923, 1168, { space: 713, cyrillic: 1432 }),
    },
  ],
  "Source Sans 3 Variable": [
    {
      family: "Source Sans by Arial",
      regular: { ...arial, space: 569, cyrillic: 1123 },
      bold: { ...arialBold, space: 569, cyrillic: 1219 },
      alike: [
        ["Liberation Sans", "Liberation Sans Bold"],
        ["Arimo", "Arimo Bold"],
      ],
    },
    {
      family: "Source Sans by Roboto",
      regular: { ...roboto, space: 508, cyrillic: 1158 },
      bold: { ...robotoBold, space: 510, cyrillic: 1169 },
      alike: [["Roboto", "Roboto Bold"]],
    },
    {
      family: "Source Sans by Noto",
      regular: { ...notoSans, space: 260, cyrillic: 588 },
      bold: { ...notoSansBold, space: 260, cyrillic: 636 },
      alike: [["Noto Sans", "Noto Sans Bold"]],
    },
    {
      family: "Source Sans by DejaVu",
      regular: dejaVu("DejaVu Sans", "DejaVuSans", 1901, 1041, { space: 651, cyrillic: 1289 }),
      bold: dejaVu("DejaVu Sans", "DejaVuSans-Bold", 1901, 1176, { space: 713, cyrillic: 1412 }),
    },
  ],
};

/** What is set in a family: running text, heads, and what is strong within text. Letters for smaller sizes are wider, so that heads are apart. */
export type Setting<T> = Record<"text" | "heads" | "strong", T>;

const WEIGHTS: Setting<string> = { text: "1 549", heads: "550 580", strong: "581 1000" };

/** A space as the average widths of the package count it: so much of an English text. */
const SPACES = 0.154;

/**
 * What is as wide as ours by itself. Ours come in files of Latin letters, with the space, and of Cyrillic ones, and either may come first: were it the
 * text as a whole that is as wide, it would be narrower in between, and wrap elsewhere.
 */
const PARTS: readonly (readonly [range: string | null, width: (metrics: Metrics) => number])[] = [
  [null, ({ xWidthAvg, space }) => xWidthAvg - SPACES * space],
  ["U+20,U+A0", ({ space }) => space],
  ["U+400-52F", ({ cyrillic }) => cyrillic],
];

/** Rules of the faces that stand in for one of ours. */
export function substituteRules(substitutes: readonly Substitute[], ours: Setting<Metrics>): string[] {
  return substitutes.flatMap(({ family, regular, bold, alike = [] }) => {
    const boldNames = [bold.fullName, bold.postscriptName, ...alike.map(([, name]) => name)];
    return [
      ...rules(family, WEIGHTS.text, ours.text, regular, [regular.fullName, regular.postscriptName, ...alike.map(([name]) => name)]),
      ...rules(family, WEIGHTS.heads, ours.heads, bold, boldNames),
      ...rules(family, WEIGHTS.strong, ours.strong, bold, boldNames),
    ];
  });
}

function rules(family: string, weights: string, ours: Metrics, theirs: Metrics, names: readonly string[]): string[] {
  const percent = (part: number) => `${(part * 100).toFixed(2)}%`;
  const sources = [...new Set(names)].map((name) => `local("${name}")`).join(",");
  return PARTS.map(([range, width]) => {
    const size = width(ours) / ours.unitsPerEm / (width(theirs) / theirs.unitsPerEm);
    // The line is as high as ours although the letters are of another size.
    const high = (part: number) => percent(part / ours.unitsPerEm / size);
    const overrides = `size-adjust:${percent(size)};ascent-override:${high(ours.ascent)};descent-override:${high(-ours.descent)};line-gap-override:${high(ours.lineGap)}`;
    return `@font-face{font-family:"${family}";font-weight:${weights};src:${sources};${overrides}${range === null ? "" : `;unicode-range:${range}`}}`;
  });
}
