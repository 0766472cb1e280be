/** What a filter is set to while it lets everything through. */
export const ALL = "all";

/** Something that can be chosen: its id, and its name in the language of the page. */
export interface Option {
  id: string;
  name: string;
}

interface ChoiceProps {
  label: string;
  /** Id of the option that is chosen, or ALL. */
  value: string;
  /** What ALL is called. */
  every: string;
  options: readonly Option[];
  onChange: (value: string) => void;
}

/** One of several, or all of them. */
export function Choice({ label, value, every, options, onChange }: ChoiceProps) {
  return (
    <label>
      {label}{" "}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value={ALL}>{every}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
