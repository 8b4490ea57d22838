package io.github.penstock.hcl;

import io.github.penstock.hcl.HclTemplatePart.For;
import io.github.penstock.hcl.HclTemplatePart.If;
import io.github.penstock.hcl.HclTemplatePart.Interpolation;
import io.github.penstock.hcl.HclTemplatePart.Keyword;
import io.github.penstock.hcl.HclTemplatePart.Text;
import io.github.penstock.hcl.HclTemplatePart.Trim;
import java.util.ArrayList;
import java.util.List;

/**
 * What tildes and {@code <<-} take away. Without quotes HCL takes a template line by line: a tilde trims
 * no more than the rest of its line, and indentation is what all lines begin with that begin with text.
 */
final class HclTrimming {

  private HclTrimming() {}

  /** Parts that mean the same without tildes. */
  static List<HclTemplatePart> withoutTildes(List<HclTemplatePart> lines) {
    List<HclTemplatePart> trimmed = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      HclTemplatePart part = lines.get(i);
      trimmed.add(part instanceof Text text
          ? new Text(trimmed(text.value(), i > 0 && lines.get(i - 1).trim().after(),
              i + 1 < lines.size() && lines.get(i + 1).trim().before()))
          : untrimmed(part));
    }
    return trimmed;
  }

  private static HclTemplatePart untrimmed(HclTemplatePart part) {
    if (part instanceof Interpolation interpolation) {
      return new Interpolation(interpolation.value(), Trim.NONE);
    }
    if (part instanceof If start) {
      return new If(start.condition(), Trim.NONE);
    }
    return part instanceof For start
        ? new For(start.names(), start.collection(), Trim.NONE)
        : new Keyword(((Keyword) part).word(), Trim.NONE);
  }

  private static String trimmed(String text, boolean left, boolean right) {
    int start = 0;
    int end = text.length();
    while (left && start < end && HclStrings.isSpace(text.charAt(start))) {
      start++;
    }
    while (right && end > start && HclStrings.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** The lines of {@code <<-}, after tildes did their work. */
  static List<HclTemplatePart> withoutIndentation(List<HclTemplatePart> parts) {
    int smallest = Integer.MAX_VALUE;
    boolean[] indented = new boolean[parts.size()];
    boolean lineStart = true;
    for (int i = 0; i < indented.length; i++) {
      String text = parts.get(i) instanceof Text part ? part.value() : "";
      String rest = trimmed(text, true, false);
      boolean blank = rest.isEmpty() && text.endsWith("\n");
      indented[i] = lineStart && !blank;
      if (indented[i]) {
        smallest = Math.min(smallest, text.length() - rest.length());
      }
      lineStart = text.endsWith("\n");
    }
    List<HclTemplatePart> flush = new ArrayList<>();
    for (int i = 0; i < indented.length; i++) {
      flush.add(indented[i] && parts.get(i) instanceof Text text
          ? new Text(text.value().substring(smallest))
          : parts.get(i));
    }
    return flush;
  }
}
