import type { Finding, Severity } from '../../../shared/finding';

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

const keyOf = ({ code, path }: Finding): string => `${code} ${path.join('.')}`;

const byKey = (findings: readonly Finding[]): Map<string, Finding> =>
  new Map(findings.map((finding) => [keyOf(finding), finding]));

/** What the server said of the form, and what the browser had to say of the very same values. */
export interface Answer {
  readonly server: readonly Finding[];
  readonly browser: readonly Finding[];
}

/**
 * The one list the editor sees. The browser judges each keystroke by the record alone; the server also knows other
 * records, the administrators' switches and what preservation noted, but answers later. So, against the values it was
 * asked about: what only the server found stays until it answers again; what only the browser found, the server has
 * settled; what both found is told in the server's words and weight.
 *
 * @param now the browser's judgement of the form as it stands
 * @param answer `null` while the server has not answered yet
 */
export const mergeFindings = (now: readonly Finding[], answer: Answer | null): Finding[] => {
  if (!answer) return [...now];
  const server = byKey(answer.server);
  const browser = byKey(answer.browser);
  const own = now.flatMap((finding) => {
    const said = server.get(keyOf(finding));
    return said ? [said] : browser.has(keyOf(finding)) ? [] : [finding];
  });
  const current = byKey(own);
  const others = answer.server.filter(
    (finding) => !browser.has(keyOf(finding)) && !current.has(keyOf(finding)),
  );
  return [...byKey([...own, ...others]).values()];
};

/**
 * Errors first, then warnings, then hints; within each as the fields stand in the form, so that nothing jumps about
 * when the server answers.
 *
 * @param fields names of the form's fields from top to bottom
 */
export const inReadingOrder = (findings: readonly Finding[], fields: readonly string[]): Finding[] => {
  const place = ({ path: [field] }: Finding): number => {
    const index = fields.indexOf(field ?? '');
    return index === -1 ? fields.length : index;
  };
  return [...findings].sort(
    (one, other) => WEIGHT[one.severity] - WEIGHT[other.severity] || place(one) - place(other),
  );
};
