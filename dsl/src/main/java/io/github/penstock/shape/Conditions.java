package io.github.penstock.shape;

import io.github.penstock.wording.Wording;
import io.github.penstock.yaml.Mapping;
import java.util.List;

/** Looks whether the keys of a mapping may stand together. */
record Conditions(Mistakes mistakes, Keys keys, Mapping mapping) {

  void check(Condition condition) {
    if (condition.isMet(mapping)) {
      for (String key : condition.required()) {
        required(key, condition.test());
      }
      for (String key : condition.refused()) {
        refused(key, condition.test().key());
      }
    } else {
      for (String key : condition.otherwise()) {
        otherwise(key, condition);
      }
      for (String key : condition.alone()) {
        alone(key, condition.test().key());
      }
    }
  }

  private boolean lacks(String key) {
    return !mapping.has(key) && !Misspelling.isIn(mapping, key, keys)
        && !Belonging.isIn(mapping, key, keys);
  }

  private void required(String key, Test test) {
    if (lacks(key)) {
      String decides = Wording.quote(test.key());
      mistakes.missing(key, test.isPresence()
          ? "; expected it beside " + decides
          : "; expected it where " + decides + " is "
              + Wording.quote(mapping.text(test.key()).orElse("")));
    }
  }

  private void otherwise(String key, Condition condition) {
    String other = condition.test().key();
    if (lacks(key) && (!condition.test().isPresence() || lacks(other))) {
      if (condition.isEither()) {
        mistakes.missingKey(mistakes.here() + " has neither " + Wording.quote(key) + " nor "
            + Wording.quote(other) + "; expected one of the two");
      } else {
        mistakes.missing(key, "");
      }
    }
  }

  private void refused(String key, String other) {
    if (enter(key)) {
      mistakes.conflict(Wording.quote(key) + " cannot stand beside " + Wording.quote(other) + " in "
          + mistakes.around() + "; expected one of the two");
      mistakes.leave();
    }
  }

  private void alone(String key, String other) {
    if (enter(key)) {
      mistakes.conflict(Wording.quote(key) + " stands alone in " + mistakes.around() + "; expected "
          + Wording.quote(other) + " beside it");
      mistakes.leave();
    }
  }

  /** Goes to a key, if it is there and a definition did not write it with {@code raw(...)}. */
  private boolean enter(String key) {
    List<Mapping.Entry> entries = mapping.entries();
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).name().equals(key) && !entries.get(i).raw()) {
        mistakes.enter(i);
        return true;
      }
    }
    return false;
  }
}
