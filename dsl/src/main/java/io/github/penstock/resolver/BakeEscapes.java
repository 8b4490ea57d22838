package io.github.penstock.resolver;

/** Doubles what would open a template when the text is read again. */
final class BakeEscapes {

  private BakeEscapes() {}

  static String of(String text) {
    return text.replace("${", "$${").replace("%{", "%%{");
  }
}
