package org.dateline.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** How JSON that holds pages is read: a text in it may be as long as a page. */
final class Json {

  static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxStringLength(PageReader.LARGEST_PAGE)
                          .build())
                  .build())
          .build();

  private Json() {}
}
