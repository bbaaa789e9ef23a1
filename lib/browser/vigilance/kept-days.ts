/** How long a mention is kept: what is usual is judged by the last month. */
export const keptDays = 31;
