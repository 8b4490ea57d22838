package io.github.penstock.cli;

import io.github.penstock.check.Checker;
import io.github.penstock.repository.ParsedFile;

/**
 * Loads what every check needs while the arguments are read: without an archive of classes, loading takes
 * longer than all the rest.
 */
final class Preload implements Runnable {

  private static final String SAMPLE = """
      on: push
      permissions: {}
      jobs:
        build:
          runs-on: ubuntu-latest
          steps:
            - uses: actions/checkout@v4
            - run: echo "${{ github.sha }}"
              if: success()
      """;

  private Preload() {}

  static void start() {
    Thread thread = new Thread(new Preload(), "penstock-preload");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void run() {
    Checker.check(ParsedFile.of(".github/workflows/sample.yml", SAMPLE));
  }
}
