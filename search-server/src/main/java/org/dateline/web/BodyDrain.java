package org.dateline.web;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Reads the body of a request to its end and throws it away, before the request is answered.
 *
 * <p>No request of this server has a body. One that comes with it is refused; but an answer given
 * while the client still writes is lost to it: the connection is closed with words unread, and TCP
 * then resets it, which takes the answer from the client's hands. No thread waits meanwhile. A body
 * that is larger than {@link #MOST_READ} is read so far, and the request answered.
 */
final class BodyDrain extends Handler.Wrapper {

  /** How much of a body is read, in bytes: more than anybody sends to a search by mistake. */
  static final long MOST_READ = 4 * 1024 * 1024;

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (!hasBody(request)) {
      return super.handle(request, response, callback);
    }
    new Reading(request, response, callback).run();
    return true;
  }

  private static boolean hasBody(Request request) {
    return request.getLength() > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
  }

  private void answer(Request request, Response response, Callback callback) {
    try {
      if (!super.handle(request, response, callback)) {
        Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
      }
    } catch (Exception e) {
      Response.writeError(request, response, callback, e);
    }
  }

  /** Called again whenever more of the body has come. */
  private final class Reading implements Runnable {

    private final Request request;
    private final Response response;
    private final Callback callback;
    private long read;

    Reading(Request request, Response response, Callback callback) {
      this.request = request;
      this.response = response;
      this.callback = callback;
    }

    @Override
    public void run() {
      while (read < MOST_READ) {
        Content.Chunk chunk = request.read();
        if (chunk == null) {
          request.demand(this);
          return;
        }
        if (Content.Chunk.isFailure(chunk)) {
          callback.failed(chunk.getFailure());
          return;
        }
        read += chunk.remaining();
        chunk.release();
        if (chunk.isLast()) {
          break;
        }
      }
      answer(request, response, callback);
    }
  }
}
