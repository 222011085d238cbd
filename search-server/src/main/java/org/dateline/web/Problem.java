package org.dateline.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.jetty.http.HttpStatus;

/**
 * A problem document as RFC 9457 has it.
 *
 * @param status the status of the answer
 * @param detail what happened, for people
 * @param errors every fault of the request
 */
record Problem(int status, String detail, List<Refused.Fault> errors) {

  static final String CONTENT_TYPE = "application/problem+json";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** What a status is called. */
  static String title(int status) {
    return HttpStatus.getMessage(status);
  }

  byte[] json() {
    ObjectNode problem = MAPPER.createObjectNode();
    problem.put("type", "about:blank");
    problem.put("title", title(status));
    problem.put("status", status);
    problem.put("detail", detail);
    ArrayNode list = problem.putArray("errors");
    for (Refused.Fault error : errors) {
      list.addObject().put("parameter", error.parameter()).put("detail", error.detail());
    }
    try {
      return MAPPER.writeValueAsBytes(problem);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
