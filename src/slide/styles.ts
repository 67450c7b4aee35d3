/** The kit's styles. The stage takes their export: a CSS module imported for its side effect alone is left out of the build. */
export const kitStyles = import.meta.glob('./**/*.module.css', { eager: true, import: 'default' });
