/** Why a refresh stopped, said so that whoever runs it can go on: whose answer, from where, what was found in it, what to do. */
export interface Complaint {
  publisher: string;
  /** The address that was asked, or the file of ours that an answer did not fit. */
  address: string;
  found: string;
  remedy: string;
}

/** An answer that is not taken. The series stays as it was. */
export class Refused extends Error {
  readonly complaint: Complaint;

  constructor(complaint: Complaint) {
    super(inWords(complaint));
    this.name = "Refused";
    this.complaint = complaint;
  }
}

function inWords({ publisher, address, found, remedy }: Complaint): string {
  return `${publisher}, ${address}\n  found:      ${found}\n  what to do: ${remedy}`;
}
