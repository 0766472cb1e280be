// `claim 42`, `тезис 7`: claims are called by their number.
const CLAIM = /^(?:claims?|утверждени[ея]|тезис)[\s-]*(?:no\.?|nr\.?|number|№|#)?\s*(\d{1,3})$/iu;
// `ES-11/4`, `es11 4`, `A/RES/68/262`, `UNGA 77-284`: ballots are called by their symbol.
const SYMBOL =
  /^(?:(?:un|unga|ga|оон|ган?|vote|votes|resolution|резолюция|голосование|no|№)[\s.]+)*(?:a\/)?(?:res(?:\/|[\s.]+))?(?:(es)[\s-]?(\d{1,2})[\s/-]+(?:l\.)?(\d{1,2})|(\d{2})[/-](\d{1,3}))$/iu;
const ID = /^(?=.*[a-z])[a-z0-9]+(?:-[a-z0-9]+)+$/;
const WORD = /^(?=.*[a-z])[a-z0-9-]+$/;
const MOST = 5;

/**
 * Documents whose path, id, number or symbol was typed, the likeliest first: `organizations/csto` (or the address of its page), `csto-uzb`, a part
 * of an id, `claim 42`, `ES-11/4`.
 */
export function idLeads(typed: string, paths: readonly string[]): string[] {
  const plain = typed.trim().toLowerCase();
  const address = plain.replace(/^[a-z]+:\/\/[^/]+/, "").replace(/^\/+|\/+$/g, "");
  const [, claim] = plain.match(CLAIM) ?? [];
  if (claim !== undefined) return pathsWith(paths, (path) => path.startsWith("claims/") && path.endsWith(`-${claim.padStart(2, "0")}`));
  const [, emergency, session, number, meeting, resolution] = plain.match(SYMBOL) ?? [];
  const ballot = emergency !== undefined ? `votes/un-es-${session}-${number}` : meeting !== undefined ? `votes/un-${meeting}-${resolution}` : null;
  // Codes of states are words too: `ARM`, `ARE`.
  const state = `countries/${plain.toUpperCase()}`;
  const isWord = WORD.test(plain);
  const isAddress = address.includes("/");
  const lower = loweredOf(paths);
  const exact =
    !isWord && !isAddress && ballot === null
      ? []
      : pathsWith(paths, (path, at) => {
          // A term is called like what it explains, which is meant.
          const named = isWord && lower[at]?.endsWith(`/${plain}`) === true && !path.startsWith("terms/");
          return path === state || named || (isAddress && lower[at] === address) || path === ballot;
        });
  if (exact.length > 0 || !ID.test(plain)) return exact;
  return pathsWith(paths, (path) => path.includes(`/${plain}-`) || path.endsWith(`-${plain}`));
}

function pathsWith(paths: readonly string[], fits: (path: string, at: number) => boolean): string[] {
  const found: string[] = [];
  for (const [at, path] of paths.entries()) if (fits(path, at) && !found.includes(path) && found.push(path) === MOST) break;
  return found;
}

const lowered = new WeakMap<readonly string[], string[]>();

/** The paths in small letters, made once: every query asks for them. */
function loweredOf(paths: readonly string[]): string[] {
  const held = lowered.get(paths) ?? paths.map((path) => path.toLowerCase());
  lowered.set(paths, held);
  return held;
}
