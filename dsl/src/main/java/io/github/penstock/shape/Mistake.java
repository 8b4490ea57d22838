package io.github.penstock.shape;

import io.github.penstock.finding.Severity;
import java.util.List;
import java.util.Optional;

/**
 * Something that is not as its shape wants it.
 *
 * @param rule the id of the rule whose mistake it is
 * @param way from the document to the value: at each mapping and list, the number of the entry
 * @param atKey whether the key is wrong, not its value
 * @param meant what was certainly meant: the name of the key, or the value; of what is missing its key
 */
public record Mistake(String rule, Severity severity, String message, List<Integer> way,
    boolean atKey, Optional<String> meant) {

  public Mistake {
    way = List.copyOf(way);
  }
}
