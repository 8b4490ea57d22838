package io.github.penstock.document;

import io.github.penstock.expression.ExpressionException;
import io.github.penstock.expression.Operator;
import io.github.penstock.expression.Syntax;
import io.github.penstock.expression.TemplatePart;
import io.github.penstock.expression.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a text of a job may be when it runs, as far as it is written in the file: its own words, the
 * literals of its expressions, the values of its matrix.
 *
 * @param texts what it may be; those of an expression with text around it stand without that text
 * @param isOpen whether it may be something else
 * @param fixed the text around the expressions
 */
public record PossibleTexts(List<String> texts, boolean isOpen, String fixed) {

  private static final PossibleTexts UNKNOWN = new PossibleTexts(List.of(), true, "");

  /** What a scalar of a job may be. */
  public static PossibleTexts of(Place place, Optional<Place> matrix) {
    if (!place.isComputed()) {
      return new PossibleTexts(List.of(place.text()), false, place.text());
    }
    try {
      return ofParts(Templates.parse(place.text()), matrix);
    } catch (ExpressionException e) {
      return UNKNOWN;
    }
  }

  private static PossibleTexts ofParts(List<TemplatePart> parts, Optional<Place> matrix) {
    Collector found = new Collector(matrix);
    StringBuilder fixed = new StringBuilder();
    for (TemplatePart part : parts) {
      if (part instanceof TemplatePart.Expression expression) {
        found.add(LenientParser.parse(expression));
      } else {
        fixed.append(part.text());
      }
    }
    return new PossibleTexts(found.texts, found.open, fixed.toString());
  }

  /** Takes what the parts of an expression may be. */
  private static final class Collector {

    private final Optional<Place> matrix;
    private final List<String> texts = new ArrayList<>();
    private boolean open;

    private Collector(Optional<Place> matrix) {
      this.matrix = matrix;
    }

    private void add(Syntax tree) {
      if (tree instanceof Syntax.StringLiteral literal) {
        texts.add(literal.value());
      } else if (tree instanceof Syntax.Logical logical) {
        logical(logical);
      } else if (tree instanceof Syntax.Call call) {
        call(call);
      } else if (tree instanceof Syntax.Property || tree instanceof Syntax.Index) {
        Optional<List<Place>> values = values(tree);
        open |= values.isEmpty();
        values.ifPresent(places -> places.forEach(this::addValue));
      } else {
        open = true;
      }
    }

    /** Any side of {@code ||}; of {@code &&} the last one, which is the value where it counts. */
    private void logical(Syntax.Logical logical) {
      List<Syntax> operands = logical.operands();
      if (logical.operator() == Operator.OR) {
        operands.forEach(this::add);
      } else {
        add(operands.get(operands.size() - 1));
      }
    }

    private void call(Syntax.Call call) {
      List<Syntax> arguments = call.arguments();
      switch (call.function().toLowerCase(Locale.ROOT)) {
        case "fromjson", "format" -> arguments.forEach(this::add);
        case "case" -> {
          for (int i = 0; i < arguments.size(); i++) {
            if (i % 2 == 1 || i == arguments.size() - 1) {
              add(arguments.get(i));
            }
          }
        }
        default -> open = true;
      }
    }

    private void addValue(Place value) {
      if (value.isText() && !value.isComputed()) {
        texts.add(value.text());
      } else if (value.isSequence()) {
        value.items().forEach(this::addValue);
      } else {
        open = true;
      }
    }

    /** The values of {@code matrix.a.b}; empty where they are computed, or it is something else. */
    private Optional<List<Place>> values(Syntax tree) {
      if (tree instanceof Syntax.Property property) {
        return property.target() instanceof Syntax.Name name
            ? name.name().equalsIgnoreCase("matrix") ? axis(property.name()) : Optional.empty()
            : values(property.target()).flatMap(of -> below(of, property.name()));
      }
      if (tree instanceof Syntax.Index index && index.index() instanceof Syntax.StringLiteral key) {
        return index.target() instanceof Syntax.Name name
            ? name.name().equalsIgnoreCase("matrix") ? axis(key.value()) : Optional.empty()
            : values(index.target()).flatMap(of -> below(of, key.value()));
      }
      return Optional.empty();
    }

    private static Optional<List<Place>> below(List<Place> values, String name) {
      List<Place> found = new ArrayList<>();
      for (Place value : values) {
        if (!value.isMapping()) {
          return Optional.empty();
        }
        value.get(name).ifPresent(found::add);
      }
      return Optional.of(found);
    }

    private Optional<List<Place>> axis(String name) {
      if (matrix.isEmpty() || !matrix.get().isMapping()) {
        return Optional.empty();
      }
      List<Place> found = new ArrayList<>();
      for (Place axis : matrix.get().entries()) {
        if (axis.key().equals("include")) {
          open |= axis.isText();
          axis.items().forEach(row -> addNamed(row, name, found));
        } else if (axis.key().equalsIgnoreCase(name)) {
          open |= axis.isText();
          found.addAll(axis.items());
        }
      }
      return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private void addNamed(Place row, String name, List<Place> found) {
      open |= row.isText();
      for (Place entry : row.entries()) {
        if (entry.key().equalsIgnoreCase(name)) {
          found.add(entry);
        }
      }
    }
  }
}
