import { REPUBLICS } from "@multivector/data/vectors";
import { describe, expect, it } from "vitest";
import { LOCALES } from "@/locale/languages.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import { latestLead } from "./latest-lead.ts";
import { leadSentence } from "./lead-sentence.ts";

describe("who leads, in a sentence", () => {
  it("names who leads in each domain, and says what is open", () => {
    const security = latestLead("KAZ", "security");
    const economy = latestLead("KAZ", "economy");
    const sentence = leadSentence("en", "KAZ", "Kazakhstan");
    expect([security?.certainty, economy?.certainty]).toEqual(["leaning", "not settled"]);
    expect(sentence).toContain(`${vectorMessages("en").holders[security?.first.partner ?? "nobody"]} probably leads in security`);
    expect(sentence).toMatch(/; in the economy.* nobody’s lead is clear\.$/);
  });

  it("is a sentence with its subject in every language", () => {
    for (const locale of LOCALES) for (const id of REPUBLICS) expect(leadSentence(locale, id, id)).toMatch(new RegExp(`${id}.+\\.$`));
  });
});
