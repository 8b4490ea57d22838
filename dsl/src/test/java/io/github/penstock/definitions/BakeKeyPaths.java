package io.github.penstock.definitions;

import io.github.penstock.hcl.HclAttribute;
import io.github.penstock.hcl.HclBody;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclExpression.Entry;
import io.github.penstock.hcl.HclExpression.Struct;
import io.github.penstock.hcl.HclExpression.Template;
import io.github.penstock.hcl.HclExpression.Tuple;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The key paths of bake files as {@code bake-keys.yml} writes them, with the texts found there. */
final class BakeKeyPaths {

  /** Maps with keys that authors choose. */
  private static final Set<String> FREE = Set.of("target.args", "target.contexts",
      "target.extra-hosts", "target.labels", "target.matrix");

  /** Objects that say of which kind they are. */
  private static final Set<String> TYPED =
      Set.of("target.attest", "target.cache-from", "target.cache-to", "target.output");

  /** What is below is the author's own. */
  private static final Set<String> OPEN =
      Set.of("<name>", "function.result", "target.matrix.<name>", "variable.default",
          "variable.type");

  private final Map<String, Set<String>> found = new TreeMap<>();

  void file(HclBody file) {
    file.attributes().forEach(attribute -> value("<name>", attribute.value()));
    file.blocks().forEach(block -> body(block.type(), block.body()));
  }

  Map<String, Set<String>> found() {
    return found;
  }

  private void body(String path, HclBody body) {
    mark(path);
    for (HclAttribute attribute : body.attributes().toList()) {
      value(path + "." + attribute.name(), attribute.value());
    }
    body.blocks().forEach(block -> body(path + "." + block.type(), block.body()));
  }

  private void value(String path, HclExpression value) {
    Set<String> texts = mark(path);
    if (value instanceof Template template) {
      template.literal().ifPresent(texts::add);
    } else if (value instanceof Tuple tuple && !OPEN.contains(path)) {
      tuple.items().stream().filter(Struct.class::isInstance)
          .forEach(item -> entries(path + "[" + type(path, (Struct) item) + "]", (Struct) item));
    } else if (value instanceof Struct struct && !OPEN.contains(path)) {
      entries(path, struct);
    }
  }

  private static String type(String path, Struct object) {
    return TYPED.contains(path)
        ? object.entries().stream().filter(entry -> entry.isNamed("type"))
            .map(entry -> text(entry.value())).findFirst().orElseThrow()
        : "*";
  }

  private void entries(String path, Struct struct) {
    boolean typed = path.endsWith("]") && !path.endsWith("[*]");
    if (typed && struct.entries().size() == 1) {
      mark(path);
    }
    for (Entry entry : struct.entries()) {
      String name = FREE.contains(path) ? "<name>" : text(entry.key());
      if (!typed || !name.equals("type")) {
        value(path + "." + name.replaceFirst("^(annotation[^.]*)\\..*", "$1.<name>"),
            entry.value());
      }
    }
  }

  private Set<String> mark(String path) {
    return found.computeIfAbsent(path, unseen -> new TreeSet<>());
  }

  private static String text(HclExpression template) {
    return ((Template) template).literal().orElseThrow();
  }
}
