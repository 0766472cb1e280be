import { find } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { rowOf } from "@/series/model.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () => dataset.series.records.map(({ id }) => ({ name: `${id}.json` }));

/** Every row of a series, for the page that lets readers choose among them. */
export async function GET(_: Request, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params;
  const card = find(dataset.series, name.replace(/\.json$/, ""));
  const items = card?.items.map(({ id }) => id) ?? [];
  const rows = dataset.series.observations[card?.id ?? ""]?.rows ?? [];
  return Response.json(rows.map((row) => rowOf(row, items)));
}
