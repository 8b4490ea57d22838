package io.github.penstock.importer;

import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclExpression.Entry;
import io.github.penstock.hcl.HclExpression.Struct;
import io.github.penstock.hcl.HclExpression.Template;
import io.github.penstock.hcl.HclTemplatePart;
import io.github.penstock.hcl.HclTemplatePart.Interpolation;
import io.github.penstock.hcl.HclTemplatePart.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The texts {@code type=gha,scope=x} that bake takes for objects, as these objects. */
final class CsvText {

  private final List<List<HclTemplatePart>> fields = new ArrayList<>();

  private CsvText() {
    fields.add(new ArrayList<>());
  }

  /** The object that the text stands for; none if it has quotes, directives, or a word alone. */
  static Optional<Struct> object(Template template) {
    CsvText csv = new CsvText();
    for (HclTemplatePart part : template.parts()) {
      if (part instanceof Text text && text.value().indexOf('"') < 0) {
        csv.text(text.value());
      } else if (part instanceof Interpolation) {
        csv.last().add(part);
      } else {
        return Optional.empty();
      }
    }
    List<Entry> entries = new ArrayList<>();
    for (List<HclTemplatePart> field : csv.fields) {
      Optional<Entry> entry = entry(field);
      if (entry.isEmpty()) {
        return Optional.empty();
      }
      entries.add(entry.get());
    }
    return Optional.of(new Struct(entries));
  }

  private void text(String text) {
    String[] pieces = text.split(",", -1);
    for (int i = 0; i < pieces.length; i++) {
      if (i > 0) {
        fields.add(new ArrayList<>());
      }
      if (!pieces[i].isEmpty()) {
        last().add(new Text(pieces[i]));
      }
    }
  }

  private List<HclTemplatePart> last() {
    return fields.get(fields.size() - 1);
  }

  private static Optional<Entry> entry(List<HclTemplatePart> field) {
    if (field.isEmpty() || !(field.get(0) instanceof Text head)
        || head.value().indexOf('=') < 1) {
      return Optional.empty();
    }
    int sign = head.value().indexOf('=');
    List<HclTemplatePart> value = new ArrayList<>(field);
    value.set(0, new Text(head.value().substring(sign + 1)));
    HclExpression text = Expressions.unwrapped(new Template(value));
    return Optional.of(
        Entry.of(head.value().substring(0, sign).strip().toLowerCase(Locale.ROOT), text));
  }
}
