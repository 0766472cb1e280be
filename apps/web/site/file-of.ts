/** The file of a page in the export: /countries/KAZ is in /countries/KAZ.html. */
export function fileOf(path: string): string {
  return path === "/" ? "/index.html" : `${path}.html`;
}
