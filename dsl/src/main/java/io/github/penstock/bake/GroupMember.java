package io.github.penstock.bake;

/** What a group may contain. */
public sealed interface GroupMember permits Target, Group {

  /** Its name in the file. */
  String name();
}
