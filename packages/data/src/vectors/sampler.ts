import { methodOf } from "./door.ts";
import type { Domain } from "./indicator.ts";
import { firstSamplerOf, type Sampler } from "./monte-carlo.ts";
import type { Weights } from "./presence.ts";
import { secondSamplerOf } from "./second-sampler.ts";
import type { Evidence } from "./tie.ts";

/**
 * A sampler of the evidence, by the method that it was read by. Nothing but the evidence, the seed and the weights decides what it gives.
 *
 * @param weights fixes the weights; without, they are drawn as well.
 * @returns null where a domain has no evidence.
 */
export function samplerOf(evidence: readonly Evidence[], domain: Domain, seed: number, weights?: Weights): Sampler | null {
  return methodOf(evidence) === 1 ? firstSamplerOf(evidence, domain, seed, weights) : secondSamplerOf(evidence, domain, seed, weights);
}
