package io.github.penstock.document;

import io.github.penstock.expression.ExpressionException;
import io.github.penstock.expression.Syntax;
import io.github.penstock.expression.TemplatePart;
import io.github.penstock.expression.Templates;
import java.util.ArrayList;
import java.util.List;

/** Goes through a document for every scalar that has expressions. */
public final class ExpressionWalk {

  private final Document document;
  private final List<Site> sites = new ArrayList<>();

  private ExpressionWalk(Document document) {
    this.document = document;
  }

  public static List<Site> of(Document document) {
    ExpressionWalk walk = new ExpressionWalk(document);
    if (document.isWorkflow()) {
      walk.visit(document.root(), Availability.ofWorkflows(), Scope.DOCUMENT);
    } else if (document.isAction()) {
      walk.visit(document.root(), Availability.ofActions(), Scope.of(document.action().steps()));
    }
    return walk.sites;
  }

  private void visit(Place place, Availability key, Scope scope) {
    if (place.isText()) {
      scalar(place, key, scope);
      return;
    }
    for (Place entry : place.entries()) {
      visit(entry, key.child(entry.key()), document.scopeOf(entry, scope));
    }
    for (Place item : place.items()) {
      visit(item, key.item(), document.scopeOf(item, scope));
    }
  }

  private void scalar(Place place, Availability key, Scope scope) {
    boolean condition = isCondition(place, key);
    if (!condition && !place.isComputed()) {
      return;
    }
    List<Syntax> trees = new ArrayList<>();
    List<ExpressionException> errors = new ArrayList<>();
    List<TemplatePart> parts = parts(place.text(), condition, errors);
    for (TemplatePart part : parts) {
      if (part instanceof TemplatePart.Expression expression) {
        try {
          trees.add(LenientParser.parse(expression));
        } catch (ExpressionException e) {
          errors.add(e);
        }
      }
    }
    sites.add(new Site(place, key.allowed(), scope, condition, parts, trees, errors));
  }

  private static boolean isCondition(Place place, Availability key) {
    String name = place.key();
    return (name.equals("if") || name.equals("pre-if") || name.equals("post-if"))
        && key.allowed().isPresent() && key.isExact();
  }

  private static List<TemplatePart> parts(String text, boolean condition,
      List<ExpressionException> errors) {
    try {
      return condition ? Templates.parseCondition(text) : Templates.parse(text);
    } catch (ExpressionException e) {
      errors.add(e);
      return List.of();
    }
  }
}
