import { describe } from "vitest";
import { expectStances } from "../stances.fixtures.ts";

describe("founding", () => {
  expectStances(
    ["founding"],
    [
      ["agrees", "The CSTO was founded in 2002."],
      ["differs", "The CSTO was founded in 1985."],
      ["agrees", "The SCO was created in Shanghai in 2001."],
      ["differs", "The SCO was created in 2008."],
      ["agrees", "The EAEU was established by a treaty signed in 2014."],
      ["differs", "The EAEU was launched in 2008."],
      ["agrees", "GUAM was founded in 1997."],
      ["agrees", "The SCO was founded by six states."],
      ["differs", "The SCO was founded by nine states."],
      [null, "Was the SCO founded in 1985?"],
      [null, "Putin said that the SCO was founded in 1985."],
      // What was created is the area, and what was signed is the text.
      ["none", "The Agreement on the Creation of a Free Trade Area of the CIS was signed in 1991."],
      ["none", "The Treaty on the Creation of a Single Customs Territory and the Formation of the Customs Union was signed in 2010."],
      ["agrees", "ШОС основана в 2001 году."],
      ["differs", "ШОС создана в 2010 году."],
    ],
  );
});

describe("the text that founds a body", () => {
  expectStances(
    ["agreement"],
    [
      ["agrees", "The Treaty on the Eurasian Economic Union was signed in 2014."],
      ["differs", "The Treaty on the Eurasian Economic Union was signed in 2010."],
      ["none", "The Charter of the SCO was written in 2002."],
    ],
  );
});

describe("seats", () => {
  expectStances(
    ["seat"],
    [
      ["agrees", "The SCO has its headquarters in Beijing."],
      ["differs", "The SCO has its headquarters in Moscow."],
      ["agrees", "The OTS is headquartered in Istanbul."],
      ["agrees", "The CSTO secretariat is in Moscow."],
      ["differs", "The CSTO secretariat is in Minsk."],
      ["agrees", "The World Trade Organization has its headquarters in Geneva."],
      [null, "Has the SCO its headquarters in Moscow?"],
      [null, "The SCO might have its headquarters in Moscow."],
      [null, "Штаб-квартира ШОС находится в Пекине."],
      ["none", "The SCO has its headquarters in a tower."],
    ],
  );
});
