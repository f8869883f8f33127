import cors from '@fastify/cors'
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify'
import type { Connections, Reader } from '../db/schema.js'
import { answerCache } from './plugins/answer-cache.js'
import { cachingPlugin, type Served } from './plugins/caching.js'
import { clientModulesPlugin } from './plugins/client-modules.js'
import { databasePlugin } from './plugins/database.js'
import { hotAnswers } from './plugins/hot-answers.js'
import { metricsPlugin } from './plugins/metrics.js'
import { describedPlugin } from './plugins/openapi.js'
import { patiencePlugin } from './plugins/patience.js'
import { problemsPlugin, serverOptions } from './plugins/problems.js'
import { type RateLimit, rateLimitPlugin } from './plugins/rate-limit.js'
import { referencePlugin } from './plugins/reference.js'
import { requestLogPlugin } from './plugins/request-log.js'
import { tracingPlugin } from './plugins/tracing.js'
import { wordsPlugin } from './plugins/words.js'
import { areaRoutes } from './routes/areas.js'
import { changeRoutes } from './routes/changes.js'
import { checkRoutes } from './routes/checks.js'
import { editionDownloadRoutes } from './routes/edition-download.js'
import { editionRoutes } from './routes/editions.js'
import { fdiRankingsRoutes } from './routes/fdi-rankings.js'
import { figureCitationRoutes } from './routes/figure-citation.js'
import { figureEvidenceRoutes } from './routes/figure-evidence.js'
import { figureRoutes } from './routes/figures.js'
import { gdpRoutes } from './routes/gdp.js'
import { healthRoutes } from './routes/health.js'
import { homeRoutes } from './routes/home.js'
import { indicatorRoutes } from './routes/indicators.js'
import { inflationRoutes } from './routes/inflation.js'
import { limitRoutes } from './routes/limits.js'
import { observationRoutes } from './routes/observations.js'
import { productRoutes } from './routes/products.js'
import { releaseRoutes } from './routes/releases.js'
import { revisionRoutes } from './routes/revisions.js'
import { searchRoutes } from './routes/search.js'
import { seriesRoutes } from './routes/series.js'
import { sourceRoutes } from './routes/sources.js'
import { tradeBilateralRoutes } from './routes/trade-bilateral.js'
import { tradeMirrorRoutes } from './routes/trade-mirror.js'
import { tradePartnersRoutes } from './routes/trade-partners.js'
import { tradeProvincesRoutes } from './routes/trade-provinces.js'
import { unitRoutes } from './routes/units.js'
import { verifyRoutes } from './routes/verify.js'
import { sdmxFrameworkErrors } from './sdmx/framework-errors.js'
import { sdmxRoutes } from './sdmx/routes.js'

const unknown = { edition: () => null, since: () => null }

const unused = () => ({ busy: 0, idle: 0, waiting: 0 })

/** What an app is made of: a database to read, the OpenAPI document it serves, and how it logs. */
export interface Parts {
  db: Reader
  version: string
  /** The committed OpenAPI document; absent while it is being written. */
  openapi?: string
  logger?: FastifyServerOptions['logger']
  closing?: () => boolean
  /** Which edition is served, and since when, where that is known unasked. */
  served?: Pick<Served, 'edition' | 'since'>
  /** How the connections to the database are used, where that is known. */
  connections?: () => Connections
  /** How much one client may ask; absent: as much as it likes. */
  rateLimit?: RateLimit
  /** Bytes of answers that are kept to be given again; 0: none. */
  cacheBytes?: number
}

/** The app: the table of contents of all it answers. It listens nowhere; `inject` asks it without a port. */
export async function buildApp({
  db,
  version,
  openapi,
  logger = false,
  closing = () => false,
  served = unknown,
  connections = unused,
  rateLimit = { perMinute: 0, clientOf: String },
  cacheBytes = 64_000_000,
}: Parts): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify({
    ...serverOptions,
    frameworkErrors: sdmxFrameworkErrors(serverOptions.frameworkErrors),
    logger,
  })
  // Faces write their own bytes: response schemas describe answers, and compiling them would only delay the start.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data))
  problemsPlugin(app)
  patiencePlugin(app)
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'HEAD', 'POST', 'OPTIONS'],
    strictPreflight: false,
    maxAge: 86_400,
    exposedHeaders: [
      'Content-Disposition',
      'ETag',
      'Link',
      'RateLimit',
      'RateLimit-Policy',
      'Retry-After',
      'X-Request-Id',
    ],
  })
  rateLimitPlugin(app, rateLimit)
  tracingPlugin(app, version)
  const answers = answerCache(served.edition, cacheBytes)
  const tellers = [requestLogPlugin(app), metricsPlugin(app, { ...served, answers, connections })]
  wordsPlugin(app)
  cachingPlugin(app, { ...served, version, answers })
  hotAnswers(app.server, answers, closing, tellers)
  databasePlugin(app, db)
  await describedPlugin(app, version)

  tradeBilateralRoutes(app)
  tradePartnersRoutes(app)
  tradeProvincesRoutes(app)
  tradeMirrorRoutes(app)
  fdiRankingsRoutes(app)
  gdpRoutes(app)
  inflationRoutes(app)
  observationRoutes(app)
  seriesRoutes(app)
  figureRoutes(app)
  figureEvidenceRoutes(app)
  figureCitationRoutes(app)
  revisionRoutes(app)
  changeRoutes(app)
  editionRoutes(app)
  editionDownloadRoutes(app)
  checkRoutes(app)
  verifyRoutes(app)
  searchRoutes(app)
  indicatorRoutes(app)
  areaRoutes(app)
  unitRoutes(app)
  productRoutes(app)
  sourceRoutes(app)
  releaseRoutes(app)
  homeRoutes(app, version)
  limitRoutes(app, rateLimit.perMinute)
  healthRoutes(app, closing)
  await sdmxRoutes(app)
  clientModulesPlugin(app)

  if (openapi !== undefined) await referencePlugin(app, openapi)
  return app
}
