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

/** A slider of whole years, its flag above the handle. */
export function YearSlider({ label, first, last, value, text, onChange }: YearSliderProps) {
  return (
    <div className="slider year-slider">
      <SliderTrack label={label} min={first} max={last} value={value} text={text} onChange={onChange} />
    </div>
  );
}
