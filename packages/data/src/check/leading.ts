/** The scores of the likeliest so far, as many as are wanted. */
export class Leading {
  readonly #scores: number[] = [];
  readonly #wanted: number;

  constructor(wanted: number) {
    this.#wanted = wanted;
  }

  /** What another has to reach to be among them; nothing as long as they are fewer. */
  get least(): number {
    return this.#scores.length < this.#wanted ? 0 : (this.#scores[0] ?? 0);
  }

  enter(score: number): void {
    if (score <= this.least && this.#scores.length >= this.#wanted) return;
    const at = this.#scores.findIndex((other) => other > score);
    this.#scores.splice(at < 0 ? this.#scores.length : at, 0, score);
    if (this.#scores.length > this.#wanted) this.#scores.shift();
  }
}
