/** Whose mark it is. Colours belong to partners; what belongs to none of them has the colour of facts. */
export type Tone = "rus" | "chn" | "tur" | "eu" | "usa" | "region" | "other" | "fact";

const TONES: Record<string, Tone | undefined> = { RUS: "rus", CHN: "chn", TUR: "tur", EU27: "eu", EUU: "eu", EU: "eu", USA: "usa", REGION: "region" };

export function toneOf(code: string): Tone {
  return TONES[code] ?? "other";
}

export function colourOf(tone: Tone): string {
  return tone === "fact" ? "var(--fact)" : `var(--p-${tone})`;
}

/** The same, dark enough for small text. */
export function textColourOf(tone: Tone): string {
  return tone === "fact" ? "var(--ink)" : `var(--p-${tone}-text)`;
}
