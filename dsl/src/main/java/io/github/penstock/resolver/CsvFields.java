package io.github.penstock.resolver;

import io.github.penstock.cty.CtyException;
import java.util.ArrayList;
import java.util.List;

/**
 * The fields of one record of comma-separated values, as bake reads the settings of caches, outputs
 * and the like: a field may stand in double quotes, in which {@code ""} is a quote. Only a line end
 * at the end of the text is none of its last field.
 */
final class CsvFields {

  private final String record;
  private int position;

  private CsvFields(String record) {
    this.record = record;
  }

  /**
   * The fields, at least one.
   *
   * @throws CtyException if the record is empty, or a quote stands where none may
   */
  static List<String> of(String record) {
    String line = withoutLineEnd(record);
    if (line.isEmpty()) {
      throw new CtyException("EOF");
    }
    return new CsvFields(line).fields();
  }

  private static String withoutLineEnd(String record) {
    if (!record.endsWith("\n")) {
      return record;
    }
    String line = record.substring(0, record.length() - 1);
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  private List<String> fields() {
    List<String> fields = new ArrayList<>();
    do {
      boolean quoted = record.startsWith("\"", position);
      fields.add(quoted ? quoted() : plain());
    } while (position++ < record.length());
    return fields;
  }

  private String plain() {
    int comma = record.indexOf(',', position);
    int end = comma < 0 ? record.length() : comma;
    String field = record.substring(position, end);
    int quote = field.indexOf('"');
    if (quote >= 0) {
      throw mistake(position + quote, "bare \" in non-quoted-field");
    }
    position = end;
    return field;
  }

  private String quoted() {
    StringBuilder field = new StringBuilder();
    position++;
    while (true) {
      int quote = record.indexOf('"', position);
      if (quote < 0) {
        throw mistake(record.length(), "extraneous or missing \" in quoted-field");
      }
      field.append(record, position, quote);
      position = quote + 1;
      if (position == record.length() || record.charAt(position) == ',') {
        return field.toString();
      }
      if (record.charAt(position++) != '"') {
        throw mistake(quote, "extraneous or missing \" in quoted-field");
      }
      field.append('"');
    }
  }

  private static CtyException mistake(int offset, String what) {
    return new CtyException("parse error on line 1, column " + (offset + 1) + ": " + what);
  }
}
