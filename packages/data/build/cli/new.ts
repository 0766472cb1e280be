import { ROOT } from "../compile/root.ts";
import { newRecord } from "./new-record.ts";

// `data:new <collection> <id>`: a new record with everything that must be filled in. `data:new article <id> <file> [day]`: claims from a checked text.
// `data:new event --from <form>`: the record of an event, from a form that was filled in.
const [what, ...words] = process.argv.slice(2);
if (what === "article") {
  // The records are read for it, which takes seconds; a single record needs none.
  const [{ newArticle }, { compileRecords }, { HORIZON }] = await Promise.all([
    import("./new-article.ts"),
    import("../compile/compile.ts"),
    import("../compile/horizon.ts"),
  ]);
  const { made, sheet, problem } = newArticle(ROOT, compileRecords(ROOT, HORIZON).dataset, words);
  if (problem === null)
    console.log(
      `${made.length - 1} claims: packages/data/${made.join("\npackages/data/")}\nsentences and answers: ${sheet}\nfill them in, then: pnpm data:check`,
    );
  else refuse(problem, "pnpm data:new article <id> <file of text> [<day>], for example: pnpm data:new article who-keeps-the-steppe article.md 2024-05-20");
} else if (what === "event") {
  const [{ newEvent }, { compileRecords }, { HORIZON }] = await Promise.all([
    import("./new-event.ts"),
    import("../compile/compile.ts"),
    import("../compile/horizon.ts"),
  ]);
  const { made, text, problem } = newEvent(ROOT, () => compileRecords(ROOT, HORIZON).dataset, words);
  if (text !== null) console.log(text);
  if (problem !== null) refuse(problem, "pnpm data:new event --from form.md [--on <day>]; multivector draft-event prints the form");
  else
    console.log(`\nwritten: packages/data/${made.join("\npackages/data/")}\nlook it over, then: pnpm data:check packages/data/${made.join(" packages/data/")}`);
} else {
  const { made, problem } = newRecord(ROOT, process.argv.slice(2));
  if (problem === null) console.log(`packages/data/${made}\nfill it in, then: pnpm data:check packages/data/${made}`);
  else refuse(problem, "pnpm data:new <collection> <id>, for example: pnpm data:new events 2022-01-06-csto-deployment-kazakhstan");
}

function refuse(problem: string, usage: string): void {
  console.error(`${problem}\nusage: ${usage}`);
  process.exitCode = 1;
}
