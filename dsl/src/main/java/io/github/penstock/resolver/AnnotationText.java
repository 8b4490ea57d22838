package io.github.penstock.resolver;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Annotations of images: {@code [types:]key=value}. */
final class AnnotationText {

  private static final Pattern TYPE = Pattern.compile("([a-z-]+)(?:\\[([A-Za-z0-9_/-]+)\\])?");
  private static final Set<String> TYPES =
      Set.of("index", "index-descriptor", "manifest", "manifest-descriptor");

  private AnnotationText() {}

  /**
   * Whether it is one.
   *
   * @throws BakeException if it is not
   */
  static void requireValid(String text) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      throw new BakeException("invalid annotation \"" + text + "\", expected key=value");
    }
    String key = text.substring(0, equals);
    int colon = key.indexOf(':');
    if (colon >= 0) {
      for (String type : key.substring(0, colon).split(",", -1)) {
        requireType(type);
      }
    }
  }

  private static void requireType(String text) {
    Matcher type = TYPE.matcher(text);
    if (!type.matches()) {
      throw new BakeException("invalid annotation type \"" + text
          + "\", expected type and optional platform in square brackets");
    }
    if (!TYPES.contains(type.group(1))) {
      throw new BakeException("unknown annotation type \"" + type.group(1) + "\"");
    }
    if (type.group(2) != null) {
      requirePlatform(type.group(2));
    }
  }

  private static void requirePlatform(String platform) {
    try {
      PlatformName.requireOne(platform);
    } catch (BakeException e) {
      throw new BakeException("invalid platform \"" + platform + "\": " + e.message());
    }
  }
}
