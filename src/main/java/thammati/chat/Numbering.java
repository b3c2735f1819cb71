package thammati.chat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import thammati.chat.NumberedAnswer.NumberedStatement;
import thammati.citation.Citation;
import thammati.citation.SourceWords;
import thammati.citation.Statement;

/**
 * Numbers citations from 1 in the order in which statements bring them, also while an answer is
 * still under way. Not safe to share between threads.
 */
public final class Numbering {
  private final Map<Citation, Integer> numbers = new LinkedHashMap<>();

  /** The next statement with the numbers of its citations. */
  public NumberedStatement number(Statement statement) {
    List<Integer> marks = new ArrayList<>();
    for (Citation citation : statement.citations()) {
      marks.add(numbers.computeIfAbsent(citation, _ -> numbers.size() + 1));
    }
    return new NumberedStatement(statement.text(), marks, SourceWords.in(statement));
  }

  /** The citations so far, in the order of their numbers. */
  public List<Citation> citations() {
    return List.copyOf(numbers.keySet());
  }
}
