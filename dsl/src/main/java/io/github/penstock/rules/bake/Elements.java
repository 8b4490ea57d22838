package io.github.penstock.rules.bake;

import io.github.penstock.hcl.HclAttribute;
import io.github.penstock.hcl.HclBlock;
import io.github.penstock.hcl.HclBody;
import io.github.penstock.hcl.HclFile;
import io.github.penstock.hcl.HclItem;
import io.github.penstock.hcl.HclRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The attributes and blocks of a file with their paths, each before what is in it. */
final class Elements {

  /** What bake looks for on the machine where it runs. */
  private static final Set<String> OF_MACHINE = Set.of("target.secret", "target.ssh");

  private final HclFile file;
  private final List<Element> all = new ArrayList<>();

  Elements(HclFile file) {
    this.file = file;
    add(file.body(), "", "");
  }

  /**
   * An attribute or a block.
   *
   * @param path {@code target.web.tags}
   * @param kind the same without the label, {@code target.tags}
   */
  record Element(HclItem item, String path, String kind) {}

  private void add(HclBody body, String path, String kind) {
    for (HclItem item : body.items()) {
      Element element = item instanceof HclAttribute attribute
          ? new Element(item, joined(path, attribute.name()), joined(kind, attribute.name()))
          : block((HclBlock) item, path, kind);
      all.add(element);
      if (item instanceof HclBlock block) {
        add(block.body(), element.path(), element.kind());
      }
    }
  }

  private static Element block(HclBlock block, String path, String kind) {
    if (!path.isEmpty()) {
      return new Element(block, path, kind);
    }
    String label = block.labels().isEmpty() ? "" : "." + block.labels().get(0);
    return new Element(block, block.type() + label, block.type());
  }

  private static String joined(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  List<Element> all() {
    return all;
  }

  /** The innermost element in which a range begins. */
  Optional<Element> at(HclRange range) {
    return all.stream().filter(element -> contains(file.range(file.span(element.item())), range))
        .reduce((outer, inner) -> inner);
  }

  private static boolean contains(HclRange outer, HclRange inner) {
    return isBefore(outer.startLine(), outer.startColumn(), inner)
        && (inner.startLine() < outer.endLine()
            || inner.startLine() == outer.endLine() && inner.startColumn() < outer.endColumn());
  }

  private static boolean isBefore(int line, int column, HclRange range) {
    return line < range.startLine() || line == range.startLine() && column <= range.startColumn();
  }

  /**
   * The text of the file in which bake finds nothing that it would look for on this machine: the names
   * of these attributes are changed, so that all else stays where it is.
   */
  String textWithoutFiles() {
    StringBuilder text = new StringBuilder(file.text());
    for (Element element : all) {
      if (OF_MACHINE.contains(element.kind())) {
        int end = file.nameSpan(element.item()).end();
        int last = text.charAt(end - 1) == '"' ? end - 2 : end - 1;
        text.setCharAt(last, '_');
      }
    }
    return text.toString();
  }
}
