package io.github.penstock.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where things stand in a text, in its order. Comments are looked for in the gaps between the
 * stops: behind one, and before the next.
 */
final class Layout {

  /** A block collection that has ended; its entries start in this column. */
  record Closed(Remarks remarks, int column) {}

  /** Offsets of the first character and behind the last. */
  record Place(int start, int end) {}

  /**
   * A piece of text that is no comment.
   *
   * @param behind takes a comment behind it on its last line
   * @param closed the block collections that end before it, innermost first
   * @param above takes the comments above it
   */
  record Stop(Place place, Optional<Remarks> behind, List<Closed> closed, List<String> above) {

    int start() {
      return place.start();
    }

    int end() {
      return place.end();
    }
  }

  private final List<Stop> stops = new ArrayList<>();
  private List<Closed> closed = new ArrayList<>();
  private Optional<List<String>> above = Optional.empty();

  List<Stop> stops() {
    return stops;
  }

  /** What begins here takes the comments above, unless something around it begins here too. */
  void opens(Remarks remarks) {
    if (above.isEmpty()) {
      above = Optional.of(remarks.before());
    }
  }

  void closes(Remarks remarks, int column) {
    closed.add(new Closed(remarks, column));
  }

  /** A scalar or an alias. */
  void text(int start, int end, Remarks remarks) {
    add(new Place(start, end), Optional.of(remarks), remarks.before());
  }

  /** The bracket that opens a flow collection. */
  void flowStart(int start, Remarks remarks) {
    add(new Place(start, start + 1), Optional.empty(), remarks.before());
  }

  /** The bracket that closes a flow collection, and takes the comments above it. */
  void flowEnd(int start, Remarks remarks) {
    add(new Place(start, start + 1), Optional.of(remarks), remarks.after());
  }

  void end(int end, Remarks root) {
    add(new Place(end, end), Optional.empty(), root.after());
  }

  private void add(Place place, Optional<Remarks> behind, List<String> otherwise) {
    stops.add(new Stop(place, behind, closed, above.orElse(otherwise)));
    closed = new ArrayList<>();
    above = Optional.empty();
  }
}
