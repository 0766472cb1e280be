// Widths of letters in Source Sans 3 at weight 600, in thousandths of the size, as a browser measures them: what places names must know how wide
// they are before any browser has drawn them, and the same in every browser. Lighter text is a little narrower.
import { unmarked } from "@/locale/marks.ts";

const WIDTHS: Readonly<Record<number, string>> = {
  200: "  ",
  270: "ij|¦ìíîïіїIl·'.,:;İʻʼ’ÍÎ",
  320: "!()-[]f{}ł/\\°ªº",
  370: "rt²³¹řţť",
  450: "*?cgsz®¿śŝşšźżžçćĉċčгсзэєғ",
  480: '"xтх–“”JLY_evyÝèéêëýÿēĕėęěŸеуьѐёўәҰұҮүӯ',
  525: "0123456789#$+<=>F^ak~¢£¤¥§±×àáâãäåāăąðñĝğġģЃГавкќҳ−ESTVXZòóôõöøōőŚŜŞŠŢŤŹŻŽЕЁУТХочяҒөӮҷ",
  560: "AbdhnopquÀÁÂÃÄÅùúûüþĀĂĄđĥħńņňũūŭůűųАЗбдлпрђћџқһ",
  600: "BKRCPµÇĆĈĊČßďŔŖŘВБЬЯңЄРСЭКийнцѝӣҲ",
  640: "&DGĎĐĜĞĠĢЧъЛмҺҶҚ",
  670: "HNUÐÑÙÚÛÜŃŅŇŪŬŮŰŲДЙНПЦӘӢOQÒÓÔÕÖØŌŎŐИОҢӨ",
  720: "ыЪж",
  770: "MwМФфюљæшњ",
  830: "W¼½¾ŴщЫ%mÆœ—",
  900: "Ж@ЉШЩЮЊ…",
};
const BY_LETTER = new Map(Object.entries(WIDTHS).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)] as const)));
const USUAL = 560;

/** How wide a text is in the typeface of the graphics, in pixels. */
export function textWidth(text: string, size: number): number {
  return ([...unmarked(text)].reduce((sum, letter) => sum + (BY_LETTER.get(letter) ?? USUAL), 0) * size) / 1000;
}
