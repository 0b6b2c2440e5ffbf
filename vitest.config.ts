import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'happy-dom',
    // One browser-like world a thread instead of one a file: half the time.
    pool: 'vmThreads',
    include: ['frontend/**/*.test.ts'],
    exclude: ['frontend/generated/**'],
  },
  oxc: {
    // Vitest bypasses Vaadin's Vite set-up: Lit's decorators need the same class-field semantics as tsconfig.json.
    decorator: { legacy: true },
    assumptions: { setPublicClassFields: true },
  },
});
