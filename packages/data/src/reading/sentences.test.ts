import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentencesIn } from "./sentences.ts";

const textsOf = (text: string) => sentencesIn(text).map((sentence) => sentence.text);

describe("sentencesIn", () => {
  it.each([
    ["two", ["Kazakhstan signed.", "Uzbekistan did not."]],
    ["marks of all kinds", ["Did it join?", "It did!", "Nobody asked why…", "It stayed."]],
    ["Mr.", ["Mr. Putin met Mr. Xi in Beijing.", "They signed nothing."]],
    ["Dr. and Prof.", ["Dr. Olcott and Prof. Laruelle disagree.", "Both have a point."]],
    ["Gen. and Col.", ["Gen. Franks flew to Tashkent with Col. Smith.", "It was autumn."]],
    ["months", ["On Oct. 7 the war began.", "By Dec. 22 Kabul had a government."]],
    ["U.S. within", ["The U.S. Congress met.", "It voted."]],
    ["U.S. at the end", ["It was closed by the U.S.", "The lease had ended."]],
    ["St.", ["They met in St. Petersburg.", "It rained."]],
    ["No.", ["Decree No. 12 was signed.", "No. 13 was not."]],
    ["vs., etc., e.g., i.e.", ["Russia vs. China is too simple, e.g. in gas, i.e. pipelines etc. and loans.", "Trade grew."]],
    ["a number at the head", ["Ташкент присоединился при Мирзиёеве.", "12 ноября 2021 года совет переименовали.", "It grew to ten states.", "15 had asked."]],
    ["initials", ["G. Berdimuhamedow took over from S. A. Niyazov.", "That was in 2006."]],
    ["numbers", ["Trade was 3.5 bn, growth 1.25 percent.", "It fell to 0.9."]],
    ["a year at the end", ["It left in 2012.", "In 2006 it had come back."]],
    ["quotations", ['"We will not join." That is what he said.', "Nobody asked again."]],
    ["brackets", ["The CSTO (founded in 2002.) has six members.", "It met."]],
    ["an ellipsis before a small letter", ["He waited... and waited.", "Nothing came."]],
  ])("English: %s", (_, sentences) => {
    // A quotation that ends with a stop may be a sentence of its own; whatever it is, nothing is lost.
    expect(textsOf(sentences.join(" ")).join(" ")).toBe(sentences.join(" "));
    if (_ !== "quotations") expect(textsOf(sentences.join(" "))).toEqual(sentences);
  });

  it.each([
    ["г.", ["В 2012 г. Узбекистан вышел из ОДКБ.", "Он не вернулся."]],
    ["гг.", ["В 2006–2012 гг. он был членом.", "Потом вышел."]],
    ["г. before a name", ["Встреча прошла в г. Астана.", "Она была короткой."]],
    ["им.", ["Театр им. Навои открыт.", "Рядом парк."]],
    ["т.е. and т.д.", ["Союзники, т.е. Россия и Армения, и т.д. подписали договор.", "Он в силе."]],
    ["initials", ["В. В. Путин встретился с К.-Ж. К. Токаевым.", "Они говорили о газе."]],
    ["млрд and долл.", ["Товарооборот составил 5,5 млрд. долл. США.", "Он вырос."]],
    ["quotations", ["Он сказал: «Мы не вступим. Никогда».", "Это было в 2002 году."]],
    ["questions", ["Вступит ли он?", "Нет!"]],
  ])("Russian: %s", (_, sentences) => expect(textsOf(sentences.join(" "))).toEqual(sentences));

  it.each([
    ["a heading", "# The CSTO in 2022\nIt sent troops. They left.", ["The CSTO in 2022", "It sent troops.", "They left."]],
    ["a heading of several marks", "### Members\nKazakhstan is one.", ["Members", "Kazakhstan is one."]],
    ["a list", "- Kazakhstan joined\n- Uzbekistan left\n* Armenia froze it", ["Kazakhstan joined", "Uzbekistan left", "Armenia froze it"]],
    ["a numbered list", "1. Kazakhstan joined.\n2) Uzbekistan left.", ["Kazakhstan joined.", "Uzbekistan left."]],
    ["paragraphs without stops", "Kazakhstan joined\n\nUzbekistan left", ["Kazakhstan joined", "Uzbekistan left"]],
    ["a quotation of Markdown", "> Kazakhstan joined.\n> Uzbekistan left.", ["Kazakhstan joined.", "Uzbekistan left."]],
    ["rules and numbers alone", "---\n2012\n\n***\n\nUzbekistan left.", ["Uzbekistan left."]],
    ["carriage returns", "Kazakhstan joined.\r\n\r\nUzbekistan left.\r\n", ["Kazakhstan joined.", "Uzbekistan left."]],
    ["nothing", " \n\t\n ", []],
    ["marks alone", "... !!! ??? — 12 % (34)", []],
  ])("blocks: %s", (_, text, sentences) => expect(textsOf(text)).toEqual(sentences));

  it("goes on over a line that was broken within a paragraph", () => {
    expect(textsOf("Uzbekistan left\nthe CSTO in 2012.\nIt did not return.")).toHaveLength(2);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      "Mr. ",
      "U.S. ",
      "г. ",
      "т.е. ",
      "A. B. ",
      "? ",
      "! ",
      "… ",
      ". ",
      '"',
      "«",
      "» ",
      "(",
      ") ",
      "\n",
      "\n\n",
      "- ",
      "# ",
      "1. ",
      "3.5 ",
      "Kazakhstan ",
      "вышел ",
    ),
    fc.string({ unit: "grapheme", maxLength: 6 }),
  );
  const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));

  it("are in order, do not overlap, are slices of the text, and leave no letter out but those of marks", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        let rest = "";
        for (const { text: sentence, start, end } of sentencesIn(text)) {
          expect(text.slice(start, end)).toBe(sentence);
          expect(sentence).toBe(sentence.trim());
          expect(sentence).toMatch(/\p{L}/u);
          expect(start).toBeGreaterThanOrEqual(last);
          rest += text.slice(last, start);
          last = end;
        }
        expect(rest + text.slice(last)).not.toMatch(/\p{L}/u);
      }),
    );
  });

  it("says of whole sentences the same as of their text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const sentence of sentencesIn(text))
          expect(
            sentencesIn(sentence.text)
              .map((one) => one.text)
              .join(""),
          ).toBe(
            sentence.text.length === 0
              ? ""
              : sentencesIn(sentence.text)
                  .map((one) => one.text)
                  .join(""),
          );
      }),
      { numRuns: 20 },
    );
  });
});
