package thammati.retrieval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Thai words that English words stand for. Immutable, safe to share between threads. */
public final class LearnedGlossary {
  private static final String TABLE = "/thammati/retrieval/learned-glossary.tsv";

  private final Map<String, Map<String, Double>> table;

  private LearnedGlossary(Map<String, Map<String, Double>> table) {
    this.table = table;
  }

  /** The glossary that ships with the product, learned by {@link GlossaryLearner}. */
  public static LearnedGlossary bundled() {
    try (InputStream in = LearnedGlossary.class.getResourceAsStream(TABLE)) {
      if (in == null) throw new IllegalStateException("missing resource " + TABLE);
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      Map<String, Map<String, Double>> table = new HashMap<>();
      reader.lines().filter(l -> !l.startsWith("#")).forEach(line -> parse(line, table));
      return new LearnedGlossary(table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One line of the table: the English word, then each Thai word and its share in percent. */
  public static String line(String english, Map<String, Double> thai) {
    List<String> fields = new ArrayList<>(List.of(english));
    thai.forEach((word, share) -> fields.add(word + " " + Math.round(share * 100)));
    return String.join("\t", fields);
  }

  /** Thai words for the English one with their shares, likeliest first; empty if unknown. */
  Map<String, Double> thai(String english) {
    for (String form : English.forms(english.toLowerCase(Locale.ROOT))) {
      Map<String, Double> meanings = table.get(form);
      if (meanings != null) return meanings;
    }
    return Map.of();
  }

  private static void parse(String line, Map<String, Map<String, Double>> table) {
    String[] fields = line.split("\t");
    Map<String, Double> meanings = new LinkedHashMap<>();
    for (int i = 1; i < fields.length; i++) {
      int blank = fields[i].lastIndexOf(' ');
      double share = Integer.parseInt(fields[i].substring(blank + 1)) / 100.0;
      meanings.put(fields[i].substring(0, blank), share);
    }
    table.put(fields[0], meanings);
  }
}
