// Texts that a page shows in another language than its own, because nobody has translated them yet. On the server they carry marks, letters for private use that
// no text has, from the message or record to the finished page, where `postprocess/fallbacks.ts` makes `lang` of them. In the browser there are none.
/** Languages that others fall back to. */
export type FallbackTag = "en" | "ru";

const OPENING: Readonly<Record<FallbackTag, string>> = { en: "\uE0E1", ru: "\uE0E2" };
const CLOSING = "\uE0E0";

/** A text with the mark of its language, where it has any letter. */
export function markedAs(tag: FallbackTag, text: string): string {
  return process.env.IN_BROWSER === "true" || !/\p{L}/u.test(text) ? text : OPENING[tag] + text + CLOSING;
}

/** A stretch of text, and the language that it is marked as; null where it is in that of its page. */
export interface Stretch {
  text: string;
  tag: FallbackTag | null;
}

const TAG_OF: ReadonlyMap<string, FallbackTag> = /* @__PURE__ */ new Map((Object.keys(OPENING) as FallbackTag[]).map((tag) => [OPENING[tag], tag] as const));

/** A text taken apart by its marks. Within a stretch of one language a stretch of another may stand. */
export function stretchesOf(text: string): Stretch[] {
  return process.env.IN_BROWSER === "true" ? [{ text, tag: null }] : stretchesIn(text);
}

function stretchesIn(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  const open: FallbackTag[] = [];
  for (const piece of text.split(/([\uE0E0-\uE0E2])/)) {
    const opened = TAG_OF.get(piece);
    if (opened !== undefined) open.push(opened);
    else if (piece === CLOSING) open.pop();
    else if (piece !== "") stretches.push({ text: piece, tag: open.at(-1) ?? null });
  }
  return stretches;
}

/** What a whole text is marked as; null where it is in the language of its page, or only parts of it are marked. */
export function markOf(text: string): FallbackTag | null {
  const [first, ...more] = stretchesOf(text);
  return first !== undefined && more.every(({ tag }) => tag === first.tag) ? first.tag : null;
}

/** A text without marks. */
export function unmarked(text: string): string {
  return process.env.IN_BROWSER === "true" ? text : text.replaceAll(/[\uE0E0-\uE0E2]/g, "");
}
