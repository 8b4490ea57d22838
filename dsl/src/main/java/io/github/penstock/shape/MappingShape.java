package io.github.penstock.shape;

/** A mapping: one set of keys, or several, of which the mapping itself tells which is meant. */
sealed interface MappingShape permits Keys, Branches {}
