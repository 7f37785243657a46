/** What a word on a generated picture is. `third` is neither: a doctor, a hospital, an age, a sex. */
export const ROLES = [
  'name',
  'birth date',
  'date',
  'number',
  'phone',
  'e-mail',
  'address',
  'third',
  'innocent',
] as const;
export type Role = (typeof ROLES)[number];
/** Those that identify the patient. */
export const IDENTIFYING: readonly Role[] = [
  'name',
  'birth date',
  'date',
  'number',
  'phone',
  'e-mail',
  'address',
];

/** A piece of HTML whose words have that role. */
export function as(role: Role, text: string): string {
  return `<span data-role="${role}">${text}</span>`;
}
