// `pnpm smoke [--pages https://… --api https://…]`: looks at the two servers as a visitor does, in a minute, without a browser. The addresses are those
// of deploy/addresses.env where none are given. Ends with 0 if all is well, 1 if something is wrong, 2 if it was called wrongly, 3 if a server is down.
import { parseArgs } from "node:util";
import { readAddress } from "../../apps/web/site/address.ts";
import { type Deployment, deployment, orSayWhy } from "../addresses.ts";
import { inWords, smoke, unreachable } from "./visit.ts";

function addresses(): Deployment {
  const { values } = parseArgs({ options: { pages: { type: "string" }, api: { type: "string" } } });
  if (values.pages === undefined && values.api === undefined) return deployment();
  if (values.pages === undefined || values.api === undefined) throw new Error("Give both addresses: pnpm smoke --pages https://… --api https://…");
  return { pages: readAddress("--pages", values.pages), api: readAddress("--api", values.api) };
}

await orSayWhy(async () => {
  const given = addresses();
  console.log(`Pages ${given.pages}, API ${given.api}`);
  const why = await unreachable(given);
  if (why !== undefined) {
    console.error(why);
    process.exit(3);
  }
  const results = await smoke(given, (result) => console.log(inWords(result)));
  const wrong = results.reduce((sum, { findings }) => sum + findings.length, 0);
  const looked = results.reduce((sum, result) => sum + result.looked, 0);
  console.log(wrong === 0 ? `All is well: ${looked} things looked at.` : `${wrong} of ${looked} things are wrong.`);
  process.exit(wrong === 0 ? 0 : 1);
});
