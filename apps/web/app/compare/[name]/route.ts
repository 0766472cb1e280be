import { notFound } from "next/navigation";
import { partnersOf, readingsOf } from "@/features/compare/readings.ts";
import { REPUBLICS } from "@/model/republics.ts";

/** What the comparison reads of one republic. */
export async function GET(_: Request, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params;
  const republic = REPUBLICS.find((code) => name === `${code}.json`);
  if (republic === undefined) notFound();
  return Response.json(readingsOf(republic, partnersOf(republic)));
}
