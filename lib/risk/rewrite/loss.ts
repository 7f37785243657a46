/**
 * What a colleague who reads the post loses by each step. Only the order matters: the rewrite with the smallest sum wins.
 * The weights are a doctor's, not measured: what bears on the diagnosis is dear, what only places the patient is cheap.
 */
export const LOSS = {
  /** Where it happened seldom bears on the answer; a region still tells of ticks, radon and distance to care. */
  department: 0.7,
  region: 1.1,
  noPlace: 1.5,
  /** A month keeps the season and the order of events. */
  month: 0.6,
  noDate: 1.6,
  /** What kind of house it is says how ill the patient is; its name says nothing. */
  facilityKind: 0.6,
  noFacility: 1.6,
  /** The field keeps what the patient is exposed to. */
  field: 1.4,
  noTrade: 3,
  role: 0.8,
  noRole: 1.5,
  /** Relatives matter in genetics and infection: the relation is kept before their ages. */
  relativeAge: 0.9,
  family: 1.3,
  noFamily: 2.2,
  /** Origin guides many a diagnosis (thalassaemia, Behçet, tuberculosis). */
  continent: 1.5,
  noOrigin: 3.2,
  event: 0.8,
  noEvent: 1.6,
  /** Five years change no diagnosis in an adult, ten seldom, an age group often. */
  fiveYears: 1.2,
  decade: 1.9,
  ageGroup: 4,
} as const;

/** The age is widened last where it decides. */
export const DECISIVE_AGE = 6;
