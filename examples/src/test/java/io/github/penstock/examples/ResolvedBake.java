package io.github.penstock.examples;

import io.github.penstock.bake.BakeFile;
import io.github.penstock.bake.Group;
import io.github.penstock.bake.Target;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclTemplatePart;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What bake makes of a file's groups and their targets when nobody sets its variables: maps, lists and
 * texts, as {@code --print} has them. Of expressions it knows texts, lists, objects and variables.
 */
final class ResolvedBake {

  private static final Set<String> PER_KEY = Set.of("args", "contexts", "extra-hosts", "labels");
  private static final Set<String> APPENDED = Set.of("annotations", "attest", "cache-from",
      "entitlements", "no-cache-filter", "policy", "secret", "ssh", "ulimits");

  private final BakeFile file;

  private ResolvedBake(BakeFile file) {
    this.file = file;
  }

  static Map<String, Object> of(BakeFile file) {
    ResolvedBake resolved = new ResolvedBake(file);
    Map<String, Object> groups = new LinkedHashMap<>();
    Map<String, Object> targets = new LinkedHashMap<>();
    for (Group group : file.allGroups()) {
      groups.put(group.name(), Map.of("targets", group.memberNames()));
      file.targetsOf(group).forEach(name -> targets.put(name, resolved.printed(file.target(name))));
    }
    return Map.of("group", groups, "target", targets);
  }

  private Map<String, Object> printed(Target target) {
    Map<String, Object> all =
        new LinkedHashMap<>(Map.of("context", ".", "dockerfile", "Dockerfile"));
    all.putAll(resolve(target));
    all.keySet().removeAll(Set.of("description", "inherits"));
    return all;
  }

  private Map<String, Object> resolve(Target target) {
    Map<String, Object> all = new LinkedHashMap<>();
    target.tree().body().attribute("inherits").stream()
        .flatMap(parents -> ((List<?>) value(parents.value())).stream())
        .forEach(parent -> resolve(file.target((String) parent)).forEach(
            (key, value) -> all.merge(key, value, (old, more) -> merged(key, old, more))));
    target.tree().body().attributes().forEach(attribute -> all.merge(attribute.name(),
        value(attribute.value()), (old, more) -> merged(attribute.name(), old, more)));
    return all;
  }

  private static Object merged(String key, Object old, Object more) {
    if (PER_KEY.contains(key)) {
      Map<Object, Object> entries = new LinkedHashMap<>((Map<?, ?>) old);
      entries.putAll((Map<?, ?>) more);
      return entries;
    }
    if (APPENDED.contains(key)) {
      Set<Object> items = new LinkedHashSet<>((List<?>) old);
      items.addAll((List<?>) more);
      return List.copyOf(items);
    }
    return more;
  }

  private Object value(HclExpression expression) {
    if (expression instanceof HclExpression.Template template) {
      return template.parts().stream().map(this::text).collect(Collectors.joining());
    }
    if (expression instanceof HclExpression.Reference variable) {
      return value(file.variable(variable.name()).tree().body().attribute("default").orElseThrow()
          .value());
    }
    if (expression instanceof HclExpression.Tuple tuple) {
      return List.copyOf(new LinkedHashSet<>(tuple.items().stream().map(this::value).toList()));
    }
    if (expression instanceof HclExpression.Struct struct) {
      Map<Object, Object> entries = new LinkedHashMap<>();
      struct.entries().forEach(entry -> entries.put(value(entry.key()), value(entry.value())));
      return entries;
    }
    throw new IllegalArgumentException("no value for " + expression);
  }

  private String text(HclTemplatePart part) {
    return part instanceof HclTemplatePart.Text text
        ? text.value()
        : (String) value(part.expression().orElseThrow());
  }
}
