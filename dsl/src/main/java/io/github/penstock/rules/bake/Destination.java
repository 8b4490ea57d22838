package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.resolver.ResolvedTarget;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where targets write to, as bake resolved them. */
final class Destination {

  private static final Set<String> IMAGES = Set.of("docker", "image", "oci", "registry");
  private static final Set<String> FILES = Set.of("docker", "oci", "tar");

  private Destination() {}

  /** The tags under which an image appears; what is pushed by its digest alone has none. */
  static List<String> tags(ResolvedTarget target) {
    List<Map<String, String>> outputs = entries(target, "output");
    boolean image = outputs.isEmpty() || outputs.stream()
        .anyMatch(output -> IMAGES.contains(output.getOrDefault("type", "")));
    boolean digest = outputs.stream()
        .anyMatch(output -> "true".equals(output.get("push-by-digest")));
    return image && !digest
        ? target.tags().stream().filter(tag -> ImageName.mistake(tag).isEmpty())
            .map(tag -> quote(tag)).toList()
        : List.of();
  }

  /** The places to which caches are written, by what tells them apart. */
  static List<String> caches(ResolvedTarget target) {
    List<String> places = new ArrayList<>();
    for (Map<String, String> cache : entries(target, "cache-to")) {
      switch (cache.getOrDefault("type", "")) {
        case "registry" -> places.add("the cache " + quote(cache.getOrDefault("ref", "")));
        case "gha" -> places.add(
            "the scope " + quote(cache.getOrDefault("scope", "buildkit")) + " of the type \"gha\"");
        case "local" -> places.add("the folder " + quote(cache.getOrDefault("dest", "")));
        case "s3" -> places.add("the cache " + quote(joined(cache, "bucket", "prefix", "name"))
            + " of the type \"s3\"");
        case "azblob" -> places.add("the cache " + quote(joined(cache, "account_url",
            "container", "prefix", "name")) + " of the type \"azblob\"");
        default -> {
          // An inline cache is in the image itself.
        }
      }
    }
    return places;
  }

  private static String joined(Map<String, String> cache, String... keys) {
    List<String> values = new ArrayList<>();
    for (String key : keys) {
      if (cache.containsKey(key)) {
        values.add(cache.get(key));
      }
    }
    return String.join("/", values);
  }

  /** Files; folders are shared by many targets that write other files there. */
  static List<String> files(ResolvedTarget target) {
    List<String> files = new ArrayList<>();
    for (Map<String, String> output : entries(target, "output")) {
      String dest = output.getOrDefault("dest", "");
      if (!dest.isEmpty() && FILES.contains(output.getOrDefault("type", ""))
          && !"false".equals(output.get("tar"))) {
        files.add("the file " + quote(dest));
      }
    }
    return files;
  }

  private static List<Map<String, String>> entries(ResolvedTarget target, String attribute) {
    List<Map<String, String>> entries = new ArrayList<>();
    if (target.attributes().get(attribute) instanceof List<?> list) {
      for (Object item : list) {
        if (item instanceof Map<?, ?> map) {
          Map<String, String> entry = new LinkedHashMap<>();
          map.forEach((key, value) -> entry.put(String.valueOf(key), String.valueOf(value)));
          entries.add(entry);
        }
      }
    }
    return entries;
  }
}
