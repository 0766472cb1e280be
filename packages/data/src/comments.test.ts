import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../build/compile/root.ts";
import { metaOf } from "../build/publish/meta.ts";
import { compiledTranslations, loadCatalogues, textsIn } from "../build/translations/index.ts";
import { dataset } from "../test/dataset.ts";
import * as folds from "./fold.ts";
import * as data from "./index.ts";
import * as finding from "./search/index.ts";

/** The modules that make up the main entry, and what finds. */
const FOLDERS = ["identity", "query", "receipts", "search", "time"];
const sources = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, "src", folder))
    .filter((name) => name.endsWith(".ts") && !/\.(test|d)\.ts$/.test(name))
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(ROOT, "src", folder, name), "utf8") })),
);

const russian = compiledTranslations("ru", loadCatalogues(ROOT).catalogues, textsIn(dataset));

describe("comments", () => {
  it("stand at everything that these export", () => {
    const barrels = FOLDERS.map((folder) => readFileSync(join(ROOT, "src", folder, "index.ts"), "utf8"));
    const names = barrels.flatMap((text) =>
      [...text.matchAll(/\{([^}]*)\}/g)].flatMap(([, list = ""]) => list.split(",").map((one) => one.replace("type ", "").trim())),
    );
    const bare = names
      .filter((name) => name !== "")
      .filter((name) => {
        const declared = new RegExp(`(\\*/)?\\n(?:export (?:declare )?(?:async )?)(?:const|function\\*?|class|interface|type) ${name}\\b`);
        return !sources.some(({ text }) => declared.exec(text)?.[1] === "*/");
      });
    expect(bare).toEqual([]);
  });

  const examples = sources.flatMap(({ path, text }) =>
    [...text.matchAll(/@example (.+?)(?: \*\/)?$/gm)].map(([, line = ""]) => {
      const [code = "", expected] = line.split(" // ");
      return { path, code, expected };
    }),
  );

  it.each(examples)("give what they say: $path, $code", ({ code, expected }) => {
    const names = { ...data, ...folds, ...finding, ...dataset, dataset, russian, meta: metaOf(dataset, "0.0.0") };
    const run = (text: string) => new Function(...Object.keys(names), `return (${text});`)(...Object.values(names)) as unknown;
    if (expected === undefined) throw new Error("an example says what it gives");
    const open = expected.match(/^"(.*)\.\.\."$/)?.[1];
    if (open === undefined) expect(run(code)).toEqual(run(expected));
    else expect(String(run(code)).startsWith(open)).toBe(true);
  });

  it("show how to ask, at every question", () => {
    const asked = Object.entries(data).flatMap(([name, value]) =>
      typeof value === "function" && /(At|Between|Of)$|^(to|as|observation|relation|leadingPartner|cite|check|votersOf|voteMatrix|readSignpost)/.test(name)
        ? [name]
        : [],
    );
    const shown = examples.map(({ code }) => code).join("\n");
    const apart = [
      "aboutOf",
      "assembleDataset",
      "citationOf",
      "titleOf",
      "qualifierOf",
      "precisionOf",
      "holdsAt",
      "journeysOf",
      "datasetAsOf",
      "toDay",
      "licencesOf",
      // It only says where it went.
      "checkText",
    ];
    expect(asked.filter((name) => !apart.includes(name) && !shown.includes(`${name}(`))).toEqual([]);
  });
});
