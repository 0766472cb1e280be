// `pnpm smoke:faults`: proves that the visit can fail. Both servers of this machine are started behind ones that plant a fault at a time; the check that should find
// it must, and without a fault nothing may be found.
import { orSayWhy } from "../addresses.ts";
import { FAULTS } from "./faults.ts";
import { startFaulty } from "./faulty.ts";
import { build, localAddresses, PATIENCE, withServers } from "./local.ts";
import { freeAddress, requireFree } from "./ports.ts";
import { apiOnNode, pagesOnDemand } from "./servers.ts";
import { inWords, smoke } from "./visit.ts";

await orSayWhy(async () => {
  const addresses = localAddresses();
  build(addresses);
  await requireFree(addresses);
  const behind = { pages: await freeAddress(), api: await freeAddress() };
  const missed = await withServers(
    [pagesOnDemand, apiOnNode],
    addresses,
    async () => {
      const front = { pages: await startFaulty(addresses.pages, behind.pages), api: await startFaulty(addresses.api, behind.api) };
      try {
        const visit = async () => (await smoke(addresses, undefined, PATIENCE)).filter(({ findings }) => findings.length > 0);
        const good = await visit();
        if (good.length > 0) return [`Something is found where no fault was planted:\n${good.map(inWords).join("\n")}`];
        const wrong: string[] = [];
        for (const { what, server, found, change } of FAULTS) {
          front[server].change = change;
          const by = (await visit()).map(({ check }) => check);
          front[server].change = undefined;
          const seen = by.includes(found);
          console.log(`${seen ? "found " : "MISSED"} ${server.padEnd(5)} ${what} (${by.join(", ") || "by none"})`);
          if (!seen) wrong.push(`${server}: ${what}; expected to be found by the check ${found}, was found by ${by.join(", ") || "none"}`);
        }
        return wrong;
      } finally {
        await Promise.all([front.pages.stop(), front.api.stop()]);
      }
    },
    behind,
  );
  console.log(missed.length === 0 ? `All ${FAULTS.length} faults were found.` : missed.join("\n"));
  process.exit(missed.length === 0 ? 0 : 1);
});
