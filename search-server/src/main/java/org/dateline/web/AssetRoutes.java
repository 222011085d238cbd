package org.dateline.web;

import io.javalin.http.Context;

/** Style, script, type and icon. */
record AssetRoutes(Assets assets) implements RouteGroup {

  @Override
  public void addTo(Routes routes) {
    routes.get("/assets/<name>", this::asset);
  }

  private void asset(Context context) {
    Assets.Asset asset =
        assets
            .at(context.path())
            .orElseThrow(() -> Refused.because(404, "Nothing stands at " + context.path() + "."));
    context.header("Cache-Control", "public, max-age=31536000, immutable");
    Answer.send(context, asset.contentType(), asset.bytes());
  }
}
