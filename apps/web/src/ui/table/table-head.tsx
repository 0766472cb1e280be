/** A column by its title alone, or with what is said of it and the class of its cells. */
type Column = string | { title: string; numeric?: boolean | undefined; receipt?: boolean; cell?: string | undefined };

interface TableHeadProps {
  columns: readonly Column[];
  /** For those who listen alone. */
  unseen?: boolean;
  /** Which row it is of a table that is not drawn whole. */
  index?: number;
}

/** The titles of a table's columns. Numbers stand at the right; receipts are left out of files. */
export function TableHead({ columns, unseen = false, index }: TableHeadProps) {
  return (
    <thead className={unseen ? "visually-hidden" : undefined}>
      <tr aria-rowindex={index}>
        {columns.map((column) => {
          const { title, numeric, receipt, cell } = typeof column === "string" ? { title: column } : column;
          return (
            <th key={title} scope="col" className={numeric ? "figure-cell" : cell} data-file={receipt ? "no" : undefined}>
              {title}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
