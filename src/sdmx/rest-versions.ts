import type { Service } from './service.js'
import { service1 } from './v1/service.js'
import { service2 } from './v2/service.js'

/** The versions of the service, by the version of REST. */
export const restVersions: readonly Service[] = [service1, service2]
