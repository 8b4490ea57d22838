package io.github.penstock.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A program and what it is given, without what only starts it: {@code sudo}, {@code env A=1},
 * {@code python -m}.
 *
 * @param name of the program; empty where nobody knows it before the script runs
 * @param arguments the words behind it
 * @param start where its name begins in the script
 */
public record Invocation(String name, List<Word> arguments, int start) {

  private static final Set<String> STARTERS =
      Set.of("sudo", "env", "time", "exec", "command", "nice", "nohup", "npx", "corepack");

  /** The program that a command runs. */
  public static Invocation of(Command command) {
    List<Word> words = command.words();
    int at = 0;
    while (at < words.size() && STARTERS.contains(words.get(at).source())) {
      at++;
      while (at < words.size() && isForStarter(words.get(at))) {
        at++;
      }
    }
    if (at + 2 < words.size() && words.get(at + 1).source().equals("-m")
        && isPython(words.get(at).source())) {
      at += 2;
    }
    if (at >= words.size()) {
      return new Invocation("", List.of(), command.start());
    }
    Word name = words.get(at);
    String text = name.isDynamic() ? "" : name.text();
    return new Invocation(text.substring(text.lastIndexOf('/') + 1),
        words.subList(at + 1, words.size()), name.start());
  }

  private static boolean isForStarter(Word word) {
    return word.isOption() || word.source().indexOf('=') > 0;
  }

  private static boolean isPython(String program) {
    return switch (program) {
      case "python", "python3", "py" -> true;
      default -> false;
    };
  }

  /** Where its last word ends in the script. */
  public int end() {
    return arguments.isEmpty() ? start + name.length() : arguments.get(arguments.size() - 1).end();
  }

  /** The words that are no options and no values of options. */
  public List<Word> operands(Predicate<String> takesValue) {
    List<Word> operands = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      Word word = arguments.get(i);
      if (!word.isOption()) {
        operands.add(word);
      } else if (takesValue.test(word.source())) {
        i++;
      }
    }
    return operands;
  }

  public boolean hasOption(Set<String> options) {
    for (Word word : arguments) {
      if (options.contains(word.source())) {
        return true;
      }
    }
    return false;
  }

  /** The value of an option, {@code --name value} or {@code --name=value}; empty where it is not there. */
  public String option(String name) {
    for (int i = 0; i < arguments.size(); i++) {
      String word = arguments.get(i).text();
      if (word.equals(name)) {
        return i + 1 < arguments.size() ? arguments.get(i + 1).text() : "";
      }
      if (word.startsWith(name) && word.startsWith("=", name.length())) {
        return word.substring(name.length() + 1);
      }
    }
    return "";
  }
}
