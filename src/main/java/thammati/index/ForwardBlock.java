package thammati.index;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The forward index of one resolution: which words stand in its title and its passages, in order.
 * Postings tell that too, but a hundred passages are looked up in them term by term, each at a cost
 * of its own; here a passage is read once, whatever is asked.
 *
 * <p>The resolution has one record, and each passage has one. Numbers are stored in groups of seven
 * bits, the lowest first.
 *
 * <pre>
 * resolution  number of words, then length and {@link ThaiBytes} of each, then the title's text
 * passage     2 * place in the resolution + (1 if it speaks of periods), then its text
 * text        number of tokens, then 2 * word + (1 if apart from the one before) of each, then the
 *             number of bytes that follow: the runs of Thai characters, where the tokens do not
 *             tell them
 * </pre>
 */
final class ForwardBlock {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words;
  private final AnalysedText title;

  ForwardBlock(AnalysedText title, List<AnalysedText> passages) {
    this.title = title;
    Map<String, Integer> counts = new HashMap<>();
    title.words().forEach(w -> counts.merge(w, 1, Integer::sum));
    for (AnalysedText text : passages) {
      text.words().forEach(w -> counts.merge(w, 1, Integer::sum));
    }
    // Frequent words get small numbers, which take one byte.
    words = new ArrayList<>(counts.keySet());
    words.sort(
        Comparator.comparingInt((String w) -> -counts.getOrDefault(w, 0))
            .thenComparing(Comparator.naturalOrder()));
    for (String word : words) numbers.put(word, numbers.size());
  }

  byte[] resolution() {
    var out = new ByteArrayOutputStream();
    write(out, words.size());
    for (String word : words) {
      byte[] bytes = ThaiBytes.of(word);
      write(out, bytes.length);
      out.writeBytes(bytes);
    }
    write(out, title);
    return out.toByteArray();
  }

  /**
   * The record of a passage.
   *
   * @param place 0 for the first of the resolution
   */
  byte[] passage(int place, boolean dated, AnalysedText text) {
    var out = new ByteArrayOutputStream();
    write(out, 2 * place + (dated ? 1 : 0));
    write(out, text);
    return out.toByteArray();
  }

  private void write(ByteArrayOutputStream out, AnalysedText text) {
    write(out, text.words().size());
    for (int i = 0; i < text.words().size(); i++) {
      int number = numbers.getOrDefault(text.words().get(i), 0);
      write(out, 2 * number + (text.apart().get(i) ? 1 : 0));
    }
    int[] runs = text.runs().stream().mapToInt(ThaiBytes::run).toArray();
    byte[] explicit = Arrays.equals(runs, told(text)) ? new byte[0] : explicit(text.runs());
    write(out, explicit.length);
    out.writeBytes(explicit);
  }

  /** The runs that the tokens tell; folding may have changed the order of marks. */
  private static int[] told(AnalysedText text) {
    var told = new ArrayList<Integer>();
    var letters = new ThaiRun();
    for (int i = 0; i < text.words().size(); i++) {
      if (text.apart().get(i)) letters.end();
      byte[] word = ThaiBytes.of(text.words().get(i));
      letters.read(word, 0, word.length, told::add);
    }
    return told.stream().mapToInt(r -> r).toArray();
  }

  private static byte[] explicit(List<String> runs) {
    var out = new ByteArrayOutputStream();
    for (String run : runs) {
      out.writeBytes(ThaiBytes.of(run));
      out.write(0);
    }
    return out.toByteArray();
  }

  private static void write(ByteArrayOutputStream out, int number) {
    int rest = number;
    while (rest > 0x7f) {
      out.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }
}
