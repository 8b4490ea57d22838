package io.github.penstock.resolver;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Resolves small files; {@code " ; "} is a line end. */
final class Baked {

  private Baked() {}

  static BakeRequest request(String hcl) {
    return BakeRequest.of(List.of(new BakeSource("test.hcl", hcl.replace(" ; ", "\n"))));
  }

  /** The target {@code default} without the context and the Dockerfile that every target has. */
  static String target(BakeRequest request) {
    return target(BakeResolver.resolve(request), "default");
  }

  static String target(ResolvedBake bake, String name) {
    Map<String, Object> attributes = new LinkedHashMap<>(bake.targets().get(name).attributes());
    attributes.remove("context", ".");
    attributes.remove("dockerfile", "Dockerfile");
    return attributes.toString();
  }

  /** The target {@code default} of which the file says this. */
  static String target(String attributes) {
    return target(request("target \"default\" { ; " + attributes + " ; }"));
  }

  /** What bake says against a file. */
  static String error(String hcl) {
    return error(request(hcl));
  }

  static String error(BakeRequest request) {
    try {
      return "resolved: " + BakeResolver.resolve(request).toJson();
    } catch (BakeException e) {
      return e.message();
    }
  }

  /** The targets and groups that are built. */
  static String built(String hcl, String... names) {
    ResolvedBake bake = BakeResolver.resolve(request(hcl).targets(Arrays.asList(names)));
    Map<String, List<String>> groups = new LinkedHashMap<>();
    bake.groups().forEach((name, group) -> groups.put(name, group.targets()));
    return groups + " " + bake.targets().keySet();
  }
}
