import { asCountry } from "@multivector/data";
import { partnersOf, readingsOf } from "@/compare/readings.ts";
import { REPUBLICS } from "@/records/republics.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () => REPUBLICS.map((code) => ({ name: `${code}.json` }));

/** What the comparison reads of one republic. */
export async function GET(_: Request, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params;
  const republic = asCountry(name.replace(/\.json$/, ""));
  return Response.json(readingsOf(republic, partnersOf(republic)));
}
