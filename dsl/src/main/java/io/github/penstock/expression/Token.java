package io.github.penstock.expression;

/** A piece of an expression between two offsets. */
record Token(TokenKind kind, String text, int start, int end) {}
