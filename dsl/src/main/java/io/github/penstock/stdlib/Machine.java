package io.github.penstock.stdlib;

import java.time.Clock;
import java.util.Random;

/**
 * What the results of some functions depend on.
 *
 * @param clock the time of {@code timestamp()}
 * @param random the bits of {@code uuidv4()}
 * @param home the directory of {@code homedir()}
 */
public record Machine(Clock clock, Random random, String home) {

  /** The machine that runs this. */
  public static Machine current() {
    return new Machine(Clock.systemUTC(), new Random(), System.getProperty("user.home"));
  }
}
