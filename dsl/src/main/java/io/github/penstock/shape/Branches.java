package io.github.penstock.shape;

import io.github.penstock.yaml.Mapping;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Kinds of mappings, told apart by a key that is there or by what it says.
 *
 * @param otherwise the keys where no branch is meant; none where one has to be
 */
record Branches(List<Branch> branches, @Nullable Keys otherwise) implements MappingShape {

  /** The keys of a mapping that meets a test. */
  record Branch(Test test, Keys keys) {

    String key() {
      return test.key();
    }
  }

  static Branches of(Branch... branches) {
    return new Branches(List.of(branches), null);
  }

  static Branch branch(Test test, Keys keys) {
    return new Branch(test, keys);
  }

  Branches otherwise(Keys keys) {
    return new Branches(branches, keys);
  }

  /** The branch whose test is met. */
  @Nullable
  Branch choose(Mapping mapping) {
    for (int i = 0; i < branches.size(); i++) {
      if (branches.get(i).test().isMet(mapping)) {
        return branches.get(i);
      }
    }
    return null;
  }
}
