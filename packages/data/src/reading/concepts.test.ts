import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CONCEPTS, notionsIn } from "./concepts.ts";
import { stemOf, wordsIn } from "./words.ts";

const names = (text: string) => notionsIn(wordsIn(text)).map(({ name }) => name);

describe("notionsIn", () => {
  it.each([
    ["It joined.", "Он вступил.", "join"],
    ["It left.", "Он вышел.", "leave"],
    ["It was suspended.", "Членство приостановлено: приостановка.", "freeze"],
    ["an observer", "наблюдатель", "observer"],
    ["the founding members", "основатель", "found"],
    ["The president spoke.", "Президент говорил.", "president"],
    ["the prime minister", "премьер-министр", "premier"],
    ["the foreign minister", "министр иностранных дел", "foreign-minister"],
    ["He resigned.", "Он подал в отставку.", "resign"],
    ["He visited it.", "Он посетил её.", "visit"],
    ["It voted.", "Она голосовала.", "vote"],
    ["It abstained.", "Она воздержалась.", "abstain"],
    ["It voted against.", "Она голосовала против.", "against"],
    ["They signed it.", "Они подписали его.", "sign"],
    ["It entered into force.", "Он вступил в силу.", "force"],
    ["the treaty", "договор", "treaty"],
    ["an air base", "авиабаза", "base"],
    ["the cosmodrome", "космодром", "cosmodrome"],
    ["2,000 soldiers", "2000 солдат", "troops"],
    ["a gas pipeline", "газопровод", "gas"],
    ["the railway", "железная дорога", "railway"],
    ["It was opened.", "Она открыта.", "open"],
    ["the exports", "экспорт", "export"],
    ["the imports", "импорт", "import"],
    ["Remittances fell.", "Денежные переводы упали.", "remittance"],
    ["the population", "население", "population"],
    ["It recognized Crimea.", "Он признал Крым.", "recognize"],
    ["the annexation", "аннексия", "annex"],
    ["the referendums", "референдумы", "referendum"],
    ["12 were killed.", "12 погибли.", "dead"],
    ["the headquarters", "штаб-квартира", "headquarters"],
    ["the capital", "столица", "capital-city"],
    ["the largest partner", "крупнейший партнёр", "biggest"],
  ])("%s and %s: %s", (english, russian, notion) => {
    expect(names(english)).toContain(notion);
    expect(names(russian)).toContain(notion);
  });

  it.each([
    ["Kyrgyzstan changed its constitution by referendum.", "annex"],
    ["Soup and bread.", "treaty"],
    ["The weather was fine.", "vote"],
    ["It leaves the leaves alone.", "join"],
    ["Погода была хорошей.", "member"],
  ])("%s says nothing of %s", (text, notion) => expect(names(text)).not.toContain(notion));

  it("takes several words for one notion, the longer first", () => {
    expect(notionsIn(wordsIn("the prime minister"))[0]).toEqual({ name: "premier", from: 1, to: 3 });
    expect(names("military spending")[0]).toBe("military-spending");
  });

  it("gives places within the words, in order of where they begin", () => {
    const word = fc.constantFrom(
      "prime",
      "minister",
      "entered",
      "into",
      "force",
      "joined",
      "the",
      "treaty",
      "military",
      "base",
      "вступил",
      "в",
      "силу",
      "железная",
      "дорога",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 15 }), (parts) => {
        const words = wordsIn(parts.join(" "));
        let last = 0;
        for (const { from, to } of notionsIn(words)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(words.length);
          last = from;
        }
      }),
    );
  });

  it("is told a word by one of its forms, since every reader who searches fetches the list", () => {
    for (const line of CONCEPTS.trim().split("\n")) {
      const stems = line
        .slice(line.indexOf(": ") + 2)
        .split(/[\s|]+/)
        .map((word) => word.split(/[_-]/).map(stemOf).join(" "));
      expect(
        stems.filter((stem, at) => stems.indexOf(stem) < at),
        line,
      ).toEqual([]);
    }
  });

  it("says nothing of words that say nothing, whatever word a stem cuts down to them", () => {
    const silent =
      "the a an and are at be by for from had has he her his i in is it its no nor not of off on or our out so to too up was we were who you и в во не что он на я с со как а то все она так но да у же за бы по из к о от до под при для об";
    for (const word of silent.split(" ")) expect([word, names(word)]).toEqual([word, []]);
  });
});
