import { describe, expect, it } from "vitest";
import { dataset } from "../../../test/dataset.ts";
import { checkText } from "../check.ts";

const stances = (text: string) =>
  checkText(dataset, text).flatMap(({ answers }) => answers.filter(({ question }) => question.startsWith("How many soldiers of")).map(({ stance }) => stance));

describe("soldiers somewhere, where no base is named", () => {
  it("are counted by the strengths of the deployments of that sender there", () => {
    const base = dataset.deployments.records.find(({ id }) => id === "rus-tjk-201");
    expect(base?.strengths.length).toBeGreaterThan(0);
    const most = Math.max(...(base?.strengths ?? []).map(({ least, most }) => most ?? least ?? 0));
    expect(stances(`Russia keeps ${most} soldiers in Tajikistan.`)).toEqual(["agrees"]);
    expect(stances(`Russia keeps ${most * 5} soldiers in Tajikistan.`)).toEqual(["differs"]);
  });

  it.each(["Russia trained 30,000 soldiers of Tajikistan.", "Kazakhstan sent 25,000 soldiers to Uruguay.", "30,000 soldiers marched in Dushanbe."])(
    "are not asked after without a sender and a host: %s",
    (text) => {
      expect(stances(text)).toEqual([]);
    },
  );
});
