/** The items of a typed list, parted by commas or semicolons. */
export const listed = (text: string): readonly string[] =>
  text
    .split(/[,;\n]/u)
    .map((item) => item.trim())
    .filter((item) => item !== '');
