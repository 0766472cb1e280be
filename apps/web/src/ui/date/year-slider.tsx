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
  const share = (value - first) / (last - first);
  return (
    <div className="slider year-slider">
      <div className="track">
        <output className="flag" style={{ left: `${share * 100}%`, translate: `${-share * 100}% 0` }} aria-hidden="true">
          {text}
        </output>
        <input
          type="range"
          aria-label={label}
          min={first}
          max={last}
          step={1}
          value={value}
          aria-valuetext={text}
          onChange={(event) => onChange(Number(event.currentTarget.value))}
        />
      </div>
    </div>
  );
}
