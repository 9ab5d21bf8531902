import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      include: ['shared/**', 'electron/**', 'renderer/**'],
      exclude: ['**/*.json'],
    },
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/{shared,electron,gates,scripts}/**/*.test.ts'],
          setupFiles: ['tests/support/property-seed.ts'],
          testTimeout: 20_000,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/renderer/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/renderer/setup.ts'],
          testTimeout: 20_000,
        },
      },
    ],
  },
});
