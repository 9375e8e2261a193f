import { loadLaw } from '../../../server/src/corpus/loadLaw';

const file = `---
id: hostile-law
title: Hostile Law
chinese: 虚构法
kind: law
status: in force
extent: whole
articles: 2
source: { name: invented, checked: 2026-01-01 }
---

# Hostile Law

## Article 1

_\\<b>Caption\\</b> \\[link](javascript:alert(1))_

\\<img src=x onerror=alert(1)> and \\[link](javascript:alert(1)) and \\\`code\\\` and \u202egnihton\u202c.

## Article 2

\\</p>\\</aside>\\<script>alert(1)\\</script>
`;

/** A law whose words would be markup, were they not shown as they stand. */
export const { law: hostileLaw, problems } = await loadLaw({
  list: async () => ['hostile-law.md'],
  read: async (path) => (path.endsWith('.md') ? file : ''),
});
