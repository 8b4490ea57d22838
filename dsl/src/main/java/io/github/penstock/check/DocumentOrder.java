package io.github.penstock.check;

import io.github.penstock.document.Place;
import io.github.penstock.finding.Finding;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts findings into the order in which their elements stand in the document. */
final class DocumentOrder {

  private final Map<String, Integer> places = new HashMap<>();

  private DocumentOrder() {}

  static List<Finding> sort(List<Finding> findings, Place root) {
    if (findings.size() < 2) {
      return findings;
    }
    Set<String> wanted = new HashSet<>();
    findings.forEach(finding -> addWithAllAround(finding.path(), wanted));
    DocumentOrder order = new DocumentOrder();
    order.number(root, "", wanted);
    return findings.stream().sorted(Comparator.comparingInt((Finding each) -> order.of(each.path()))
        .thenComparingInt(each -> each.origin().line())
        .thenComparingInt(each -> each.origin().column())).toList();
  }

  /** Numbers what findings are about; the paths of all else would take more room than the file. */
  private void number(Place place, String path, Set<String> wanted) {
    if (wanted.contains(path)) {
      places.putIfAbsent(path, places.size());
      for (Place child : place.children()) {
        number(child, child.pathBelow(path), wanted);
      }
    }
  }

  private static void addWithAllAround(String path, Set<String> paths) {
    String at = path;
    while (paths.add(at) && !at.isEmpty()) {
      at = around(at);
    }
  }

  /** The path without its last part. */
  private static String around(String path) {
    return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
  }

  /** Of an element that is not there, the one around it counts. */
  private int of(String path) {
    String at = path;
    while (!places.containsKey(at)) {
      at = around(at);
    }
    return places.get(at);
  }
}
