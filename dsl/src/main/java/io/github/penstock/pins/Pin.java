package io.github.penstock.pins;

import java.util.regex.Pattern;

/**
 * What stands behind the {@code @} of {@code uses:}.
 *
 * @param ref a commit, a tag or a branch
 * @param version the version as people read it, {@code v7.0.1}; empty where nobody wrote one
 */
public record Pin(String ref, String version) {

  private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");

  /** Whether it names a commit, which nobody can move. */
  public boolean isCommit() {
    return COMMIT.matcher(ref).matches();
  }
}
