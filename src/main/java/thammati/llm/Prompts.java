package thammati.llm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import thammati.thai.ThaiText;

/** What models are told, as it stands in the folder {@code prompts}. */
final class Prompts {
  private static final int HASH = 16;

  /** Letters in a row that two texts do not share by chance. */
  private static final int STRETCH = 24;

  private Prompts() {}

  /**
   * One prompt.
   *
   * @param name its file's name, which holds its version
   * @param text the words that are sent
   * @param hash the first {@value #HASH} hexadecimal digits of the SHA-256 of the words
   */
  record Prompt(String name, String text, String hash) {
    /** Whether the words hold a stretch of the prompt that is no chance. */
    boolean isRepeatedBy(String words) {
      String told = ThaiText.squash(text);
      String said = ThaiText.squash(words);
      for (int i = 0; i + STRETCH <= said.length(); i++) {
        if (told.contains(said.substring(i, i + STRETCH))) return true;
      }
      return false;
    }
  }

  /** How to word an answer. */
  static Prompt word() {
    return read("word-v3");
  }

  /** How to mend what did not hold. */
  static Prompt repair() {
    return read("repair-v2");
  }

  /** How to put a question into words to search by. */
  static Prompt query() {
    return read("query-v1");
  }

  private static Prompt read(String name) {
    String file = "/thammati/prompts/" + name + ".txt";
    try (InputStream in = Prompts.class.getResourceAsStream(file)) {
      if (in == null) throw new IllegalStateException("missing resource " + file);
      byte[] bytes = in.readAllBytes();
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      String hash = HexFormat.of().formatHex(digest).substring(0, HASH);
      return new Prompt(name, new String(bytes, StandardCharsets.UTF_8), hash);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
