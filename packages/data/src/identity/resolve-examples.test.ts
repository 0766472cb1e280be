import { describe, expect, it } from "vitest";
import { outcome, refusal } from "./resolve.fixtures.ts";
import { asCollection, asCountry, asEntity, asOrganization, asParty, asPerson, asRole, asSeries } from "./resolve.ts";

describe("states", () => {
  it.each([
    ["kz", "KAZ"],
    ["4", "AFG"],
    ["04", "AFG"],
    ["004", "AFG"],
    ["U.S.A.", "USA"],
    ["U. K.", "GBR"],
    ["UAE", "ARE"],
    ["США", "USA"],
    ["USSR", "RUS"],
    ["Советский Союз", "RUS"],
    ["O'zbekiston", "UZB"],
    ["Ўзбекистон", "UZB"],
    ["the United Kingdom", "GBR"],
    ["THE NETHERLANDS", "NLD"],
    ["Republic of Kazakhstan", "KAZ"],
    ["Kazakhstan (Republic of)", "KAZ"],
    ["Kazakhstan, Republic of", "KAZ"],
    ["Netherlands (Kingdom of the)", "NLD"],
    ["Russian Federation (the)", "RUS"],
    ["Korea (the Republic of)", "KOR"],
    ["Kazakhstan (KZ)", "KAZ"],
    ["Kazakh SSR", "KAZ"],
    ["Киргизия", "KGZ"],
    ["КAЗАХСТАН", "KAZ"],
    ["KАZ", "KAZ"],
    ["Тürkiye", "TUR"],
  ])("%s is %s", (text, id) => {
    expect(asCountry(text)).toBe(id);
    expect(asParty(text)).toBe(id);
    expect(asEntity(text)).toBe(id);
  });

  it.each(["Kazakhst", "Korea", "Kazakhstan (KGZ)", "Kazakhstan and Russia", "-398", "398.0", "CSTO", "Central Asia", "РАК", "L(I", "C,Oi", "K Z", "p#l"])(
    "%s is none",
    (text) => {
      expect(outcome(asCountry, text)).toEqual([]);
    },
  );

  it.each([
    ["Khazakstan", "Kazakhstan"],
    ["Kyrgystan", "Kyrgyzstan"],
    ["Узбекитсан", "Узбекистан"],
    ["KAX", "KAZ"],
    ["Soviet Unon", "Soviet Union"],
  ])("%s is near to %s", (text, near) => expect(refusal(asCountry, text).nearest).toContain(near));

  it("lists all that a text may mean", () => {
    expect(outcome(asCountry, "РК")).toEqual(["KAZ", "KOR"]);
    expect(outcome(asCountry, "ҚР")).toEqual(["KAZ", "KGZ"]);
    expect(outcome(asCountry, "Czechoslovakia")).toEqual(["CZE", "SVK"]);
  });
});

describe("organizations", () => {
  it.each([
    ["ОДКБ", "csto"],
    ["СSTO", "csto"],
    ["the CSTO", "csto"],
    ["Ташкентский договор", "cst"],
    ["Turkic Council", "ots"],
    ["Commonwealth of Independent States (CIS)", "cis"],
    ["С5+1", "c5plus1"],
    ["C5 + 1", "c5plus1"],
    ["Евросоюз", "eu"],
    ["Shanghai Five", "shanghai-five"],
    ["Shanghai Cooperation Organization", "sco"],
    ["ЕврАзЭС", "eurasec"],
  ])("%s is %s", (text, id) => {
    expect(asOrganization(text)).toBe(id);
    expect(asParty(text)).toBe(id);
  });

  it("offers an id once, not its abbreviation beside it", () => expect(refusal(asOrganization, "ctso").nearest[0]).toBe("csto"));
});

describe("people", () => {
  it.each([
    ["Putin", "vladimir-putin"],
    ["Токаев", "kassym-jomart-tokayev"],
    ["Путин Владимир", "vladimir-putin"],
    ["Putin, Vladimir", "vladimir-putin"],
    ["Erdogan", "recep-tayyip-erdogan"],
    ["Xi", "xi-jinping"],
    ["V. Putin", "vladimir-putin"],
    ["Путин В.", "vladimir-putin"],
    ["I. Karimov", "islam-karimov"],
    ["Си", "xi-jinping"],
    ["von der Leyen", "ursula-von-der-leyen"],
    ["Буш-старший", "george-h-w-bush"],
  ])("%s is %s", (text, id) => expect(asPerson(text)).toBe(id));

  it.each([
    ["Karimov", ["islam-karimov", "jamshed-karimov"]],
    ["Алиев", ["heydar-aliyev", "ilham-aliyev"]],
    ["Li", ["li-keqiang", "li-peng", "li-qiang"]],
    ["Джордж Буш", ["george-h-w-bush", "george-w-bush"]],
  ])("%s may be %j", (text, ids) => {
    expect(outcome(asPerson, text)).toEqual(ids);
    // All of them, for who reads no words.
    expect(refusal(asPerson, text).nearest).toEqual(ids);
  });

  it("says who is called so by a first name, which is not enough", () => {
    expect(refusal(asPerson, "Vladimir").expected).toBe("a last name or a whole one; called so are vladimir-putin, vladimir-voronin, vladimir-yermoshin");
    expect(refusal(asPerson, "Владимир").expected).toMatch(/vladimir-putin/);
    expect(refusal(asPerson, "Jinping").nearest).toEqual(["xi-jinping"]);
  });

  it.each(["Vladimir", "Jinping", "Iran", "Ирана", "Georgia", "старший", "Put"])("%s is none", (text) => expect(outcome(asPerson, text)).toEqual([]));

  it("offers the family name that is near", () => expect(refusal(asPerson, "Mirziyoev").nearest).toContain("Mirziyoyev"));
});

describe("the rest", () => {
  it("tells the aggregates of series apart", () => {
    expect(asEntity("EU")).toBe("EU");
    expect(asEntity("eu27")).toBe("EU27");
    expect(outcome(asEntity, "European Union")).toEqual(["EU", "EU27"]);
    expect(asEntity("World")).toBe("WLD");
    expect(asEntity("Содружество Независимых Государств")).toBe("CIS");
  });

  it("knows collections, roles and series", () => {
    expect(asCollection("Memberships")).toBe("memberships");
    expect(refusal(asCollection, "membership").nearest).toContain("memberships");
    expect(asRole("Dialogue partner")).toBe("dialogue-partner");
    expect(asSeries("gross domestic product")).toBe("gdp");
  });
});
