/**
 * A class for each published action that Penstock knows: {@code
 * uses(Checkout.action().fetchDepth(0))}. Each is generated from its table in {@code
 * schemas/actions}, and is called as the action without the words that only say "action"; {@code
 * docker/login-action} is {@code DockerLogin}.
 *
 * <p>An input of the action is a method that takes its kind of value, or an expression; {@code
 * with("name", value)} sets any other. Constants of an input are its texts that are known, never all
 * that it may take. May use {@code workflow}, {@code bake} and {@code expression}.
 */
@NullMarked
package io.github.penstock.actions;

import org.jspecify.annotations.NullMarked;
