import { describe, expect, it } from "vitest";
import { toneOf } from "./tone.ts";

const CASES: Readonly<Record<string, readonly string[]>> = {
  "states it": [
    "Uzbekistan left the CSTO in 2012.",
    "In May 2014 the treaty was signed.",
    "May 2014 saw the treaty signed.",
    "The treaty of 29 May was signed in Astana.",
    "Not only Russia but also Kazakhstan signed.",
    "No fewer than nine states joined.",
    "Узбекистан вышел из ОДКБ в 2012 году.",
    "Не только Россия, но и Казахстан подписал договор.",
    "Казахстан подписал не менее пяти договоров.",
  ],
  negated: [
    "Uzbekistan is not a member.",
    "Turkmenistan never joined.",
    "It didn't sign.",
    "It didn’t sign.",
    "Neither state signed.",
    "It refused to recognise Crimea.",
    "It is no longer a member.",
    "Узбекистан не является членом ОДКБ.",
    "Туркменистан никогда не вступал.",
    "Он больше не состоит в ОДКБ.",
  ],
  question: ["Did Uzbekistan leave the CSTO?", "Was it 2012?", "“Why did it leave?”", "Вышел ли Узбекистан из ОДКБ?", "«Почему он вышел?»"],
  hedge: [
    "Uzbekistan may leave the CSTO.",
    "It might join.",
    "It reportedly signed.",
    "Perhaps it signed.",
    "It is considering a return.",
    "Узбекистан может выйти из ОДКБ.",
    "Возможно, он подписал.",
    "Он якобы вышел.",
  ],
  plan: [
    "Uzbekistan will leave the CSTO.",
    "It plans to join.",
    "The line is due to open.",
    "It wants a base.",
    "It is expected to sign.",
    "Узбекистан планирует вступить.",
    "Он намерен выйти.",
    "Дорога будет открыта.",
  ],
  condition: ["If Uzbekistan left, Russia would protest.", "Unless it pays, it stays out.", "Если Узбекистан выйдет, что тогда.", "Он вышел бы."],
  quoted: [
    "Putin said that Uzbekistan left the CSTO.",
    "According to Moscow, nine states signed.",
    "Analysts argue that it left.",
    "The minister wrote: “We have left the alliance for good and all time.”",
    "Путин заявил, что Узбекистан вышел.",
    "По словам Токаева, договор подписан.",
    "Министр обвинил соседа в обстреле.",
  ],
};

describe("toneOf", () => {
  it.each(Object.entries(CASES).flatMap(([tone, sentences]) => sentences.map((sentence) => [tone, sentence] as const)))("%s: %s", (tone, sentence) => {
    const { negated, unsaid, quoted } = toneOf(sentence);
    expect({
      negated: tone === "negated" ? negated : null,
      unsaid: tone === "negated" || tone === "quoted" ? null : unsaid,
      quoted: tone === "quoted" ? quoted : null,
    }).toEqual({
      negated: tone === "negated" ? true : null,
      unsaid: ["states it", "negated", "quoted"].includes(tone) ? null : tone,
      quoted: tone === "quoted" ? true : null,
    });
    if (tone === "states it") expect({ negated, unsaid, quoted }).toEqual({ negated: false, unsaid: null, quoted: false });
  });

  it.each(["The mighty river", "Notably, it joined.", "A seemly affair", "The knot was tied.", "Maymun signed.", "He whispers of gifts.", "Небо чистое."])(
    "takes no part of a word for a word: %s",
    (sentence) => expect(toneOf(sentence)).toEqual({ negated: false, unsaid: null, quoted: false }),
  );
});
