import type { KeyboardEvent, ReactNode } from "react";

interface SliderTrackProps {
  label: string;
  min: number;
  max: number;
  value: number;
  /** The chosen value, as the flag says it. */
  text: string;
  onChange: (value: number) => void;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  /** What stands above the line beside the flag. */
  children?: ReactNode;
}

/** The line of a slider, with a flag above the handle. */
export function SliderTrack({ label, min, max, value, text, onChange, onKeyDown, children }: SliderTrackProps) {
  const share = (value - min) / (max - min);
  return (
    <div className="track">
      <output className="flag" style={{ left: `${share * 100}%`, translate: `${-share * 100}% 0` }} aria-hidden="true">
        {text}
      </output>
      {children}
      <input
        type="range"
        aria-label={label}
        min={min}
        max={max}
        step={1}
        value={value}
        aria-valuetext={text}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
