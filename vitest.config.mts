import { defineConfig } from 'vitest/config';
import { peggyForVite } from './scripts/peggyPlugin.mjs';

const project = (name: string, extra: object = {}) => ({
  plugins: [peggyForVite],
  test: { name, include: [`test/${name}/**/*.test.ts`], ...extra },
});

export default defineConfig({
  test: {
    projects: [
      project('unit'),
      project('protocol', { testTimeout: 30_000 }),
      project('vscode', { testTimeout: 180_000, hookTimeout: 300_000, fileParallelism: false }),
    ],
  },
});
