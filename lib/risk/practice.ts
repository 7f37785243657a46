/** Where a doctor practises, told once in the options; it never leaves the machine. */
export interface Practice {
  readonly setting: 'list' | 'service' | 'town';
  /** Patients on the list, passing through the service in a year, or inhabitants of the town. */
  readonly people: number;
  /** Does the doctor post under their own name? Only then can a reader know of the practice. */
  readonly ownName: boolean;
}
