package org.dateline.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.List;
import org.dateline.index.IndexException;
import org.dateline.search.QueryTimeoutException;
import org.dateline.web.view.ErrorView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the answer of everything that goes wrong: a problem document below {@code /api} and for
 * {@code /health}, a page elsewhere, the same status for both, and never a stack trace.
 */
final class Refusals {

  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

  private final Pages pages;

  Refusals(Pages pages) {
    this.pages = pages;
  }

  void answerOn(RoutesConfig routes) {
    routes.exception(Refused.class, this::answer);
    routes.exception(QueryTimeoutException.class, (e, context) -> answer(timeout(), context));
    routes.exception(IndexException.class, (e, context) -> answer(Refused.forArchive(), context));
    routes.exception(
        HttpResponseException.class, (e, context) -> answer(foreign(e, context), context));
    routes.exception(Exception.class, this::failed);
  }

  private static Refused timeout() {
    return Refused.because(
        503,
        "The query took more time than one query is given. Try again, or with fewer wildcards.");
  }

  private static Refused foreign(HttpResponseException e, Context context) {
    return e.getStatus() == 404
        ? Refused.because(404, "Nothing stands at " + context.path() + ".")
        : Refused.because(e.getStatus(), String.valueOf(e.getMessage()));
  }

  private void failed(Exception e, Context context) {
    LOG.error("{} {} failed", context.method(), context.path(), e);
    answer(Refused.because(500, "The server failed on this request; its log says more."), context);
  }

  private void answer(Refused refused, Context context) {
    SecurityHeaders.forEach(context::header);
    context.status(refused.status());
    context.header("Cache-Control", "no-store");
    switch (refused.status()) {
      case 405 -> context.header("Allow", "GET, HEAD");
      case 429 -> context.header("Retry-After", "1");
      case 503 -> context.header("Retry-After", "5");
      default -> {}
    }
    if (isForPrograms(context.path())) {
      Problem problem = new Problem(refused.status(), refused.detail(), refused.faults());
      context.contentType(Problem.CONTENT_TYPE).result(problem.json());
    } else {
      List<ErrorView.Fault> faults =
          refused.faults().stream()
              .map(fault -> new ErrorView.Fault(fault.parameter(), fault.detail()))
              .toList();
      pages.error(
          context, new ErrorView(refused.status(), heading(refused), refused.detail(), faults));
    }
  }

  /** What a reader is told, who may not know the names of the statuses. */
  private static String heading(Refused refused) {
    int status = refused.status();
    return switch (status) {
      case 400 -> "This address cannot be read as it is";
      case 404 -> "There is nothing here";
      case 405 -> "This archive is for reading";
      case 429 -> "Too much at once";
      case 503 ->
          refused.isOfArchive() ? "The archive cannot be read just now" : "That took too long";
      default -> status < 500 ? Problem.title(status) : "Something broke on our side";
    };
  }

  static boolean isForPrograms(String path) {
    return path.equals("/api") || path.startsWith("/api/") || path.equals("/health");
  }
}
