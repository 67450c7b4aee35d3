/** Data for the stage, inside its figure or section. `<` is escaped, so that no text can end the script. */
export function Json({ of, as }: { of: unknown; as: string }) {
  const text = JSON.stringify(of).replace(/</g, '\\u003c');
  return <script type="application/json" data-json={as} dangerouslySetInnerHTML={{ __html: text }} />;
}
