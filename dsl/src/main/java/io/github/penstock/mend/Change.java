package io.github.penstock.mend;

import io.github.penstock.yaml.Node;
import java.util.List;

/** One change of a document, and of the text that it is written in. */
sealed interface Change permits SetKey, SetValue, Remove, RenameKey, ReplaceText {

  /**
   * What it makes of a document.
   *
   * @param source how the document is written
   */
  Node meant(Node document, Source source);

  /** What it does to the text. */
  List<Edit> edits(Source source);
}
