/** A question that cannot be answered as put. */
export class Refused extends Error {
  constructor(message, code = 2) {
    super(message);
    this.code = code;
  }
}
