package io.github.penstock.stdlib;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Comma separated values with names in the first record, as objects. */
final class CsvTable {

  private CsvTable() {}

  static CtyValue decode(String text) {
    CsvReader reader = new CsvReader(text);
    List<String> names = reader.next()
        .orElseThrow(() -> new CtyException("CSV has no line; expected one with names"));
    Map<String, CtyType> types = new TreeMap<>();
    for (String name : names) {
      if (types.put(name, CtyType.STRING) != null) {
        throw new CtyException(
            "CSV has two columns named " + Brief.quoted(name) + "; expected different names");
      }
    }
    List<CtyValue> rows = new ArrayList<>();
    for (Optional<List<String>> row = reader.next(); row.isPresent(); row = reader.next()) {
      rows.add(object(names, row.get(), reader.number()));
    }
    return CtyValue.list(CtyType.object(types), rows);
  }

  private static CtyValue object(List<String> names, List<String> fields, int line) {
    if (fields.size() != names.size()) {
      throw new CtyException("line " + line + " of the CSV has " + fields.size()
          + " fields; expected " + names.size());
    }
    Map<String, CtyValue> values = new TreeMap<>();
    for (int i = 0; i < fields.size(); i++) {
      values.put(names.get(i), CtyValue.of(fields.get(i)));
    }
    return CtyValue.object(values);
  }
}
