/** What a number of the platform looks like that begins so: a prefix and 26 digits of a TypeID, as the source of a pattern. */
export const numberShape = (prefix: string) => `${prefix}_[0-7][0-9a-hjkmnp-tv-z]{25}`;
