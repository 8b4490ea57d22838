package io.github.penstock.rules.bake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Which attribute of a target bake minds, told by how it says so. */
final class RefusedAttributes {

  private RefusedAttributes() {}

  static Map<Pattern, String> patterns() {
    Map<Pattern, String> patterns = new LinkedHashMap<>();
    patterns.put(Pattern.compile("^(?:invalid|unknown) annotation"), "annotations");
    patterns.put(Pattern.compile("^dest cannot be stdout|^multiple outputs configured"), "output");
    patterns.put(Pattern.compile("for membytes key shm-size"), "shm-size");
    patterns.put(Pattern.compile("for resource "), "resources");
    patterns.put(Pattern.compile("ulimit|^too many limit value"), "ulimits");
    patterns.put(Pattern.compile("^context from stdin"), "context");
    patterns.put(Pattern.compile("^dockerfile from stdin"), "dockerfile");
    return patterns;
  }
}
