import { describe, expect, it } from "vitest";
import { dataset } from "../../test/dataset.ts";
import { lexiconOf } from "../reading/names.ts";
import type { Document } from "./document.ts";
import { indexOf } from "./ranking.ts";
import { searchable } from "./search.ts";
import { listed } from "./search-index.ts";
import { snippetsOf, withVerdict } from "./snippets.ts";

const lexicon = lexiconOf(dataset);
const documents: Document[] = [
  {
    path: "events/a",
    kind: "events",
    title: "A bridge",
    names: [],
    says: ["It was opened in May 2020.", "Kazakhstan paid for the tunnel beside it."],
    notes: ["Engineers had warned of the ice."],
    about: [],
    days: [],
  },
  { path: "pages", kind: "pages", title: "Nothing said", names: [], says: [], notes: [], about: [], days: [] },
];
const prepared = searchable(documents.map(listed), indexOf(documents, lexicon), lexicon, dataset.countries.horizon);
const shown = (words: string, at = 0) => snippetsOf(prepared, documents, words)(prepared.documents[at] ?? { path: "", kind: "events", title: "", start: null });

describe("the sentence that is shown", () => {
  it("is the one that answers most, the first where none does more", () => {
    expect(shown("bridge")).toBe("It was opened in May 2020.");
    expect(shown("zzzz")).toBe("It was opened in May 2020.");
    expect(shown("tunnel of Kazakhstan")).toBe("Kazakhstan paid for the tunnel beside it.");
    expect(shown("туннель Казахстана")).toBe("Kazakhstan paid for the tunnel beside it.");
    expect(shown("engineers ice")).toBe("Engineers had warned of the ice.");
  });

  it("stands after the verdict where it is a claim", () => {
    const claim: Document = {
      path: "claims/a",
      kind: "claims",
      title: "Ice broke.",
      names: [],
      says: ["Ice broke."],
      notes: [],
      about: [],
      days: [],
      verdict: "outdated-since",
    };
    const alone = searchable([listed(claim)], indexOf([claim], lexicon), lexicon, dataset.countries.horizon);
    const [known] = alone.documents;
    expect(known === undefined ? null : snippetsOf(alone, [claim], "ice")(known)).toBe("Verdict: outdated since. Ice broke.");
    expect(withVerdict(claim, "Ice broke.")).toBe("Verdict: outdated since. Ice broke.");
    expect(withVerdict({}, "Ice broke.")).toBe("Ice broke.");
  });

  it("is none of a document that says nothing, or is none of these", () => {
    expect(shown("bridge", 1)).toBeNull();
    expect(shown("bridge", 2)).toBeNull();
  });
});
