/** Files that stand beside the app: read from disk on Node, from the assets binding on Workers. */
export interface Assets {
  /** @param path below assets/, with slashes. Null if there is no such file. */
  read(path: string): Promise<Uint8Array | null>;
}

/** The JSON of an asset that the build is known to have made. */
export async function readJson<T>(assets: Assets, path: string): Promise<T> {
  const bytes = await assets.read(path);
  if (bytes === null) throw new Error(`assets/${path} is missing; run the build`);
  return JSON.parse(new TextDecoder().decode(bytes)) as T;
}
