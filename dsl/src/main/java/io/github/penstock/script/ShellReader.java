package io.github.penstock.script;

import io.github.penstock.script.ShellScript.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a script by the grammar of bash, which holds that of POSIX's shell. See
 * https://www.gnu.org/software/bash/manual/bash.html#Shell-Grammar.
 */
final class ShellReader {

  /** The redirections of what is nested deeper are its own affair; else time would not be linear. */
  private static final int MAX_INHERITING = 50;

  /** How often reading goes on with the next line after a fault. */
  private static final int MAX_RESUMES = 3;

  /** Words that close, or go on with, a compound command. */
  private static final Set<String> CLOSING =
      Set.of("then", "elif", "else", "fi", "do", "done", "esac", "}");

  private final ShellText text;
  private final ShellWords words;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Feature> features = new ArrayList<>();
  private int conditions;
  private @Nullable Draft last;
  private @Nullable Draft piped;
  private boolean prefixed;
  private boolean empty;
  private boolean opaque;

  ShellReader(String script) {
    this(new ShellText(script, 0, script.length()));
  }

  private ShellReader(ShellText text) {
    this.text = text;
    this.words = new ShellWords(text, inner -> nested(), this::backticks, features);
  }

  ShellScript read() {
    Optional<Fault> first = Optional.empty();
    for (int i = 0; i <= MAX_RESUMES && !text.isAtEnd(); i++) {
      int start = text.at;
      Optional<Fault> found = readAll();
      if (i == 0) {
        first = found;
      }
      if (text.at <= start) {
        break;
      }
    }
    List<Fault> faults = new ArrayList<>(text.softFaults());
    if (!opaque) {
      first.ifPresent(fault -> faults.add(0, fault));
    }
    return new ShellScript(drafts.stream().map(draft -> draft.done(text)).toList(), faults,
        features);
  }

  /** Reads on to the end, or to the line behind the first fault. */
  private Optional<Fault> readAll() {
    try {
      String stop = list();
      if (!stop.isEmpty()) {
        throw unexpected(stop);
      }
      return Optional.empty();
    } catch (Unreadable e) {
      Fault fault = e.fault();
      if (fault == null) {
        opaque = true;
        text.at = text.end();
        return Optional.empty();
      }
      text.resume(fault.start());
      text.skipToLineEnd();
      return Optional.of(fault);
    }
  }

  private Unreadable unexpected(String found) {
    return new Unreadable(new Fault(Fault.Kind.UNEXPECTED, found, "", text.at));
  }

  /** The commands between the brackets of a substitution. */
  private void nested() {
    Draft outer = piped;
    piped = null;
    String stop = list();
    piped = outer;
    if (!stop.equals(")") && !stop.isEmpty()) {
      throw unexpected(stop);
    }
  }

  /** The commands between backticks, which end before the current place. */
  private void backticks(int start) {
    ShellReader inner = new ShellReader(new ShellText(text.whole(), start, text.at));
    inner.conditions = conditions;
    inner.readAll();
    drafts.addAll(inner.drafts);
  }

  /** Reads commands up to what cannot begin one, and returns that: a word, a sign, or nothing. */
  private String list() {
    text.enter();
    String stop = "";
    boolean none = true;
    int conditionsBefore = conditions;
    while (true) {
      text.skipLines();
      stop = stop();
      if (!stop.isEmpty() || text.isAtEnd()) {
        break;
      }
      none = false;
      prefixed = false;
      command();
      if (!prefixed) {
        conditions = conditionsBefore + (operator() ? 1 : 0);
      }
    }
    conditions = conditionsBefore;
    text.leave();
    empty = none;
    return stop;
  }

  /** Reads commands of which there must be one. */
  private String commands() {
    int start = text.at;
    String stop = list();
    if (empty && !stop.isEmpty() && text.at > start) {
      throw unexpected(stop);
    }
    return stop;
  }

  private String stop() {
    char c = text.current();
    if (c == ')') {
      return ")";
    }
    if (c == ';' && (text.peek(1) == ';' || text.peek(1) == '&')) {
      return ";;";
    }
    String word = reservedWord();
    return CLOSING.contains(word) ? word : "";
  }

  /** Goes behind what joins two commands; true where the second one may not run. */
  private boolean operator() {
    text.skipBlanks();
    piped = null;
    switch (text.current()) {
      case ';' -> {
        if (text.peek(1) != ';' && text.peek(1) != '&') {
          text.at++;
        }
      }
      case '&' -> {
        boolean and = text.peek(1) == '&';
        text.at += and ? 2 : 1;
        return and;
      }
      case '|' -> {
        if (text.peek(1) == '|') {
          text.at += 2;
          return true;
        }
        if (text.peek(1) == '&') {
          features.add(new Feature(Feature.Kind.PIPE_BOTH, "|&", text.at));
          text.at++;
        }
        text.at++;
        piped = last == null ? new Draft(text.at, true, null) : last;
      }
      default -> {
        // The end of the line, or of the list.
      }
    }
    return false;
  }

  /** The word that begins here where it has letters or signs only and could be reserved. */
  private String reservedWord() {
    int i = text.at;
    char c = text.current();
    if (c == '{' || c == '}' || c == '!') {
      i++;
    } else if (text.isAt("[[")) {
      i += 2;
    } else {
      while (i < text.end() && text.whole().charAt(i) >= 'a' && text.whole().charAt(i) <= 'z') {
        i++;
      }
    }
    boolean ends = i >= text.end() || ShellWords.endsWord(text.whole().charAt(i))
        || text.whole().charAt(i) == '\r';
    return ends ? text.whole().substring(text.at, i) : "";
  }

  private void command() {
    int first = drafts.size();
    int start = text.at;
    String word = text.current() == '(' ? "(" : reservedWord();
    last = null;
    switch (word) {
      case "(" -> brackets();
      case "{" -> braces();
      case "if" -> condition();
      case "while", "until" -> loop(word);
      case "for", "select" -> iteration(word);
      case "case" -> cases();
      case "[[" -> test();
      case "function" -> function();
      case "!", "time", "coproc" -> {
        prefix(word);
        return;
      }
      default -> {
        simple();
        return;
      }
    }
    last = null;
    redirectAll(first, start);
  }

  /** Goes behind what a pipeline may begin with; the command itself is read next. */
  private void prefix(String word) {
    text.at += word.length();
    text.skipBlanks();
    if (text.isAt("-p ")) {
      text.at += 2;
    }
    prefixed = true;
  }

  private void brackets() {
    int start = text.at;
    if (text.peek(1) == '(' && words.isArithmetic(start + 2)) {
      features.add(new Feature(Feature.Kind.ARITHMETIC_COMMAND, "((", start));
      words.arithmetic(2);
      return;
    }
    text.at++;
    end(commands(), ")", "(", start);
  }

  private void braces() {
    int start = text.at++;
    end(commands(), "}", "{", start);
  }

  /** Goes behind what closes a compound command, or says that it does not. */
  private void end(String stop, String closing, String opening, int start) {
    if (stop.equals(closing)) {
      text.at += closing.length();
    } else if (stop.isEmpty()) {
      throw ShellWords.unclosed(opening, closing, start);
    } else {
      throw unexpected(stop);
    }
  }

  private void condition() {
    int start = text.at;
    text.at += "if".length();
    end(commands(), "then", "if", start);
    conditions++;
    String stop = commands();
    while (stop.equals("elif")) {
      text.at += stop.length();
      end(commands(), "then", "if", start);
      stop = commands();
    }
    if (stop.equals("else")) {
      text.at += stop.length();
      stop = commands();
    }
    end(stop, "fi", "if", start);
    conditions--;
  }

  private void loop(String word) {
    int start = text.at;
    text.at += word.length();
    conditions++;
    end(commands(), "do", word, start);
    end(commands(), "done", word, start);
    conditions--;
  }

  /** {@code for} and {@code select}. */
  private void iteration(String word) {
    int start = text.at;
    text.at += word.length();
    if (word.equals("select")) {
      features.add(new Feature(Feature.Kind.SELECT, word, start));
    }
    text.skipBlanks();
    if (text.isAt("((")) {
      features.add(new Feature(Feature.Kind.ARITHMETIC_FOR, "((", text.at));
      words.arithmetic(2);
    } else {
      words.word();
      text.skipLines();
      if (reservedWord().equals("in")) {
        text.at += "in".length();
        wordsToLineEnd();
      }
    }
    text.skipBlanks();
    if (text.current() == ';') {
      text.at++;
    }
    text.skipLines();
    if (text.current() == '{') {
      braces();
      return;
    }
    body(word, start);
  }

  private void body(String word, int start) {
    if (!reservedWord().equals("do")) {
      if (text.isAtEnd()) {
        throw ShellWords.unclosed(word, "done", start);
      }
      throw new Unreadable(new Fault(Fault.Kind.UNCLOSED, word, "do", start));
    }
    text.at += "do".length();
    conditions++;
    end(commands(), "done", word, start);
    conditions--;
  }

  private void wordsToLineEnd() {
    text.skipBlanks();
    int before = -1;
    while (!text.isAtEnd() && text.at > before && text.current() != '\n'
        && text.current() != ';') {
      before = text.at;
      words.word();
      text.skipBlanks();
    }
  }

  private void cases() {
    int start = text.at;
    text.at += "case".length();
    text.skipBlanks();
    words.word();
    text.skipLines();
    if (!reservedWord().equals("in")) {
      throw new Unreadable(new Fault(Fault.Kind.UNCLOSED, "case", "in", start));
    }
    text.at += "in".length();
    conditions++;
    text.skipLines();
    while (!reservedWord().equals("esac")) {
      String stop = oneCase(start);
      if (stop.equals("esac")) {
        break;
      }
      text.at += text.isAt(";;&") ? 3 : 2;
      text.skipLines();
    }
    text.at += "esac".length();
    conditions--;
  }

  private String oneCase(int start) {
    if (text.current() == '(') {
      text.at++;
    }
    patterns(start);
    String stop = list();
    if (stop.isEmpty()) {
      throw ShellWords.unclosed("case", "esac", start);
    }
    if (!stop.equals(";;") && !stop.equals("esac")) {
      throw unexpected(stop);
    }
    return stop;
  }

  /** What stands before the bracket of a case: words between bars. */
  private void patterns(int start) {
    while (true) {
      text.skipBlanks();
      words.word();
      text.skipBlanks();
      if (text.isAtEnd()) {
        throw ShellWords.unclosed("case", "esac", start);
      }
      char c = text.current();
      if (c != '|' && c != ')') {
        throw unexpected(c == '\n' ? "newline" : String.valueOf(c));
      }
      text.at++;
      if (c == ')') {
        return;
      }
    }
  }

  /** {@code [[ ... ]]}. */
  private void test() {
    int start = text.at;
    features.add(new Feature(Feature.Kind.TEST_BRACKETS, "[[", start));
    text.at += 2;
    while (true) {
      while (text.current() == ' ' || text.current() == '\t' || text.current() == '\n') {
        text.at++;
      }
      if (text.isAt("]]") && (text.at + 2 >= text.end() || text.peek(2) == '\r'
          || ShellWords.endsWord(text.peek(2)))) {
        text.at += 2;
        return;
      }
      if (text.isAtEnd() || text.current() == ';') {
        throw ShellWords.unclosed("[[", "]]", start);
      }
      int before = text.at;
      words.word();
      if (text.at == before) {
        text.at++;
      }
    }
  }

  private void function() {
    features.add(new Feature(Feature.Kind.FUNCTION_KEYWORD, "function", text.at));
    text.at += "function".length();
    text.skipBlanks();
    words.word();
    text.skipBlanks();
    if (text.current() == '(') {
      text.at++;
      text.skipBlanks();
      if (text.current() == ')') {
        text.at++;
      }
    }
    functionBody();
  }

  private void functionBody() {
    text.skipLines();
    if (text.isAtEnd() || !stop().isEmpty()) {
      return;
    }
    text.enter();
    conditions++;
    command();
    conditions--;
    text.leave();
  }

  /** The redirections behind a compound command, which hold for all commands in it. */
  private void redirectAll(int first, int start) {
    Draft own = new Draft(start, conditions > 0, null);
    text.skipBlanks();
    while (isRedirect()) {
      redirect(own);
      text.skipBlanks();
    }
    if (own.redirects.isEmpty() || text.depth() > MAX_INHERITING) {
      return;
    }
    for (Draft inside : drafts.subList(first, drafts.size())) {
      inside.redirects.addAll(own.redirects);
    }
  }

  private void simple() {
    Draft draft = new Draft(text.at, conditions > 0, piped);
    piped = null;
    while (true) {
      text.skipBlanks();
      char c = text.current();
      if (isRedirect()) {
        redirect(draft);
      } else if (text.isAtEnd() || c == '\n' || c == ';' || c == '&' || c == '|' || c == ')') {
        break;
      } else if (c == '(') {
        if (draft.words.size() != 1 || !draft.assignments.isEmpty()) {
          throw unexpected("(");
        }
        parentheses();
        return;
      } else {
        word(draft);
      }
    }
    if (text.at == draft.start) {
      throw unexpected(String.valueOf(text.current()));
    }
    draft.end = text.at;
    drafts.add(draft);
    last = draft;
  }

  /** The {@code ()} of a function, and its body. */
  private void parentheses() {
    text.at++;
    text.skipBlanks();
    if (text.current() != ')') {
      text.at--;
      throw unexpected("(");
    }
    text.at++;
    functionBody();
  }

  private void word(Draft draft) {
    int start = text.at;
    Word word = words.word();
    int equals = assignment(word.source());
    if (equals > 0 && equals == word.source().length() - 1 && text.current() == '(') {
      array(start);
      word = new Word(text.from(start), start, true, false);
      equals = assignment(word.source());
    }
    if (equals > 0 && draft.words.isEmpty()) {
      draft.assignments.add(word);
      if (word.source().charAt(equals - 1) == '+') {
        features.add(new Feature(Feature.Kind.APPENDING_ASSIGNMENT,
            word.source().substring(0, equals + 1), start));
      }
      return;
    }
    opaque |= draft.words.isEmpty() && word.source().startsWith("${{");
    draft.words.add(word);
  }

  private void array(int start) {
    features.add(new Feature(Feature.Kind.ARRAY, text.from(start) + "(", start));
    int open = text.at++;
    while (true) {
      text.skipLines();
      if (text.current() == ')') {
        text.at++;
        return;
      }
      int before = text.at;
      words.word();
      if (text.isAtEnd()) {
        throw ShellWords.unclosed("(", ")", open);
      }
      if (text.at == before) {
        throw unexpected(String.valueOf(text.current()));
      }
    }
  }

  /** Where the sign of an assignment stands; -1 where the word is none. */
  private static int assignment(String word) {
    int i = 0;
    while (i < word.length() && Word.isNameCharacter(word.charAt(i), i == 0)) {
      i++;
    }
    if (i == 0 || i >= word.length()) {
      return -1;
    }
    if (word.charAt(i) == '[') {
      int close = word.indexOf(']', i);
      i = close < 0 ? word.length() : close + 1;
    }
    if (i < word.length() && word.charAt(i) == '+') {
      i++;
    }
    return i < word.length() && word.charAt(i) == '=' ? i : -1;
  }

  private boolean isRedirect() {
    int digits = digits();
    char c = text.peek(digits);
    if (c == '<' || c == '>') {
      return digits > 0 || text.peek(1) != '(';
    }
    return digits == 0 && c == '&' && text.peek(1) == '>';
  }

  private int digits() {
    int digits = 0;
    while (text.peek(digits) >= '0' && text.peek(digits) <= '9') {
      digits++;
    }
    return digits;
  }

  private void redirect(Draft draft) {
    text.at += digits();
    int start = text.at;
    String operator = redirectOperator();
    text.at += operator.length();
    text.skipBlanks();
    Word target = words.word();
    if (target.source().isEmpty()) {
      throw unexpected(text.isAtEnd() || text.current() == '\n'
          ? operator
          : String.valueOf(text.current()));
    }
    Redirect redirect = new Redirect(operator, target, start);
    draft.redirects.add(redirect);
    if (operator.equals("<<") || operator.equals("<<-")) {
      text.expectDocument(redirect);
    } else if (operator.equals("<<<")) {
      features.add(new Feature(Feature.Kind.HERE_STRING, operator, start));
    } else if (operator.charAt(0) == '&') {
      features.add(new Feature(Feature.Kind.REDIRECT_BOTH, operator, start));
    }
  }

  private String redirectOperator() {
    for (String operator : new String[]{"<<<", "<<-", "<<", "<&", "<>", "<", "&>>", "&>", ">>",
        ">&", ">|"}) {
      if (text.isAt(operator)) {
        return operator;
      }
    }
    return ">";
  }

  /** A command while it is read. */
  private static final class Draft {

    private final int start;
    private final boolean conditional;
    private final @Nullable Draft input;
    private final List<Word> assignments = new ArrayList<>(0);
    private final List<Word> words = new ArrayList<>(4);
    private final List<Redirect> redirects = new ArrayList<>(0);
    private int end;
    private @Nullable Command command;

    private Draft(int start, boolean conditional, @Nullable Draft input) {
      this.start = start;
      this.conditional = conditional;
      this.input = input;
    }

    private Command done(ShellText text) {
      if (command == null) {
        List<Redirect> all = text.hasDocuments()
            ? redirects.stream().map(text::withDocument).toList()
            : redirects;
        Optional<Command> before = Optional.ofNullable(input).map(draft -> draft.done(text));
        command = new Command(assignments, words, all, before, conditional, start, end);
      }
      return command;
    }
  }
}
