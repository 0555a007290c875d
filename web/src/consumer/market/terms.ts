/**
 * The market's terms of business as the platform ships them. They are shown before somebody agrees; what counts is what
 * the platform decides when it happens.
 */
export const terms = {
  /** The shortest notice for an appointment, in minutes. */
  leadMinutes: 60,
  /** How many days ahead appointments can be made. */
  horizonDays: 60,
  /** Days after completion during which a service may be rated. */
  ratingDays: 7,
  /** What comes back when the consumer calls off once somebody has taken the order: by notice, longest first. */
  refundTiers: [
    { hoursBefore: 24, share: 1 },
    { hoursBefore: 4, share: 0.8 },
    { hoursBefore: 0, share: 0.5 },
  ],
} as const;
