/** Who publishes, where it is asked, on which terms, and how gently. */
export interface Publisher {
  /** Name of its folder. */
  id: string;
  name: string;
  /** Origin of all its addresses. */
  origin: string;
  /** Page that describes the interface. */
  documentation: string;
  /** Terms as they stand on the card or in the publisher's words. */
  terms: string;
  /** Milliseconds from one request to the next. */
  pause: number;
  /** Where a key is asked for: the variable it is read from, the header or parameter it is sent in, and how to get one. */
  key?: { variable: string; from: string } & ({ header: string } | { parameter: string });
}
