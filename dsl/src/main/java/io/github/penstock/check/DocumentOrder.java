package io.github.penstock.check;

import io.github.penstock.document.Place;
import io.github.penstock.finding.Finding;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts findings into the order in which their elements stand in the document. */
final class DocumentOrder {

  private final Map<String, Integer> places = new HashMap<>();

  private DocumentOrder() {}

  static List<Finding> sort(List<Finding> findings, Place root) {
    if (findings.size() < 2) {
      return findings;
    }
    DocumentOrder order = new DocumentOrder();
    order.number(root);
    return findings.stream().sorted(Comparator.comparingInt((Finding each) -> order.of(each.path()))
        .thenComparingInt(each -> each.origin().line())
        .thenComparingInt(each -> each.origin().column())).toList();
  }

  private void number(Place place) {
    places.put(place.path(), places.size());
    place.children().forEach(this::number);
  }

  /** Of an element that is not there, the one around it counts. */
  private int of(String path) {
    String at = path;
    while (!places.containsKey(at)) {
      at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))));
    }
    return places.get(at);
  }
}
