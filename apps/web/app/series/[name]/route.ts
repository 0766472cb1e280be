import { find } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { notFound } from "next/navigation";
import { rowOf } from "@/features/series/lines.ts";

/** Every row of a series, for the page that lets readers choose among them. */
export async function GET(_: Request, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params;
  const card = find(dataset.series, name.replace(/\.json$/, ""));
  if (card === undefined) notFound();
  const items = card.items.map(({ id }) => id);
  const rows = dataset.series.observations[card.id]?.rows ?? [];
  return Response.json(rows.map((row) => rowOf(row, items)));
}
