/** Why a doctor posts all the same, where a team asks: a closed list, only counted. */
export const POSTING_REASONS = ['mistaken', 'invented', 'public', 'agreed', 'urgent', 'other'] as const;
export type PostingReason = (typeof POSTING_REASONS)[number];
