package io.github.penstock.rules.security;

import io.github.penstock.wording.Wording;

/**
 * The name of an image, taken to pieces.
 *
 * @param name without tag and digest, {@code ghcr.io/owner/image}
 * @param tag empty where there is none
 * @param digest empty where there is none
 */
record ImageReference(String name, String tag, String digest) {

  static ImageReference of(String text) {
    int at = text.indexOf('@');
    String named = at < 0 ? text : text.substring(0, at);
    int colon = named.lastIndexOf(':');
    boolean tagged = colon > named.lastIndexOf('/');
    return new ImageReference(tagged ? named.substring(0, colon) : named,
        tagged ? named.substring(colon + 1) : "", at < 0 ? "" : text.substring(at + 1));
  }

  String describe() {
    return "image " + Wording.quote(name);
  }

  boolean hasDigest() {
    return !digest.isEmpty();
  }

  /** Whether it names a version, by a tag that is not the newest one, or by a digest. */
  boolean isTagged() {
    return hasDigest() || !tag.isEmpty() && !tag.equals("latest");
  }
}
