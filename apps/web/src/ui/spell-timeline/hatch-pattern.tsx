/** Lines aslant, for what is in law alone. @param id Unique on the page. */
export function HatchPattern({ id }: { id: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" fill="var(--paper)" />
      <rect width="2.4" height="6" fill="var(--fact)" />
    </pattern>
  );
}
