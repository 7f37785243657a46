/** What a package may weigh, in bytes: Discret's own limit, far below what either store takes. */
export const LIMIT = 14_000_000;
