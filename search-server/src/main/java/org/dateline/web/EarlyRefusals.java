package org.dateline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers requests that Jetty refuses before a handler sees them, such as an address that is too
 * long. Since Jetty may not know yet what was asked for, all are answered as programs are.
 */
final class EarlyRefusals extends ErrorHandler {

  private static final Logger LOG = LoggerFactory.getLogger(EarlyRefusals.class);

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus() < 400 ? 500 : response.getStatus();
    byte[] problem = problem(status);
    response.setStatus(status);
    setHeaders(response.getHeaders(), problem);
    Content.Sink.write(response, true, new String(problem, StandardCharsets.UTF_8), callback);
    return true;
  }

  /** Answers where the machine itself gave up: out of memory, out of stack. */
  static void answer(HttpServletResponse response, Error error) {
    LOG.error("a request failed", error);
    if (response.isCommitted()) {
      return;
    }
    response.reset();
    response.setStatus(500);
    SecurityHeaders.forEach(response::setHeader);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType(Problem.CONTENT_TYPE);
    try {
      response.getOutputStream().write(problem(500));
    } catch (IOException e) {
      LOG.debug("the reader has gone", e);
    }
  }

  private static byte[] problem(int status) {
    return new Problem(status, detail(status), List.of()).json();
  }

  private static String detail(int status) {
    return switch (status) {
      case 414 -> "The address is too long. A query of a thousand words is more than enough.";
      case 431 -> "The headers of the request are too long.";
      case 413 -> "The body of the request is too large; this server reads none.";
      default ->
          status < 500
              ? "The request is not HTTP as it should be; no address can hold the character NUL."
              : "The server failed.";
    };
  }

  private static void setHeaders(HttpFields.Mutable fields, byte[] problem) {
    SecurityHeaders.forEach(fields::put);
    fields.put(HttpHeader.CACHE_CONTROL, "no-store");
    fields.put(HttpHeader.CONTENT_TYPE, Problem.CONTENT_TYPE);
    fields.put(HttpHeader.CONTENT_LENGTH, problem.length);
  }
}
