/** What a frame says to the page around it, whenever its height changes. It is documented at /newsroom: others may listen by scripts of their own. */
export interface HeightMessage {
  type: "multivector:height";
  /** Id of the figure. */
  figure: string;
  /** In CSS pixels. */
  height: number;
}

/** What a page says to a frame to be told its height again. */
export interface HeightRequest {
  type: "multivector:ask";
}

/** Taller than any figure is at any width. */
const TALLEST = 20_000;

export function isHeight(data: unknown): data is HeightMessage {
  const { type, height } = (data ?? {}) as Partial<HeightMessage>;
  return type === ("multivector:height" satisfies HeightMessage["type"]) && typeof height === "number" && height > 0 && height < TALLEST;
}

export function isRequest(data: unknown): data is HeightRequest {
  return (data as HeightRequest | null)?.type === ("multivector:ask" satisfies HeightRequest["type"]);
}
