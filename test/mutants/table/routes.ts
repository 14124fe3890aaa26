import type { Safeguard } from '../safeguard'

const ROUTES = 'test/platform/outbound-routes.test.ts'

/** Safeguards of outbound routes. Each comment says what happens without it. */
export const OUTBOUND_ROUTES = {
  /** Two lanes write one route at once: the later takes the earlier one's trunk off. */
  'routes-in-turn': {
    script: 'ByocRoutes',
    text: '`routes:${registration.organization}`',
    by: '`routes:${Math.random()}`',
    killer: {
      file: ROUTES,
      test: 'the step is made once and not while another worker writes routes of the organization',
    },
  },
  /** A trunk that a change puts on a route gets a second request for it, which nobody asked for. */
  'changed-route-is-asked': {
    script: 'ByocRoutes',
    text: 'const asked = name === "" ? {} : { route_request: request.sysId };',
    by: 'const asked = {};',
    killer: {
      file: ROUTES,
      test: 'a registered trunk that a change puts on a route is put there by that change alone, and by no request that nobody asked for',
    },
  },
  /** A trunk whose write to a route has no answer can't be deleted: nobody knows where to take it off. */
  'route-site-noted': {
    script: 'ByocRoutes',
    text: 'if (!trunk.routeSites.includes(site)) ByocInventory.updateTrunk(trunk.sysId, { routeSites: [...trunk.routeSites, site] });',
    by: '',
    killer: { file: ROUTES, test: 'retiring takes it off, too, where nobody knows yet whether it was put on' },
  },
  /** Genesys refuses to delete a trunk that is on a route. */
  'off-before-deleting': {
    script: 'ByocRoutes',
    text: 'if (trunk === null || trunk.routeSites.length === 0) return remove();',
    by: 'return remove();',
    killer: {
      file: ROUTES,
      test: 'retiring takes the trunk off every route of the site before it is deleted, and leaves the others on them',
    },
  },
  /** An order is asked for its route twice over. */
  'route-asked-once': {
    script: 'ByocRoutes',
    text: 'const asked = routeRequestOf(sysId, trunk.sysId) ?? ask(request, trunk);',
    by: 'const asked = ask(request, trunk);',
    killer: {
      file: ROUTES,
      test: 'the step is made once after a worker died between registering and asking for it: the sweeper asks',
    },
  },
  /** A person who names an order in a new request has its trunk put on any route without an approval. */
  'route-as-approved': {
    script: 'ByocRoutes',
    text: 'order.outboundRoute !== value(ByocFields.columnOf("outboundRoute"))',
    by: 'false',
    killer: {
      file: ROUTES,
      test: 'an order that names an outbound route is approved for that route alone: a request that follows an order and asks for another one needs an approval',
    },
  },
} as const satisfies Record<string, Safeguard>
