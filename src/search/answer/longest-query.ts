/** The most letters of a query that are read: whoever has more, such as a log, is better served by the decoder. */
export const longestQuery = 200;
