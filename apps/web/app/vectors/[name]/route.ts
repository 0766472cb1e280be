import { notFound } from "next/navigation";
import { cells, YEARS, yearEvidence } from "@/model/vectors/published.ts";

const ALL = "published.json";

/** All published vectors; or the ties of a year, with the pages of what they rest on. */
export async function GET(_: Request, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params;
  if (name === ALL) return Response.json(cells);
  const year = YEARS.find((one) => name === `${one}.json`);
  return year === undefined ? notFound() : Response.json(yearEvidence(year));
}
