package org.dateline.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;

/** The paths that this server knows, and what holds for every request. */
final class Routes {

  private final RoutesConfig routes;
  private final Crowd crowd;

  Routes(RoutesConfig routes, Crowd crowd) {
    this.routes = routes;
    this.crowd = crowd;
    routes.before(Routes::prepare);
  }

  void add(List<RouteGroup> groups) {
    groups.forEach(group -> group.addTo(this));
  }

  /** Answers GET and HEAD on a path. */
  void get(String path, Handler handler) {
    Handler admitted = context -> crowd.admit(context.ip(), () -> handler.handle(context));
    routes.get(path, admitted);
    routes.head(path, admitted);
  }

  private static void prepare(Context context) {
    SecurityHeaders.forEach(context::header);
    context.header("Cache-Control", "no-cache");
    if (context.req().getContentLengthLong() > DatelineServer.MOST_BODY) {
      throw Refused.because(
          413, "The request has a body, and a large one; this server reads none.");
    }
    HandlerType method = context.method();
    if (!method.equals(HandlerType.GET) && !method.equals(HandlerType.HEAD)) {
      throw Refused.because(405, "This server can be read, with GET or HEAD, and nothing else.");
    }
  }
}
