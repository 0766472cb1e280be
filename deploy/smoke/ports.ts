import { type AddressInfo, createServer } from "node:net";
import type { Deployment } from "../addresses.ts";

/** An address at which nothing listens yet. */
export async function freeAddress(): Promise<string> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return `http://localhost:${port}`;
}

/** @throws Error in words if something else listens where a server would. */
export async function requireFree({ pages, api }: Deployment): Promise<void> {
  for (const address of [pages, api]) {
    const port = Number(new URL(address).port);
    const taken = await new Promise<boolean>((resolve) => {
      const probe = createServer();
      probe.once("error", () => resolve(true));
      probe.listen(port, () => probe.close(() => resolve(false)));
    });
    if (taken)
      throw new Error(
        `Port ${port} is taken. Stop what listens there, or choose others: SITE_URL=http://localhost:3470 API_URL=http://localhost:8470 pnpm smoke:local`,
      );
  }
}
