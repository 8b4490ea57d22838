package io.github.penstock.rules.bake;

import io.github.penstock.finding.Span;
import io.github.penstock.hcl.HclAttribute;
import io.github.penstock.hcl.HclBlock;
import io.github.penstock.hcl.HclBody;
import io.github.penstock.hcl.HclExpression;
import io.github.penstock.hcl.HclRange;
import java.util.List;
import java.util.Optional;

/** A bake file, and where its parts stand: in its text, or in the definition that makes it. */
interface BakeTree {

  /** From the repository's root. */
  String path();

  HclBody body();

  String text();

  /** The text as bake is to see it: without files and sockets that only the run has. */
  String textWithoutFiles();

  /** What stands in some lines and columns of that text; empty where nothing does. */
  Optional<BakePlace> place(HclRange range);

  /** Whether a definition makes it: what is wrong can be mended there before it is written. */
  boolean isDefined();

  Span span(HclAttribute attribute);

  /** The label, or the block's type where there is none. */
  Span span(HclBlock block);

  /** The word that says what kind of block it is. */
  Span typeSpan(HclBlock block);

  /** An expression in the value of an attribute. */
  Span span(HclAttribute around, HclExpression expression);

  /** The comments that may hide something. */
  List<BakeComment> comments();
}
