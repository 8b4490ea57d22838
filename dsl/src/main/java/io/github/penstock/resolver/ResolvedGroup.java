package io.github.penstock.resolver;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A group that is built.
 *
 * @param description empty where there is none
 * @param members its targets and groups; nothing where the file has a null
 */
public record ResolvedGroup(String description, Optional<List<String>> members) {

  /** The names of its targets and groups. */
  public List<String> targets() {
    return members.orElse(List.of());
  }

  static ResolvedGroup of(BakeGroup group) {
    return new ResolvedGroup(group.description(),
        group.members().map(names -> names.stream().distinct().collect(Collectors.toList())));
  }

  Map<String, Object> printed() {
    Map<String, Object> printed = new LinkedHashMap<>();
    if (!description.isEmpty()) {
      printed.put("description", description);
    }
    printed.put("targets", members.orElse(null));
    return printed;
  }
}
