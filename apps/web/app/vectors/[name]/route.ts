import { cells, YEARS, yearEvidence } from "@/vectors/published.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

const ALL = "published.json";

export const generateStaticParams = () => [ALL, ...YEARS.map((year) => `${year}.json`)].map((name) => ({ name }));

/** All published vectors; or the ties of a year, with the pages of what they rest on. */
export async function GET(_: Request, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params;
  return Response.json(name === ALL ? cells : yearEvidence(Number(name.replace(/\.json$/, ""))));
}
