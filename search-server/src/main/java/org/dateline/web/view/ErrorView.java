package org.dateline.web.view;

import java.util.List;

/**
 * What is shown in place of what was asked for.
 *
 * @param status the status of the answer
 * @param title what the status is called
 * @param detail what happened
 * @param faults every fault of the address
 */
public record ErrorView(int status, String title, String detail, List<Fault> faults) {

  /**
   * A fault of the address.
   *
   * @param parameter the parameter
   * @param detail what is wrong with it
   */
  public record Fault(String parameter, String detail) {}
}
