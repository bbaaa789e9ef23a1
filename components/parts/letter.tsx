/** The name of a version, as a small stamp. */
export const Letter = ({ name }: { name: 'A' | 'B' }) => <span class="letter">{name}</span>;
