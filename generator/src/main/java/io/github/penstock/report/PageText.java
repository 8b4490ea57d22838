package io.github.penstock.report;

/** A page in Markdown as a terminal shows it: headings and code stand out, the marks are gone. */
public final class PageText {

  private static final String FENCE = "```";

  private final Colors colors;
  private final StringBuilder out = new StringBuilder();
  private boolean code;

  private PageText(Colors colors) {
    this.colors = colors;
  }

  /** The page as it is written, where there are no colors. */
  public static String of(String page, Colors colors) {
    if (colors == Colors.OFF) {
      return page;
    }
    PageText text = new PageText(colors);
    page.lines().forEach(text::line);
    return text.out.toString();
  }

  private void line(String line) {
    if (line.startsWith(FENCE)) {
      code = !code;
      return;
    }
    if (code) {
      out.append("    ").append(colors.code(line));
    } else if (line.startsWith("#")) {
      out.append(colors.strong(line.replaceFirst("^#+ ", "")));
    } else {
      prose(line);
    }
    out.append('\n');
  }

  private void prose(String line) {
    String[] parts = line.split("`", -1);
    for (int i = 0; i < parts.length; i++) {
      out.append(i % 2 == 1 ? colors.code(parts[i]) : parts[i]);
    }
  }
}
