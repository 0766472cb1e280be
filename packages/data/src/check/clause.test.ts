import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset } from "../../test/dataset.ts";
import { lexiconOf } from "../reading/names.ts";
import { isPlace } from "../reading/places.ts";
import { readText } from "../reading/read.ts";
import { type Clause, clausesOf, doersOf, groupsOf, notionOf, statesIn } from "./clause.ts";
import { isDenied, isDeniedWhole } from "./denied.ts";

const lexicon = lexiconOf(dataset);
const read = (text: string) => readText(lexicon, text, dataset.countries.horizon);
const clauses = (text: string): Clause[] => read(text).flatMap(clausesOf);
const [none] = clauses("Nothing.");
const clause = (text: string): Clause => clauses(text)[0] ?? (none as Clause);

describe("clausesOf", () => {
  it.each([
    ["Uzbekistan left the CSTO in 2012.", 1],
    ["Uzbekistan left the CSTO in 2012; Georgia left the CIS in 2009.", 2],
    ["Uzbekistan left the CSTO, while Kazakhstan stayed in it.", 2],
    ["Uzbekistan left the CSTO — nobody was surprised.", 2],
    ["Узбекистан вышел из ОДКБ, а Казахстан остался.", 2],
    // A dash alone is what Russian says for *is*.
    ["Китай — крупнейший торговый партнёр Казахстана.", 1],
    ["Kazakhstan, China and Russia signed.", 1],
  ])("%s has %d", (text, count) => expect(clauses(text)).toHaveLength(count));

  it("gives each its own names and dates, and to one without a date that of the sentence", () => {
    const [first, second] = clauses("Uzbekistan left the CSTO in 2012; Georgia left the CIS in 2009.");
    expect(first?.mentions.map(({ ids }) => ids[0])).toEqual(["UZB", "csto"]);
    expect(second?.mentions.map(({ ids }) => ids[0])).toEqual(["GEO", "cis"]);
    expect([first?.dates.length, second?.dates.length]).toEqual([1, 1]);
    expect(clauses("In 2012 Uzbekistan left the CSTO, while Kazakhstan did not.").map(({ dates }) => dates.length)).toEqual([1, 1]);
  });

  it("goes on about whom a relative clause stands beside", () => {
    expect(clauses("It met Uzbekistan, which left the CSTO in 2012.").at(-1)?.head?.ids).toEqual(["UZB"]);
    expect(clauses("Он встретил делегацию Узбекистана, которая вышла.").at(-1)?.head?.ids).toEqual(["UZB"]);
    expect(clauses("Узбекистан вышел, а Казахстан нет.").at(-1)?.head ?? null).toBe(null);
  });

  it("takes every word, and each once, but for what is said in passing within another", () => {
    const piece = fc.constantFrom(
      "Uzbekistan ",
      "left ",
      "the CSTO ",
      "in 2012",
      ", ",
      "; ",
      " — ",
      ", while ",
      " and ",
      ", which ",
      "Казахстан ",
      ", а ",
      "joined ",
      "it ",
      " but ",
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 25 }), (pieces) => {
        for (const sentence of read(pieces.join(""))) {
          const parts = clausesOf(sentence);
          expect(parts.length).toBeGreaterThan(0);
          const isWithin = (aside: (typeof parts)[number]) => parts.some((one) => one !== aside && one.from <= aside.from && one.to >= aside.to);
          const covered = parts.filter((part) => !isWithin(part)).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at));
          expect(covered).toEqual(sentence.words.map((_, at) => at));
          for (const { from, to, mentions, notions } of parts) for (const one of [...mentions, ...notions]) expect(one.from >= from && one.to <= to).toBe(true);
        }
      }),
    );
  });
});

describe("isDenied", () => {
  it.each([
    ["Uzbekistan did not join the CSTO.", true],
    ["Uzbekistan didn’t join the CSTO.", true],
    ["Uzbekistan never joined the CSTO.", true],
    ["Uzbekistan refused to join the CSTO.", true],
    ["Uzbekistan declines to join the CSTO.", true],
    ["Uzbekistan joined the CSTO.", false],
    ["Not only Uzbekistan joined the CSTO.", false],
    ["It is not true that Uzbekistan joined the CSTO.", true],
    ["It is not true that Uzbekistan did not join the CSTO.", false],
    ["Узбекистан не вступил в ОДКБ.", true],
    ["Узбекистан никогда не вступал и не вступил в ОДКБ.", true],
    ["Узбекистан вступил в ОДКБ.", false],
    // A name that ends in a word for *no*.
    ["Хасан Рухани вступил в ОДКБ.", false],
    ["Делегация из Анни вступила в ОДКБ.", false],
  ])("%s: %s", (text, denied) => {
    const one = clause(text);
    const verb = notionOf(one, "join");
    expect(verb === undefined ? null : isDenied(one, verb)).toBe(denied);
  });

  it.each([
    ["Karimov did not die in 2012.", true],
    ["He took over without unrest.", false],
    ["No member left.", false],
    ["Not only Russia signed.", false],
    ["Договор не подписан.", true],
    ["Не только Россия подписала.", false],
  ])("the whole of %s: %s", (text, denied) => expect(isDeniedWhole(clause(text))).toBe(denied));
});

describe("statesIn", () => {
  const ids = (text: string, adjectives = false) => statesIn(clause(text), adjectives).map((mention) => mention.ids[0]);
  it.each([
    ["Kazakhstan, China and Russia signed it.", ["KAZ", "CHN", "RUS"]],
    ["Unlike Kazakhstan, Uzbekistan left.", ["UZB"]],
    ["Besides Russia and Belarus, it took in Armenia.", ["ARM"]],
    ["Apart from Kazakhstan, Russia signed.", ["RUS"]],
    ["Наряду с Россией и Казахстаном в него вошла Армения.", ["ARM"]],
    ["They met in Tashkent with Russia.", ["RUS"]],
    ["Russia said that Uzbekistan left.", ["UZB"]],
    ["Russia said so.", ["RUS"]],
    ["Kazakh gas flowed.", []],
  ])("%s: %j", (text, states) => expect(ids(text)).toEqual(states));

  it("takes adjectives where there are no names, and only if it may", () => {
    expect(ids("Kazakh gas flowed.", true)).toEqual(["KAZ"]);
    expect(ids("Kazakh gas flowed to China.", true)).toEqual(["CHN"]);
  });

  it.each([
    ["They met in Moscow.", true],
    ["Moscow protested.", false],
    ["Встреча прошла в Москве.", true],
    ["Russia in Moscow.", false],
  ])("the first place of %s is one: %s", (text, place) => {
    const [sentence] = read(text);
    const [mention] = sentence?.mentions ?? [];
    expect(sentence !== undefined && mention !== undefined && isPlace(sentence, mention)).toBe(place);
  });

  it("leaves out who tells of it, unless nobody else is named", () => {
    const one = clause("Putin said that Tokayev won.");
    expect(doersOf(one, one.mentions).map((mention) => mention.ids[0])).toEqual(["kassym-jomart-tokayev"]);
    const alone = clause("Putin said so.");
    expect(doersOf(alone, alone.mentions).map((mention) => mention.ids[0])).toEqual(["vladimir-putin"]);
  });
});

describe("groupsOf", () => {
  it.each([
    ["Kazakhstan, China and Russia signed it with Uzbekistan.", [["KAZ", "CHN", "RUS"], ["UZB"]]],
    ["Казахстан, Китай и Россия подписали его.", [["KAZ", "CHN", "RUS"]]],
    ["Kazakhstan left, and later Uzbekistan left.", [["KAZ"], ["UZB"]]],
    ["Nobody left.", []],
  ])("%s: %j", (text, groups) => {
    const [sentence] = read(text);
    const whole = { ...clause(text), from: 0, to: sentence?.words.length ?? 0, mentions: sentence?.mentions ?? [] };
    expect(groupsOf(whole, statesIn(whole)).map((group) => group.map((mention) => mention.ids[0]))).toEqual(groups);
  });
});
