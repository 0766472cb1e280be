import { history } from "@multivector/data/history";
import { meta } from "@multivector/data/meta";

/** The newest release of the data; before the first one, what there is. */
export const LATEST_RELEASE = history.releases.at(-1) ?? { version: meta.version, date: meta.horizon };
