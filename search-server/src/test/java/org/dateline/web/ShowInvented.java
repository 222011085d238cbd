package org.dateline.web;

/** Serves the invented archive, to be looked at: {@code main} with a port. */
final class ShowInvented {

  private ShowInvented() {}

  public static void main(String[] args) {
    int port = args.length > 0 ? Integer.parseInt(args[0]) : 8090;
    DatelineServer server =
        DatelineServer.start(new InventedArchive(InventedReleases.all()), "127.0.0.1", port);
    Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
  }
}
