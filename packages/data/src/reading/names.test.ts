import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset } from "../../test/dataset.ts";
import { DEMONYMS, SEATS } from "./demonyms.ts";
import { lexiconOf } from "./names.ts";
import { packNames, unpackNames } from "./packed-names.ts";
import { wordsIn } from "./words.ts";

const lexicon = lexiconOf(dataset);
const mentions = (text: string, typed = false) => lexicon.mentionsIn(wordsIn(text), typed);
/** `KAZ:name`; of several that share a name, the first. */
const named = (text: string) => mentions(text).map(({ ids, as }) => `${ids[0]}:${as}`);

const written = [
  ...dataset.countries.records.map(({ id, names, aliases }) => ({ kind: "country", id: id as string, texts: [...names.map(({ text }) => text), ...aliases] })),
  ...dataset.organizations.records.map(({ id, names, aliases }) => ({
    kind: "organization",
    id: id as string,
    texts: [...names.map(({ text }) => text), ...aliases],
  })),
  ...dataset.people.records.map(({ id, names }) => ({ kind: "person", id: id as string, texts: names.map(({ text }) => text) })),
];

describe("every name that is held", () => {
  // A union, a bank and a community there are many of.
  const apart = (text: string) => /^the (union|bank|community)$/i.test(text);

  it.each(["country", "organization", "person"])("of a %s is found alone in a sentence, as one mention of that kind", (kind) => {
    let count = 0;
    for (const { id, texts } of written.filter((one) => one.kind === kind)) {
      for (const text of texts.filter((one) => !apart(one))) {
        const found = mentions(`${text} signed.`);
        expect([text, found.map((mention) => mention.kind), found.some(({ ids }) => ids.includes(id))]).toEqual([text, [kind], true]);
        expect([text, found[0]?.from, found[0]?.to]).toEqual([text, 0, wordsIn(text).length]);
        count++;
      }
    }
    expect(count).toBeGreaterThan(500);
  });

  it("is found after its lexicon was packed, sent and unpacked", () => {
    const unpacked = unpackNames(packNames(dataset));
    for (const { texts } of written) for (const text of texts) expect(unpacked.mentionsIn(wordsIn(`${text} signed.`))).toEqual(mentions(`${text} signed.`));
  });
});

describe("Russian names in their cases", () => {
  it.each([
    ["KAZ", "Казахстан Казахстана Казахстану Казахстан Казахстаном Казахстане"],
    ["UZB", "Узбекистан Узбекистана Узбекистану Узбекистан Узбекистаном Узбекистане"],
    ["KGZ", "Киргизия Киргизии Киргизии Киргизию Киргизией Киргизии"],
    ["KGZ", "Кыргызстан Кыргызстана Кыргызстану Кыргызстан Кыргызстаном Кыргызстане"],
    ["TJK", "Таджикистан Таджикистана Таджикистану Таджикистан Таджикистаном Таджикистане"],
    ["TKM", "Туркменистан Туркменистана Туркменистану Туркменистан Туркменистаном Туркменистане"],
    ["RUS", "Россия России России Россию Россией России"],
    ["CHN", "Китай Китая Китаю Китай Китаем Китае"],
    ["TUR", "Турция Турции Турции Турцию Турцией Турции"],
    ["BLR", "Белоруссия Белоруссии Белоруссии Белоруссию Белоруссией Белоруссии"],
    ["ARM", "Армения Армении Армении Армению Арменией Армении"],
    ["UKR", "Украина Украины Украине Украину Украиной Украине"],
    ["IRN", "Иран Ирана Ирану Иран Ираном Иране"],
    ["kassym-jomart-tokayev", "Токаев Токаева Токаеву Токаева Токаевым Токаеве"],
    ["vladimir-putin", "Путин Путина Путину Путина Путиным Путине"],
    ["nursultan-nazarbayev", "Назарбаев Назарбаева Назарбаеву Назарбаева Назарбаевым Назарбаеве"],
    ["shavkat-mirziyoyev", "Мирзиёев Мирзиёева Мирзиёеву Мирзиеева Мирзиёевым Мирзиёеве"],
    ["emomali-rahmon", "Рахмон Рахмона Рахмону Рахмона Рахмоном Рахмоне"],
    ["islam-karimov", "Каримов Каримова Каримову Каримова Каримовым Каримове"],
  ])("%s: %s", (id, cases) => {
    for (const text of cases.split(" ")) expect([text, mentions(`Все говорят ${text} сегодня`).map(({ ids }) => ids[0])]).toEqual([text, [id]]);
  });
});

describe("what stands for a state", () => {
  it.each(Object.entries(DEMONYMS).flatMap(([id, list]) => list.split(/[\s|]+/).map((word) => [word, id] as const)))("%s is of %s", (word, id) => {
    const found = mentions(`Their ${word} deal`);
    expect(found.map(({ kind }) => kind)).toEqual(["country"]);
    expect(found[0]?.ids).toContain(id);
  });

  it.each(Object.entries(SEATS).flatMap(([id, list]) => list.split("|").map((place) => [place, id] as const)))("%s is the seat of %s", (place, id) => {
    const found = mentions(`${place} protested.`);
    expect(found).toHaveLength(1);
    expect([found[0]?.ids.includes(id), found[0]?.kind]).toEqual([true, "country"]);
  });

  it("knows every capital that is held, as a seat where it is not the state's own name", () => {
    for (const { id, capitals } of dataset.countries.records)
      for (const { name } of capitals.filter((capital) => capital.name !== "Brussels")) {
        const [mention] = mentions(`It was in ${name} then.`);
        expect([name, mention?.ids.includes(id)]).toEqual([name, true]);
        expect([name, mention?.as === "seat" || mention?.as === "name"]).toEqual([name, true]);
      }
  });
});

describe("mentionsIn", () => {
  it.each([
    ["He told us that it was over.", []],
    ["US troops left.", ["USA:demonym"]],
    ["The U.S. base closed.", ["USA:demonym"]],
    ["Tell US and us.", ["USA:demonym"]],
    ["Georgia joined.", ["GEO:name"]],
    ["They ate a turkey.", []],
    ["Turkey signed.", ["TUR:name"]],
    ["Fine china was sold.", []],
    ["China sold it.", ["CHN:name"]],
    ["Polish pipes and to polish pipes.", ["POL:demonym"]],
    ["sco and who and un are words", []],
    ["The SCO met.", ["sco:name"]],
    ["In Kazakhstan's and Uzbekistan’s view", ["KAZ:name", "UZB:name"]],
    ["Kyrgyz–Tajik clashes", ["KGZ:demonym", "TJK:demonym"]],
    ["the Eurasian Economic Union", ["eaeu:name"]],
    ["the Commonwealth of Independent States", ["cis:name"]],
    ["the C5+1 met", ["c5plus1:name"]],
    ["Central Asia met Russia", ["five:name", "RUS:name"]],
    ["Страны Центральной Азии", ["five:name"]],
    ["Brussels decided.", ["eu:seat"]],
  ])("%s: %j", (text, found) => expect(named(text)).toEqual(found));

  it.each([
    ["Zhaparov signed.", "sadyr-japarov"],
    ["Japarov signed.", "sadyr-japarov"],
    ["Dzhaparov signed.", "sadyr-japarov"],
    ["Жапаров подписал.", "sadyr-japarov"],
    ["Rakhmon signed.", "emomali-rahmon"],
    ["Rahmon signed.", "emomali-rahmon"],
    ["Mirziyaev signed.", "shavkat-mirziyoyev"],
    ["Mirziyoyev signed.", "shavkat-mirziyoyev"],
    ["Nazarbaev signed.", "nursultan-nazarbayev"],
    ["Tokaev signed.", "kassym-jomart-tokayev"],
    ["Berdymukhamedov signed.", "gurbanguly-berdimuhamedow"],
    ["President Putin signed.", "vladimir-putin"],
    ["Mr. Xi signed.", "xi-jinping"],
    ["Xi signed.", "xi-jinping"],
    ["Elbasy signed.", "nursultan-nazarbayev"],
    ["Аркадаг подписал.", "gurbanguly-berdimuhamedow"],
    ["Gurbanguly signed.", "gurbanguly-berdimuhamedow"],
  ])("%s is of %s", (text, id) => {
    const found = mentions(text);
    expect(found).toHaveLength(1);
    expect(found[0]?.ids).toContain(id);
    expect(found[0]?.kind).toBe("person");
  });

  it("gives all of one name, whoever held the higher office last at the head", () => {
    expect(mentions("Berdimuhamedow signed.")[0]?.ids.slice(0, 2).toSorted()).toEqual(["gurbanguly-berdimuhamedow", "serdar-berdimuhamedow"]);
    expect(mentions("Serdar Berdimuhamedow signed.")[0]?.ids).toEqual(["serdar-berdimuhamedow"]);
    expect(mentions("Japarov signed.")[0]?.ids[0]).toBe("sadyr-japarov");
  });

  it.each([
    // People who are not held, with a family name of somebody who is.
    "Rustam Emomali spoke.",
    "It was Gulnara Karimova.",
    "They met Maria Putina.",
    "There was Theresa May.",
    "The Japanese actor Ken Brown spoke of a bush and a hill.",
  ])("takes nobody for somebody else: %s", (text) => expect(mentions(text).filter(({ kind }) => kind === "person")).toEqual([]));

  it("minds no capitals where a query was typed", () => {
    expect(mentions("georgia csto us putin", true).map(({ ids }) => ids[0])).toEqual(["GEO", "csto", "USA", "vladimir-putin"]);
    expect(mentions("georgia csto us putin")).toEqual([]);
  });

  const word = fc.oneof(
    fc.constantFrom(
      "Kazakhstan",
      "the",
      "Collective",
      "Security",
      "Treaty",
      "Organization",
      "Putin",
      "Vladimir",
      "United",
      "States",
      "Центральной",
      "Азии",
      "US",
      "us",
      "C5",
      "1",
      "of",
    ),
    fc.string({ unit: "grapheme", maxLength: 6 }),
  );

  it("gives mentions in order that do not overlap, and of ids that are held", () => {
    const held = new Set<string>([...written.map(({ id }) => id), "five"]);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), fc.boolean(), (parts, typed) => {
        const words = wordsIn(parts.join(" "));
        let last = 0;
        for (const { from, to, ids } of lexicon.mentionsIn(words, typed)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(words.length);
          expect(ids.length).toBeGreaterThan(0);
          expect(ids.filter((id) => !held.has(id))).toEqual([]);
          last = to;
        }
      }),
    );
  });
});
