import { SliderTrack } from "./slider-track.tsx";

interface YearSliderProps {
  label: string;
  first: number;
  last: number;
  value: number;
  /** The chosen year, as the flag says it. */
  text: string;
  onChange: (year: number) => void;
}

/** How far from an end of the scale the flag must be for the year of that end to stand there. */
const FREE = 0.4;

/** A slider of whole years, its flag above the handle, and the years at its ends. */
export function YearSlider({ label, first, last, value, text, onChange }: YearSliderProps) {
  const share = (value - first) / (last - first);
  return (
    <div className="slider year-slider">
      <SliderTrack label={label} min={first} max={last} value={value} text={text} onChange={onChange}>
        {share < FREE ? null : (
          <span className="slider-end" aria-hidden="true">
            {first}
          </span>
        )}
        {share > 1 - FREE ? null : (
          <span className="slider-end last" aria-hidden="true">
            {last}
          </span>
        )}
      </SliderTrack>
    </div>
  );
}
