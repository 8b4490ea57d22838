// Generated; to change it, change this table:
// schemas/events.yml
package io.github.penstock.workflow;

import io.github.penstock.yaml.Mapping;
import java.util.Locale;

/**
 * The event {@code image_version}: something happens to a version of a custom image of runners.
 * Starts only workflows whose file is on the default branch. {@code github.sha} and
 * {@code github.ref} are those of the default branch. See
 * https://docs.github.com/actions/reference/events-that-trigger-workflows#image_version.
 */
public final class ImageVersionTrigger extends EventTrigger<ImageVersionTrigger> {

  ImageVersionTrigger(Mapping tree) {
    super("image_version", tree);
  }

  @Override
  protected ImageVersionTrigger copy(Mapping changed) {
    return new ImageVersionTrigger(changed);
  }

  /** Adds activity types; without any, the workflow runs for all of them. */
  public ImageVersionTrigger types(Type... types) {
    return appendTypes(types);
  }

  /** Adds patterns of names of images. */
  public ImageVersionTrigger names(String... patterns) {
    return appendFilter("names", patterns);
  }

  /** Adds patterns of versions of images. */
  public ImageVersionTrigger versions(String... patterns) {
    return appendFilter("versions", patterns);
  }

  /** What has happened. */
  public enum Type {
    CREATED,
    READY,
    DELETED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
