package io.github.penstock.stdlib;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a match becomes: an object of its named groups, a tuple of its unnamed ones, or its text.
 *
 * @param names the named groups and their numbers
 * @param groups how many groups there are
 */
record MatchShape(Map<String, Integer> names, int groups) {

  static MatchShape of(Pattern pattern) {
    Map<String, Integer> names = new TreeMap<>(pattern.namedGroups());
    if (!names.isEmpty() && names.size() < pattern.groupCount()) {
      throw CtyException.ofArgument(0, "pattern has groups with and without names; expected that"
          + " all have one, or none");
    }
    return new MatchShape(names, pattern.groupCount());
  }

  CtyType type() {
    if (groups == 0) {
      return CtyType.STRING;
    }
    if (names.isEmpty()) {
      return CtyType.tuple(Collections.nCopies(groups, CtyType.STRING));
    }
    Map<String, CtyType> types = new TreeMap<>();
    names.keySet().forEach(name -> types.put(name, CtyType.STRING));
    return CtyType.object(types);
  }

  CtyValue value(Matcher match) {
    if (groups == 0) {
      return text(match.group());
    }
    if (!names.isEmpty()) {
      Map<String, CtyValue> values = new TreeMap<>();
      names.forEach((name, group) -> values.put(name, text(match.group(group))));
      return CtyValue.object(values);
    }
    List<CtyValue> values = new ArrayList<>();
    for (int group = 1; group <= groups; group++) {
      values.add(text(match.group(group)));
    }
    return CtyValue.tuple(values);
  }

  private static CtyValue text(@Nullable String group) {
    return group == null ? CtyValue.nullOf(CtyType.STRING) : CtyValue.of(group);
  }
}
