import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vitest/config'

/** Remix knows nothing of tests: its plugin stays out while Vitest runs. */
const underTest = Boolean(process.env.VITEST)

const project = (name: string, include: string[], extra: Record<string, unknown> = {}) => ({
  extends: true as const,
  test: { name, include, ...extra },
})

export default defineConfig({
  plugins: underTest
    ? []
    : [
        remix({
          ignoredRouteFiles: ['**/*.css'],
          future: {
            v3_fetcherPersist: true,
            v3_relativeSplatPath: true,
            v3_throwAbortReason: true,
            v3_lazyRouteDiscovery: true,
            v3_singleFetch: true,
            v3_routeConfig: true,
          },
        }),
      ],
  build: { target: 'es2022', cssMinify: true },
  test: {
    projects: [
      project('unit', ['tests/unit/**/*.test.{ts,tsx}', 'tests/architecture/**/*.test.ts']),
      project('integration', ['tests/integration/**/*.test.ts'], {
        globalSetup: ['tests/support/databases.server.ts'],
      }),
      project('requests', ['tests/requests/**/*.test.ts'], {
        globalSetup: ['tests/support/site.server.ts'],
      }),
      project('a11y', ['tests/a11y/**/*.test.ts'], {
        globalSetup: ['tests/support/site.server.ts'],
        fileParallelism: false,
        testTimeout: 60_000,
        hookTimeout: 60_000,
      }),
      project('journeys', ['tests/journeys/**/*.test.ts'], {
        globalSetup: ['tests/support/site.server.ts'],
        fileParallelism: false,
        testTimeout: 120_000,
        hookTimeout: 60_000,
      }),
    ],
  },
})
