package io.github.penstock.mend;

import io.github.penstock.yaml.YamlReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A text with the line ends and the byte order mark of its author, which edits leave alone. */
final class RawText {

  private static final String MARK = "\uFEFF";

  private RawText() {}

  /** The text after edits that were worked out for its normal form. */
  static String edited(String raw, List<Edit> edits) {
    String normal = YamlReader.normal(raw);
    int[] offsets = offsets(raw, normal);
    String lineEnd = raw.contains("\r\n")
        ? "\r\n"
        : normal.length() == raw.length()
            && raw.indexOf('\r') >= 0 && raw.indexOf('\n') < 0 ? "\r" : "\n";
    List<Edit> fromTheEnd = new ArrayList<>(edits);
    fromTheEnd.sort(Comparator.comparingInt(Edit::start).reversed());
    StringBuilder text = new StringBuilder(raw);
    int limit = normal.length();
    for (Edit edit : fromTheEnd) {
      if (edit.end() > limit) {
        throw new NotSafe("two edits change the same text");
      }
      text.replace(offsets[edit.start()], offsets[edit.end()],
          edit.text().replace("\n", lineEnd));
      limit = edit.start();
    }
    return text.toString();
  }

  /** Where each character of the normal form stands in the text. */
  private static int[] offsets(String raw, String normal) {
    int[] offsets = new int[normal.length() + 1];
    int at = raw.startsWith(MARK) ? 1 : 0;
    for (int i = 0; i < normal.length(); i++) {
      offsets[i] = at;
      at += raw.startsWith("\r\n", at) ? 2 : 1;
    }
    offsets[normal.length()] = at;
    return offsets;
  }
}
