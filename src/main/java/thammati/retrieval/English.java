package thammati.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** English words that tell what a question is about, and the forms they are looked up under. */
final class English {
  /** Words that only hold a sentence together, ask, or stand in every question here. */
  private static final Set<String> EMPTY =
      Set.of(
          ("a an the of in on at to for from by with without and or but nor as is are was were be"
               + " been being do does did done has have had having will would shall should can"
               + " could may might must not no it its this that these those there here what which"
               + " who whom whose when where why how many much long large big often any some each"
               + " all both into under over between among about against during before after above"
               + " below up down out off than then so if because until while s t per via their his"
               + " her our your my they he she we you i them him us me say said says tell told give"
               + " gave given get got make made take took go went thai thailand thailand's cabinet"
               + " approve approved approves approval agree agreed resolution resolutions january"
               + " february march april june july august september october november december baht"
               + " first chosen name list")
              .split(" "));

  private English() {}

  /** The telling words of a text in lower case, in order. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")) {
      if (word.length() > 1 && !EMPTY.contains(word) && !Character.isDigit(word.charAt(0))) {
        words.add(word);
      }
    }
    return words;
  }

  /** The telling words and the figures of a text, in order. */
  static String telling(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("[\\s,;:?!()\"]+")) {
      String bare = word.toLowerCase(Locale.ROOT).replaceAll("['’]s$", "");
      if (!bare.isEmpty() && !EMPTY.contains(bare)) words.add(word.replaceAll("['’]s$", ""));
    }
    return String.join(" ", words);
  }

  /** The word and what it may be a form of, the likeliest first. */
  static List<String> forms(String word) {
    List<String> forms = new ArrayList<>(List.of(word));
    if (word.endsWith("ies")) forms.add(stem(word, 3) + "y");
    if (word.endsWith("es")) forms.add(stem(word, 2));
    if (word.endsWith("s")) forms.add(stem(word, 1));
    if (word.endsWith("ied")) forms.add(stem(word, 3) + "y");
    for (String ending : List.of("ed", "ing")) {
      if (!word.endsWith(ending) || word.length() < ending.length() + 3) continue;
      String stem = stem(word, ending.length());
      forms.add(stem);
      forms.add(stem + "e");
      if (stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2)) {
        forms.add(stem(stem, 1));
      }
    }
    forms.add(word + "s");
    return forms;
  }

  private static String stem(String word, int ending) {
    return word.substring(0, word.length() - ending);
  }
}
