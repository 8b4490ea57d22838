package io.github.penstock.cty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Which values are the same, and which of two comes first in a set. */
final class CtySets {

  private static final Comparator<CtyValue> ORDER =
      Comparator.comparing(CtyValue::isNull).thenComparing(CtySets::compare);

  private CtySets() {}

  /** Without those that are there already. */
  static List<CtyValue> sorted(List<CtyValue> elements) {
    List<CtyValue> distinct = new ArrayList<>(new LinkedHashSet<>(elements));
    distinct.sort(ORDER);
    return List.copyOf(distinct);
  }

  static boolean haveEqualContents(CtyValue a, CtyValue b) {
    CtyType type = a.type();
    if (type.equals(CtyType.NUMBER)) {
      return a.asNumber().equals(b.asNumber());
    }
    if (type.equals(CtyType.STRING)) {
      return a.asString().equals(b.asString());
    }
    if (type.equals(CtyType.BOOL)) {
      return a.asBoolean() == b.asBoolean();
    }
    if (type.isMap() || type.isObject()) {
      return haveEqualEntries(a, b);
    }
    return haveEqualElements(a.elements(), b.elements());
  }

  private static boolean haveEqualEntries(CtyValue a, CtyValue b) {
    return a.entries().keySet().equals(b.entries().keySet())
        && haveEqualElements(a.elements(), b.elements());
  }

  private static boolean haveEqualElements(List<CtyValue> a, List<CtyValue> b) {
    if (a.size() != b.size()) {
      return false;
    }
    Iterator<CtyValue> others = b.iterator();
    return a.stream().allMatch(element -> element.isEqualTo(others.next()));
  }

  private static int compare(CtyValue a, CtyValue b) {
    if (a.isNull() || b.isNull()) {
      return 0;
    }
    CtyType type = a.type();
    if (type.equals(CtyType.NUMBER)) {
      return a.asNumber().compareTo(b.asNumber());
    }
    if (type.equals(CtyType.STRING)) {
      return CtyText.ORDER.compare(a.asString(), b.asString());
    }
    if (type.equals(CtyType.BOOL)) {
      return Boolean.compare(a.asBoolean(), b.asBoolean());
    }
    return CtyText.ORDER.compare(sortKey(a), sortKey(b));
  }

  /** By this text HCL orders what has no order of its own. */
  private static String sortKey(CtyValue value) {
    StringBuilder out = new StringBuilder();
    append(value, out);
    return out.toString();
  }

  private static void append(CtyValue value, StringBuilder out) {
    CtyType type = value.type();
    if (value.isNull()) {
      out.append('~');
    } else if (type.equals(CtyType.NUMBER)) {
      out.append(NumberText.ofTenDigits(value.asNumber()));
    } else if (type.equals(CtyType.BOOL)) {
      out.append(value.asBoolean() ? 'T' : 'F');
    } else if (type.equals(CtyType.STRING)) {
      out.append(QuotedText.of(value.asString()));
    } else if (type.isMap()) {
      appendEntries(value, out);
    } else {
      appendElements(value, type.isTuple() || type.isObject() ? "<>" : "[]", out);
    }
  }

  private static void appendEntries(CtyValue map, StringBuilder out) {
    out.append('{');
    for (Map.Entry<String, CtyValue> entry : map.entries().entrySet()) {
      out.append(QuotedText.of(entry.getKey())).append(':');
      append(entry.getValue(), out);
      out.append(';');
    }
    out.append('}');
  }

  private static void appendElements(CtyValue value, String brackets, StringBuilder out) {
    out.append(brackets.charAt(0));
    for (CtyValue element : value.elements()) {
      append(element, out);
      out.append(';');
    }
    out.append(brackets.charAt(1));
  }
}
