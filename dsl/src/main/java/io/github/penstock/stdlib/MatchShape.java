package io.github.penstock.stdlib;

import com.google.re2j.Matcher;
import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a match becomes: an object of its named groups, a tuple of its unnamed ones, or its text. */
record MatchShape(Regex regex) {

  static MatchShape of(Regex regex) {
    if (regex.hasNames() && regex.hasUnnamedGroups()) {
      throw new CtyException("pattern has groups with and without names; expected that all have"
          + " one, or none");
    }
    return new MatchShape(regex);
  }

  CtyType type() {
    if (regex.names().isEmpty()) {
      return CtyType.STRING;
    }
    if (!regex.hasNames()) {
      return CtyType.tuple(Collections.nCopies(regex.names().size(), CtyType.STRING));
    }
    Map<String, CtyType> types = new TreeMap<>();
    regex.names().forEach(name -> types.put(name, CtyType.STRING));
    return CtyType.object(types);
  }

  /** Of groups with the same name the last one counts. */
  CtyValue value(Matcher match) {
    if (regex.names().isEmpty()) {
      return text(match.group());
    }
    List<CtyValue> values = new ArrayList<>();
    Map<String, CtyValue> named = new TreeMap<>();
    for (int i = 0; i < regex.names().size(); i++) {
      values.add(text(match.group(i + 1)));
      named.put(regex.names().get(i), values.get(i));
    }
    return regex.hasNames() ? CtyValue.object(named) : CtyValue.tuple(values);
  }

  private static CtyValue text(@Nullable String group) {
    return group == null ? CtyValue.nullOf(CtyType.STRING) : CtyValue.of(group);
  }
}
