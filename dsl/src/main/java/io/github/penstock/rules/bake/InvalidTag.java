package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.hcl.HclExpression;
import java.util.Optional;
import java.util.regex.Pattern;

/** A tag is a name that registries take. */
final class InvalidTag implements BakeRule {

  /** A piece of a repository that is written, between a slash and the colon of the tag. */
  private static final Pattern UPPER =
      Pattern.compile("/[^/:@]*[A-Z][^/:@]*(?:/[^:@]*)?:[^/]*$");

  @Override
  public String id() {
    return "bake-invalid-tag";
  }

  @Override
  public void check(BakeDocument document, BakeReport report) {
    for (BakeBlock target : document.targets()) {
      target.attribute("tags").ifPresent(tags -> Known.possibleItems(tags.value())
          .forEach(item -> mistake(item).ifPresent(mistake -> report.error(tags.place(item),
              "tags of " + target + " has " + mistake))));
    }
  }

  private static Optional<String> mistake(HclExpression item) {
    Optional<String> outline = Known.outline(item).filter(text -> !text.isEmpty());
    if (outline.isEmpty()) {
      return Optional.empty();
    }
    String text = outline.get();
    if (Known.isWhole(text)) {
      return ImageName.mistake(text).map(mistake -> quote(text) + " with " + mistake);
    }
    String shown = text.replace(Known.UNKNOWN, '*');
    if (text.chars().anyMatch(Character::isWhitespace)) {
      return Optional.of(quote(shown) + " with a space");
    }
    return UPPER.matcher(text).find()
        ? Optional.of(quote(shown) + " with capital letters in the repository; expected none")
        : Optional.empty();
  }
}
