package thammati.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import thammati.retrieval.Expansion;
import thammati.retrieval.Query;
import thammati.retrieval.Retriever;
import thammati.text.Span;
import thammati.thai.ThaiText;
import thammati.thai.Token;
import thammati.thai.Words;

/**
 * What of a text is worth a mark: telling words of a question and of what stands for them.
 *
 * @param words cuts texts into words
 * @param terms words, in the form under which they compare equal
 * @param phrases what stands for words of the question and those words, in small letters; marked
 *     whole, since the dictionary cuts new words into pieces
 */
public record Sought(Words words, Set<String> terms, Set<String> phrases) {
  /** A word that tells less than this share of what the rarest tells is not worth a mark. */
  private static final double TELLING = 0.2;

  private static final int SHORTEST = 3;

  /** Copies the sets. */
  public Sought {
    terms = Set.copyOf(terms);
    phrases = Set.copyOf(phrases);
  }

  /** What is worth a mark for that question, as {@code idf} tells how telling a word is. */
  public static Sought of(Query query, Words words, ToDoubleFunction<String> idf) {
    double least = TELLING * idf.applyAsDouble(Retriever.UNHEARD);
    Set<String> terms = new HashSet<>(words.terms(query.words()));
    Set<String> phrases = new HashSet<>();
    for (Expansion expansion : query.expansions()) {
      List<String> forms = new ArrayList<>(List.of(expansion.said()));
      expansion.forms().forEach(form -> forms.add(form.text()));
      for (String form : forms) {
        List<String> parts = words.terms(form);
        terms.addAll(parts);
        boolean telling = parts.stream().anyMatch(p -> idf.applyAsDouble(p) >= least);
        if (telling && form.length() >= SHORTEST) phrases.add(ThaiText.lowerCase(form));
      }
    }
    terms.removeIf(term -> idf.applyAsDouble(term) < least);
    return new Sought(words, terms, phrases);
  }

  /** Where it stands in the text, in order; what touches is one. */
  List<Span> in(String text) {
    List<Span> found = new ArrayList<>();
    for (Token token : words.of(text)) {
      if (terms.contains(token.term())) found.add(token.span());
    }
    String lower = ThaiText.lowerCase(text);
    for (String phrase : phrases) {
      for (int at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + 1)) {
        found.add(new Span(at, at + phrase.length()));
      }
    }
    found.sort(Comparator.naturalOrder());
    List<Span> marks = new ArrayList<>();
    for (Span span : found) {
      if (marks.isEmpty() || marks.getLast().end() < span.start()) {
        marks.add(span);
      } else {
        Span last = marks.removeLast();
        marks.add(new Span(last.start(), Math.max(last.end(), span.end())));
      }
    }
    return marks;
  }
}
