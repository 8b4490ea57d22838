package io.github.penstock.bindings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** GitHub's names as Java spells them; what is no letter and no digit parts the words. */
final class JavaName {

  private static final Set<String> OF_OBJECT = Set.of("clone", "equals", "finalize", "getClass",
      "hashCode", "notify", "notifyAll", "toString", "wait");

  /** What every binding has already. */
  private static final Set<String> OF_ACTION = Set.of("at", "with");

  private JavaName() {}

  /** {@code pull_request} as {@code PullRequest}. */
  static String type(String name) {
    return words(name).map(JavaName::capital).collect(Collectors.joining());
  }

  /** {@code fetch-depth} as {@code fetchDepth}, {@code GITHUB_TOKEN} as {@code githubToken}. */
  static String member(String name) {
    boolean shouts = name.equals(name.toUpperCase(Locale.ROOT));
    String type = type(shouts ? name.toLowerCase(Locale.ROOT) : name);
    return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
  }

  /** The method that sets an input; {@code wait} is {@code waitInput}. */
  static String input(String name) {
    String member = member(name);
    return isTaken(member) || OF_ACTION.contains(member) ? member + "Input" : member;
  }

  /** The method that reads an output; {@code default} is {@code defaultOutput}. */
  static String output(String name) {
    String member = member(name);
    return isTaken(member) ? member + "Output" : member;
  }

  private static boolean isTaken(String member) {
    return SourceVersion.isKeyword(member) || OF_OBJECT.contains(member);
  }

  /** {@code ubuntu-24.04} as {@code UBUNTU_24_04}, {@code +1} as {@code PLUS_1}. */
  static String constant(String name) {
    String signed = name.replaceAll("^\\+(?=\\d)", "plus-").replaceAll("^-(?=\\d)", "minus-");
    String parted = signed.replaceAll("(?<=[a-z])(?=[A-Z])", "-");
    return words(parted).collect(Collectors.joining("_")).toUpperCase(Locale.ROOT);
  }

  private static Stream<String> words(String name) {
    List<String> words = Arrays.asList(name.split("[^A-Za-z0-9]+"));
    return words.stream().filter(word -> !word.isEmpty());
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
