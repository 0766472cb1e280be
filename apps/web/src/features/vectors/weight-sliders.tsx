import type { Domain, IndicatorId } from "@multivector/data/vectors";
import type { WeightView } from "./presence.ts";
import { MOST } from "./weights.ts";

interface WeightSlidersProps {
  ids: readonly (IndicatorId | Domain)[];
  label: (id: IndicatorId | Domain) => string;
  note: (id: IndicatorId | Domain) => string;
  weights: WeightView;
  setWeights: (weights: WeightView) => void;
  part: (part: number) => string;
  cap: number;
  tooMuch: string;
}

/** A slider for each weight, with the part of the whole that it comes to. */
export function WeightSliders({ ids, label, note, weights, setWeights, part, cap, tooMuch }: WeightSlidersProps) {
  const weightOf = (id: IndicatorId | Domain) => weights[id] ?? 1;
  const all = ids.reduce((sum, id) => sum + weightOf(id), 0);
  const change = (id: IndicatorId | Domain, weight: number) => {
    const { [id]: _, ...rest } = weights;
    const next: WeightView = weight === 1 ? rest : { ...rest, [id]: weight };
    // A domain in which nothing weighs says nothing.
    if (ids.some((one) => (next[one] ?? 1) > 0)) setWeights(next);
  };
  return (
    <div className="weight-sliders">
      {ids.map((id) => {
        const own = all === 0 ? 0 : weightOf(id) / all;
        return (
          <label key={id} className="weight">
            <span className="weight-name">{label(id)}</span>
            <input type="range" min={0} max={MOST} step={0.25} value={weightOf(id)} onChange={(event) => change(id, Number(event.currentTarget.value))} />
            <span className="weight-part">
              {part(own)}
              {own > cap + 1e-9 && tooMuch !== "" ? `, ${tooMuch}` : ""}
            </span>
            {note(id) === "" ? null : <span className="note">{note(id)}</span>}
          </label>
        );
      })}
    </div>
  );
}
