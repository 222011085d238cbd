package org.dateline.web;

/** Handlers that belong together. */
interface RouteGroup {

  void addTo(Routes routes);
}
