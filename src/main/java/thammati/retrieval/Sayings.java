package thammati.retrieval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import thammati.text.Span;
import thammati.thai.ThaiText;
import thammati.thai.Token;
import thammati.thai.Words;

/** How people and the press say things, and the official words. Safe to share between threads. */
final class Sayings {
  private static final String TABLE = "/thammati/retrieval/sayings.tsv";

  /** A shorter one must begin and end where words do, a longer one is unlike by chance. */
  private static final int SHORT = 5;

  private final Map<Character, List<Saying>> byStart;
  private final Words words = new Words();

  private Sayings(Map<Character, List<Saying>> byStart) {
    this.byStart = byStart;
  }

  static Sayings bundled() {
    Map<Character, List<Saying>> byStart = new HashMap<>();
    try (InputStream in = Sayings.class.getResourceAsStream(TABLE)) {
      if (in == null) throw new IllegalStateException("missing resource " + TABLE);
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line : reader.lines().filter(l -> !l.startsWith("#")).toList()) {
        String[] fields = line.split("\t");
        String said = ThaiText.lowerCase(fields[0]);
        byStart
            .computeIfAbsent(said.charAt(0), _ -> new ArrayList<>())
            .add(new Saying(said, List.of(fields[1].split("\\|"))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byStart.values().forEach(l -> l.sort(Comparator.comparingInt(s -> -s.said.length())));
    return new Sayings(byStart);
  }

  /** The sayings in the text with their official forms, the longest where several begin. */
  List<Expansion> in(String text) {
    String lower = ThaiText.lowerCase(text);
    Set<Integer> bounds = new HashSet<>(List.of(0, lower.length()));
    for (Token token : words.of(text)) {
      bounds.add(token.span().start());
      bounds.add(token.span().end());
    }
    Set<Expansion> found = new LinkedHashSet<>();
    int at = 0;
    while (at < lower.length()) {
      Saying saying = at(lower, at, bounds);
      if (saying == null) {
        at++;
        continue;
      }
      int end = at + saying.said.length();
      List<Expansion.Form> forms =
          saying.forms.stream().map(f -> new Expansion.Form(f, 1)).toList();
      found.add(new Expansion(QueryPart.Kind.SAYING, new Span(at, end).in(text), forms));
      at = end;
    }
    return List.copyOf(found);
  }

  private @Nullable Saying at(String text, int at, Set<Integer> bounds) {
    for (Saying saying : byStart.getOrDefault(text.charAt(at), List.of())) {
      if (!text.startsWith(saying.said, at)) continue;
      int end = at + saying.said.length();
      boolean latin = saying.said.charAt(0) < 0x250;
      if (latin && (isLatin(text, at - 1) || isLatin(text, end))) continue;
      boolean dotted = saying.said.endsWith(".");
      boolean bound = bounds.contains(at) && (dotted || bounds.contains(end));
      if (latin || saying.said.length() > SHORT || bound) return saying;
    }
    return null;
  }

  private static boolean isLatin(String text, int at) {
    return at >= 0
        && at < text.length()
        && Character.isLetter(text.charAt(at))
        && text.charAt(at) < 0x250;
  }

  private record Saying(String said, List<String> forms) {}
}
